import bcrypt from 'bcrypt'
import { Membership, User } from '../../../server/features/members'
import { actingAs, type Actor } from '../../../server/platform/access/actor'
import type { House } from '../../support/house'

export const PASSWORD = 'right-horse'

/** What signing in answers. */
export interface SignedIn {
  accessToken: string
  refreshToken: string
  expiresIn: number
  user: { id: string; username: string | null; role: string; shop: { id: string }; permissions: string[] }
}

interface Wanted {
  phone?: string
  openid?: string
  /** Whose shop they belong to, in the order of joining; none at all is possible. */
  shops?: Actor[]
}

let count = 0

/** Somebody with a name, a password, and whatever else is wanted; a salesperson of the own shop unless told otherwise. */
export async function aNewcomer(house: House, { phone, openid, shops }: Wanted = {}): Promise<User> {
  count += 1
  const user = await User.create({
    username: `newcomer-${count}`,
    passwordHash: await bcrypt.hash(PASSWORD, 4),
    name: `新来的${count}`,
    phone: phone ?? null,
    openid: openid ?? null,
  })
  for (const actor of shops ?? [house.actor('owner')]) {
    await actingAs(actor, () =>
      Membership.create({ userId: user.id, role: 'sales', name: user.name, customerId: null }),
    )
  }
  return user
}
