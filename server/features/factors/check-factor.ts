import { Op } from 'sequelize'
import { now } from '../../platform/clock'
import { sealer } from '../../platform/sealing'
import { forgiveTries, takeTry } from '../guards'
import { stepOf } from './app-code'
import { RecoveryCode, UserFactor } from './model'

const APP_CODE = /^\d{6}$/

/** Whether this person signs in with a second factor. */
export async function hasFactor(userId: string): Promise<boolean> {
  return (await confirmedFactor(userId)) !== null
}

/** The second factor of a person, once it is on. */
export function confirmedFactor(userId: string): Promise<UserFactor | null> {
  return UserFactor.findOne({ where: { userId, confirmedAt: { [Op.ne]: null } } })
}

/**
 * Takes a code of the app or a recovery code, each once: of two who come with the same, exactly one is believed.
 * Not inside a transaction: wrong ones have to count.
 * @throws guards.too_many_tries
 */
export async function checkFactor(factor: UserFactor, typed: string): Promise<boolean> {
  const subject = `factor:${factor.userId}`
  await takeTry(subject)
  const code = typed.replace(/[\s-]/g, '').toLowerCase()
  const isRight = APP_CODE.test(code) ? await spendStep(factor, code) : await spendRecovery(factor.userId, code)
  if (isRight) await forgiveTries(subject)
  return isRight
}

async function spendStep(factor: UserFactor, code: string): Promise<boolean> {
  const step = stepOf(factor, code)
  if (step === null) return false
  const where = { id: factor.id, lastStep: { [Op.lt]: step } }
  const [count] = await UserFactor.update({ lastStep: step }, { where, hooks: false })
  return count === 1
}

async function spendRecovery(userId: string, code: string): Promise<boolean> {
  const where = { userId, codeHash: recoveryHash(userId, code), usedAt: null }
  const [count] = await RecoveryCode.update({ usedAt: now() }, { where })
  return count === 1
}

/** What is kept of a recovery code. */
export function recoveryHash(userId: string, code: string): string {
  return sealer().fingerprint(`recovery:${userId}:${code}`)
}
