import type { Sequelize } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { inTransaction } from '../../platform/database/transaction'
import type { factors } from './contract'
import { UserFactor } from './model'
import { makeRecoveryCodes } from './recovery-codes'
import { shownFactor } from './shown-factor'

type Renew = (typeof factors.endpoints)['renewRecoveryCodes']

/** Fresh recovery codes; the former are worth nothing from now on. */
export async function renewRecoveryCodes({ code }: InputOf<Renew>): Promise<AnswerOf<Renew>> {
  const { userId } = await shownFactor(code)
  return inTransaction(UserFactor.sequelize as Sequelize, async () => ({
    recoveryCodes: await makeRecoveryCodes(userId),
  }))
}
