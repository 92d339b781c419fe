import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import type { sessions } from './contract'
import { endSessions } from './end-sessions'

type End = (typeof sessions.endpoints)['endDevice']

/** Signs one of the person's own devices out. @throws resource.not_found for any other */
export async function endDevice({ id }: InputOf<End>): Promise<AnswerOf<End>> {
  const count = await endSessions({ id, userId: currentActor().userId }, 'ended-elsewhere')
  if (!count) throw notFound({ what: '登录的设备' })
  return { count }
}
