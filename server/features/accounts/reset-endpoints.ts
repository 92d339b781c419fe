import { anyone, endpoint } from '../../platform/contract/endpoint'
import { explained, flag, id, instant, nullable, object, optional, secret, text } from '../../platform/contract/fields'
import { tooManyTries } from '../guards/contract'
import { codeOver, mailOff, ownReset, sharedPerson } from './errors'

const forgotten = anyone('忘了密码的人登录不了')
const resetCode = explained(secret('重置码', 40), '大小写、空格和横线随意')

/** A password that was forgotten: a code of the owner, or by mail, opens the way to a new one. */
export const resetEndpoints = {
  issueReset: endpoint({
    method: 'POST',
    path: '/members/{id}/password-reset',
    summary: '给一个成员发重置码',
    description: '只有老板能发，一天内有效，用一次，绑着这个人；只在别的店也有身份的人不行。再发一次，前一个作废。',
    permission: 'members.update',
    stepUp: true,
    params: { id: id('成员编号') },
    answer: object('重置码', {
      code: explained(text('重置码', 40), '只显示这一次'),
      expiresAt: instant('有效到'),
    }),
    errors: [sharedPerson.type, ownReset.type],
  }),
  askReset: endpoint({
    method: 'POST',
    path: '/auth/password-reset',
    summary: '用邮箱找回密码',
    description: '不管有没有这个人，回答都一样。',
    permission: forgotten,
    budget: 'sign-in',
    transactions: 'own',
    body: { name: text('用户名或邮箱', 100) },
    answer: object('结果', { done: flag('完成') }),
    errors: [mailOff.type, tooManyTries.type],
  }),
  readReset: endpoint({
    method: 'POST',
    path: '/auth/password-reset/look',
    summary: '看一个重置码是谁的',
    permission: forgotten,
    budget: 'sign-in',
    transactions: 'own',
    body: { code: resetCode },
    answer: object('重置码', { username: nullable(text('用户名', 50)), expiresAt: instant('有效到') }),
    errors: [codeOver.type],
  }),
  resetPassword: endpoint({
    method: 'POST',
    path: '/auth/password-reset/confirm',
    summary: '用重置码设新密码',
    description: '成功后，这个人所有设备的登录都结束。没有用户名的人要同时起一个。',
    permission: forgotten,
    budget: 'sign-in',
    transactions: 'own',
    body: { code: resetCode, newPassword: secret('新密码', 72), username: optional(text('用户名', 50)) },
    answer: object('结果', { username: text('用户名', 50) }),
    errors: [codeOver.type],
  }),
}
