import { readableCode } from '../../platform/readable-code'
import { issueCode, readCode, type Redeemed } from '../guards'
import { activeMemberships, User } from '../members'
import { codeOver } from './errors'

const LENGTH = 12

/** A good reset code and whose it is. */
export interface Reset {
  user: User
  redeemed: Redeemed
}

/** Makes a reset code, in groups that can be read out; `shopId` where an owner vouches for the person. */
export async function makeReset(
  userId: string,
  minutes: number,
  shopId: string | null,
): Promise<{ code: string; expiresAt: Date }> {
  const code = readableCode(LENGTH)
  const expiresAt = await issueCode({ purpose: 'reset', code, userId, facts: { shopId }, minutes })
  return { code: code.replace(/(.{4})(?=.)/g, '$1-'), expiresAt }
}

/** The code as it is kept, however it was typed. */
export const plainCode = (typed: string): string => typed.replace(/[\s-]/g, '').toLowerCase()

/**
 * Whose a code is, without spending it. One an owner has given is worth nothing once its person belongs elsewhere, too.
 * @throws accounts.code_over
 */
export async function readResetCode(typed: string): Promise<Reset> {
  const redeemed = await readCode('reset', plainCode(typed))
  const user = redeemed?.userId ? await User.findByPk(redeemed.userId) : null
  if (!redeemed || !user || !(await isStillTheirs(user.id, redeemed.facts.shopId))) throw codeOver()
  return { user, redeemed }
}

async function isStillTheirs(userId: string, shopId: unknown): Promise<boolean> {
  const memberships = await activeMemberships(userId)
  return shopId === null || (memberships.length > 0 && memberships.every(({ tenantId }) => tenantId === shopId))
}
