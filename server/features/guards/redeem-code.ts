import { Op } from 'sequelize'
import { now } from '../../platform/clock'
import { hashOf } from './issue-code'
import { OneTimeCode, type Purpose } from './model'

/** What came back with a good code. */
export interface Redeemed {
  userId: string | null
  facts: Record<string, unknown>
  expiresAt: Date
}

/** What a code would open, without spending it; null when it is unknown, spent or too old. */
export async function readCode(purpose: Purpose, code: string): Promise<Redeemed | null> {
  const row = await OneTimeCode.findOne({ where: good(purpose, code) })
  if (!row) return null
  return {
    userId: row.userId,
    facts: JSON.parse(row.facts ?? '{}') as Record<string, unknown>,
    expiresAt: row.expiresAt,
  }
}

/** Spends a code by one conditional UPDATE: of two who come with it, exactly one gets an answer other than null. */
export async function redeemCode(purpose: Purpose, code: string): Promise<Redeemed | null> {
  const redeemed = await readCode(purpose, code)
  if (!redeemed) return null
  const [count] = await OneTimeCode.update({ usedAt: now() }, { where: good(purpose, code) })
  return count === 1 ? redeemed : null
}

const good = (purpose: Purpose, code: string) => ({
  purpose,
  codeHash: hashOf(purpose, code),
  usedAt: null,
  expiresAt: { [Op.gt]: now() },
})
