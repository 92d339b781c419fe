import type { Sequelize } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { inTransaction } from '../../platform/database/transaction'
import type { factors } from './contract'
import { RecoveryCode, UserFactor } from './model'
import { shownFactor } from './shown-factor'

type Drop = (typeof factors.endpoints)['dropFactor']

/** Switches the second factor off; its secret and its recovery codes are gone. */
export async function dropFactor({ code }: InputOf<Drop>): Promise<AnswerOf<Drop>> {
  const factor = await shownFactor(code)
  await inTransaction(UserFactor.sequelize as Sequelize, async () => {
    await RecoveryCode.destroy({ where: { userId: factor.userId } })
    await factor.destroy()
  })
  return { done: true }
}
