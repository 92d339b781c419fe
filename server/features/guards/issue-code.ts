import { Op } from 'sequelize'
import { now } from '../../platform/clock'
import { sealer } from '../../platform/sealing'
import { OneTimeCode, type Purpose } from './model'

/** What a code is for, whose it is, how long it lives, and what has to be known when it comes back. */
export interface Issue {
  purpose: Purpose
  code: string
  userId?: string
  facts?: object
  minutes: number
}

/** Keeps a one-time code. Those of the same person for the same purpose are worth nothing from now on. */
export async function issueCode({ purpose, code, userId, facts, minutes }: Issue): Promise<Date> {
  const expiresAt = new Date(now().getTime() + minutes * 60_000)
  await OneTimeCode.destroy({ where: { expiresAt: { [Op.lt]: now() } } })
  if (userId !== undefined) await OneTimeCode.destroy({ where: { purpose, userId } })
  await OneTimeCode.create({
    purpose,
    codeHash: hashOf(purpose, code),
    userId: userId ?? null,
    facts: facts ? JSON.stringify(facts) : null,
    expiresAt,
  })
  return expiresAt
}

/** What is kept of a code. */
export function hashOf(purpose: Purpose, code: string): string {
  return sealer().fingerprint(`${purpose}:${code}`)
}
