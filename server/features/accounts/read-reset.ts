import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { accounts } from './contract'
import { readResetCode } from './reset-code'

type Read = (typeof accounts.endpoints)['readReset']

/** Whose password a code would change. @throws accounts.code_over */
export async function readReset({ code }: InputOf<Read>): Promise<AnswerOf<Read>> {
  const { user, redeemed } = await readResetCode(code)
  return { username: user.username, expiresAt: redeemed.expiresAt }
}
