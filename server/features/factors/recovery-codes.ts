import { readableCode } from '../../platform/readable-code'
import { recoveryHash } from './check-factor'
import { RECOVERY_CODES } from './contract'
import { RecoveryCode } from './model'

const LENGTH = 10

/** Makes fresh recovery codes and forgets the former: the only moment they can be read. */
export async function makeRecoveryCodes(userId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => readableCode(LENGTH))
  await RecoveryCode.destroy({ where: { userId } })
  await RecoveryCode.bulkCreate(codes.map((code) => ({ userId, codeHash: recoveryHash(userId, code) })))
  return codes.map((code) => code.replace(/^(.{5})/, '$1-'))
}

/** How many are left. */
export function countRecoveryCodes(userId: string): Promise<number> {
  return RecoveryCode.count({ where: { userId, usedAt: null } })
}
