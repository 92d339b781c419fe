import { Op, UniqueConstraintError } from 'sequelize'
import { now } from '../../platform/clock'
import { sealer } from '../../platform/sealing'
import { tooManyTries } from './contract'
import { CountedTry } from './model'

/** So many tries are free; each after that makes the next one wait longer. */
const FREE = 4
const WAIT_MINUTES = [1, 2, 5, 15, 30, 60] as const
const FORGOTTEN_MS = 24 * 60 * 60_000
/** More at the same moment than this are refused at once. */
const ROUNDS = 8

/**
 * Counts one try at a secret before it is looked at, so that a hundred at once are a hundred; a right one is forgiven
 * afterwards. Not inside a transaction: the roll-back of a failure would forget it.
 * @param subject whose secret: `password:boss`
 * @throws guards.too_many_tries while there is a wait, whether or not the secret is right
 */
export async function takeTry(subject: string): Promise<void> {
  const subjectHash = sealer().fingerprint(subject)
  for (let round = 0; round < ROUNDS; round += 1) {
    if (await count(subjectHash)) return
  }
  throw tooManyTries({ retryAfterSeconds: 1 })
}

/** Forgets the tries at a secret: the right one came. */
export async function forgiveTries(subject: string): Promise<void> {
  await CountedTry.destroy({ where: { subjectHash: sealer().fingerprint(subject) } })
}

/** False when somebody else counted at the same moment. */
async function count(subjectHash: string): Promise<boolean> {
  const row = await CountedTry.findOne({ where: { subjectHash } })
  if (!row) return begin(subjectHash)
  refuseLocked(row)
  const failures = isForgotten(row) ? 1 : row.failures + 1
  const [changed] = await CountedTry.update(
    { failures, lastAt: now(), lockedUntil: lockAfter(failures) },
    { where: { subjectHash, failures: row.failures, lastAt: row.lastAt } },
  )
  return changed === 1
}

async function begin(subjectHash: string): Promise<boolean> {
  await CountedTry.destroy({ where: { lastAt: { [Op.lt]: new Date(now().getTime() - FORGOTTEN_MS) } } })
  try {
    await CountedTry.create({ subjectHash, failures: 1, lastAt: now(), lockedUntil: null })
    return true
  } catch (error) {
    if (error instanceof UniqueConstraintError) return false
    throw error
  }
}

function refuseLocked({ lockedUntil }: CountedTry): void {
  const wait = lockedUntil ? lockedUntil.getTime() - now().getTime() : 0
  if (wait > 0) throw tooManyTries({ retryAfterSeconds: Math.ceil(wait / 1000) })
}

const isForgotten = ({ lastAt }: CountedTry): boolean => now().getTime() - lastAt.getTime() > FORGOTTEN_MS

function lockAfter(failures: number): Date | null {
  if (failures <= FREE) return null
  const minutes = WAIT_MINUTES[Math.min(failures - FREE, WAIT_MINUTES.length) - 1] as number
  return new Date(now().getTime() + minutes * 60_000)
}
