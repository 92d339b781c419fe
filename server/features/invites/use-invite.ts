import { acrossTenants } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import { admit, type Membership, type User } from '../members'
import { usedInvite } from './errors'
import { stillOpen } from './make-invite'
import { Invite } from './model'
import { openInvite, type OpenInvite } from './open-invite'

/**
 * Lets a person in by an invite, which one conditional UPDATE uses up: of two at once exactly one comes in.
 * Belongs into a transaction.
 * @throws what openInvite throws, members.already_here, members.suspended_here
 */
export async function useInvite(token: string, person: Pick<User, 'id' | 'name'>, name?: string): Promise<Membership> {
  const { invite, shop } = await openInvite(token)
  await take(invite, shop.name, person.id)
  const { tenantId, role, customerId, buyerRole } = invite
  return admit(person.id, { tenantId, role, customerId, buyerRole, name: calledAs(name, invite, person) })
}

async function take(invite: Invite, shop: string, userId: string): Promise<void> {
  const [count] = await acrossTenants('who is invited has no shop yet', () =>
    Invite.update({ usedAt: now(), usedBy: userId }, { where: { id: invite.id, ...stillOpen() } }),
  )
  if (count !== 1) throw usedInvite({ shop })
}

/** What they call themselves goes before what the inviter called them. */
const calledAs = (told: string | undefined, { name }: OpenInvite['invite'], person: { name: string }): string =>
  told || name || person.name
