import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { invites } from './contract'
import { guarded, whoTries } from './guard-digits'
import { openInvite } from './open-invite'
import { presentInvitation } from './present'

type Look = (typeof invites.endpoints)['lookAtInvite']

/** What an invite says to whoever holds it. @throws invites.unknown, invites.expired, invites.used, invites.revoked */
export async function lookAtInvite({ token, code }: InputOf<Look>): Promise<AnswerOf<Look>> {
  const { invite, shop, customer } = await guarded(
    token,
    () => whoTries(code),
    () => openInvite(token),
  )
  return presentInvitation(invite, shop.name, customer?.name ?? null)
}
