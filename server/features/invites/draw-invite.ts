import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { drawCode } from '../../platform/wechat'
import { signInServices } from '../sessions'
import type { invites } from './contract'
import { unknownInvite } from './errors'
import { findInvite } from './find-invite'
import { doorOf } from './invite-page'
import { readInviteToken } from './invite-token'

type Draw = (typeof invites.endpoints)['drawInvite']

/** The code of an open invite. @throws invites.unknown, resource.not_found */
export async function drawInvite({ token, version }: InputOf<Draw>): Promise<AnswerOf<Draw>> {
  const read = readInviteToken(token)
  if (!read) throw unknownInvite()
  await findInvite(read.id)
  return drawCode(signInServices().wechat, { ...doorOf(read.text), version })
}
