import type { Sequelize } from 'sequelize'
import { currentActor } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { inTransaction } from '../../platform/database/transaction'
import { checkFactor } from './check-factor'
import { alreadyOn, notOn, wrongCode, type factors } from './contract'
import { UserFactor } from './model'
import { makeRecoveryCodes } from './recovery-codes'

type Confirm = (typeof factors.endpoints)['confirmFactor']

/**
 * Switches the second factor on: the app has shown that it has the secret.
 * @throws factors.not_on when nothing was prepared, factors.already_on when another did it meanwhile
 */
export async function confirmFactor({ code }: InputOf<Confirm>): Promise<AnswerOf<Confirm>> {
  const { userId } = currentActor()
  const factor = await UserFactor.findOne({ where: { userId } })
  if (!factor) throw notOn()
  if (factor.confirmedAt) throw alreadyOn()
  if (!(await checkFactor(factor, code))) throw wrongCode()
  return inTransaction(UserFactor.sequelize as Sequelize, async () => {
    const where = { id: factor.id, confirmedAt: null }
    const [count] = await UserFactor.update({ confirmedAt: now() }, { where })
    if (count !== 1) throw alreadyOn()
    return { recoveryCodes: await makeRecoveryCodes(userId) }
  })
}
