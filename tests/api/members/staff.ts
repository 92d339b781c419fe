import { Membership, User } from '../../../server/features/members'
import { actingAs } from '../../../server/platform/access/actor'
import type { Role } from '../../../server/platform/access/roles'
import { createClient, dataOf, type Client } from '../../support/client'
import type { House } from '../../support/house'
import { PASSWORD } from '../../support/world'

/** A member as the list and the page have them. */
export interface Member {
  id: string
  userId: string
  name: string
  phone: string | null
  role: Role
  roleLabel: string
  status: 'active' | 'suspended' | 'removed'
  isMe: boolean
  lastSeenAt: string | null
  devices: number
  actions: string[]
}

let count = 0

/** A new member of the house's own shop, signed in. */
export async function aMember(
  house: House,
  role: Role,
  name = `${role}-${(count += 1)}`,
): Promise<{ id: string; client: Client }> {
  const bcrypt = await import('bcrypt')
  const passwordHash = await bcrypt.hash(PASSWORD, 4)
  const id = await actingAs(house.actor('owner'), async () => {
    const user = await User.create({ username: name, passwordHash, name, phone: null, openid: null })
    return (await Membership.create({ userId: user.id, role, name, customerId: null })).id
  })
  return { id, client: await signedIn(house, name) }
}

/** Signs somebody in once more, as another device would. */
export async function signedIn(house: House, username: string): Promise<Client> {
  const answer = await house.anonymous.post('/auth/login', { username, password: PASSWORD })
  return createClient(house.url, dataOf<{ accessToken: string }>(answer).accessToken)
}
