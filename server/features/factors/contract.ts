import { contract, endpoint } from '../../platform/contract/endpoint'
import { explained, flag, list, object, secret, text } from '../../platform/contract/fields'
import { BIZ, defineError, invalidInput } from '../../platform/errors'
import { tooManyTries } from '../guards/contract'

/** How many recovery codes somebody gets at a time. */
export const RECOVERY_CODES = 10

export const alreadyOn = defineError(
  'factors.already_on',
  409,
  BIZ.exists,
  () => '两步验证已经开着。要换手机，先关掉再开。',
  undefined,
)
export const notOn = defineError('factors.not_on', 409, BIZ.exists, () => '两步验证没有开，先打开。', undefined)

/** The refusal of a code that is wrong, used or late. */
export const wrongCode = (): Error => invalidInput([{ field: 'code', reason: '验证码不对或用过了，等它换一个再填' }])

/** Six digits of the app, or one of the recovery codes. */
export const factorCode = secret('验证码', 20)

const recoveryCodes = object('备用码', {
  recoveryCodes: explained(
    list('备用码', text('备用码', 20), { max: RECOVERY_CODES }),
    '只显示这一次；每个能用一次，手机丢了时代替验证码',
  ),
})

export const factors = contract('factors', '两步验证', {
  prepareFactor: endpoint({
    method: 'POST',
    path: '/users/me/factor',
    summary: '准备打开两步验证',
    description: '给出密钥和二维码，用验证器扫了以后，带一个验证码来确认才算打开。再来一次，前一个密钥作废。',
    permission: 'sessions.own',
    stepUp: true,
    answer: object('密钥', {
      secret: text('密钥', 64),
      uri: explained(text('otpauth 地址', 300), 'otpauth:// 开头，验证器认得'),
      qr: explained(text('二维码', 20_000), 'PNG 图片的 data: 地址'),
    }),
    errors: [alreadyOn.type],
  }),
  confirmFactor: endpoint({
    method: 'POST',
    path: '/users/me/factor/confirm',
    summary: '用验证码确认，打开两步验证',
    permission: 'sessions.own',
    stepUp: true,
    transactions: 'own',
    body: { code: factorCode },
    answer: recoveryCodes,
    errors: [alreadyOn.type, notOn.type, tooManyTries.type],
  }),
  renewRecoveryCodes: endpoint({
    method: 'POST',
    path: '/users/me/factor/recovery-codes',
    summary: '换一批备用码',
    description: '旧的马上作废。',
    permission: 'sessions.own',
    stepUp: true,
    transactions: 'own',
    body: { code: factorCode },
    answer: recoveryCodes,
    errors: [notOn.type, tooManyTries.type],
  }),
  dropFactor: endpoint({
    method: 'POST',
    path: '/users/me/factor/off',
    summary: '关掉两步验证',
    permission: 'sessions.own',
    stepUp: true,
    transactions: 'own',
    body: { code: factorCode },
    answer: object('结果', { done: flag('完成') }),
    errors: [notOn.type, tooManyTries.type],
  }),
})
