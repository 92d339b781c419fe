import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { atOnce } from '../sessions'
import type { invites } from './contract'
import { guarded, whoTries } from './guard-digits'
import { openInvite } from './open-invite'
import { useInvite } from './use-invite'

type Join = (typeof invites.endpoints)['joinByInvite']

/** Lets a signed-in person into one more shop. @throws what openInvite throws, members.already_here */
export async function joinByInvite({ token, name }: InputOf<Join>): Promise<AnswerOf<Join>> {
  const actor = currentActor()
  const { shop } = await guarded(
    token,
    () => whoTries(undefined),
    () => openInvite(token),
  )
  const { id } = await atOnce(() => useInvite(token, { id: actor.userId, name: actor.name }, name))
  return { membershipId: id, shop: shop.name }
}
