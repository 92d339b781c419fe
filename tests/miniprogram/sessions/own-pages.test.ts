import '../support/phone'
import type { Account, Device } from '../../../miniprogram/api/generated'
import { safetyRows, waysIn } from '../../../miniprogram/pages/sessions/account/view'
import { deviceRows } from '../../../miniprogram/pages/sessions/devices/view'
import { copied, groupsOf } from '../../../miniprogram/pages/sessions/factor/view'
import { wrongIn } from '../../../miniprogram/pages/sessions/password/view'
import { waysOf } from '../../../miniprogram/pages/sessions/prove/view'
import { signInView } from '../../../miniprogram/pages/sessions/sign-in/view'
import { whenAnother } from '../../../miniprogram/stores/other-person'
import { session, whoAndWhere } from '../../../miniprogram/stores/session'
import { signedInAs } from '../support/people'

const NOW = '2026-11-20T06:05:00.000Z'
const account = (fields: Partial<Account> = {}): Account => ({
  username: 'boss',
  hasPassword: true,
  hasWechat: true,
  phone: '13800136620',
  email: null,
  canMail: false,
  hasFactor: false,
  recoveryCodes: 0,
  identities: [],
  oidc: null,
  ...fields,
})
const device = (fields: Partial<Device> = {}): Device => ({
  id: '1',
  name: '微信 iPhone',
  kind: 'phone',
  isCurrent: true,
  shop: { id: 's', name: '一店' },
  signedInAt: NOW,
  lastSeenAt: '2026-11-20T06:00:00.000Z',
  ...fields,
})

describe('how one signs in', () => {
  const told = (fields: Partial<Account>, inBrowser = false) =>
    waysIn(account(fields), inBrowser).map(({ key, value, isOpen }) => [key, value, isOpen])

  test('says what is bound, phone numbers with their middle hidden, and what is not yet', () => {
    expect(told({})).toEqual([
      ['wechat', '绑着', false],
      ['phone', '138 **** 6620', false],
      ['password', 'boss', false],
    ])
    expect(told({ hasWechat: false, phone: null, hasPassword: false, username: null })).toEqual([
      ['wechat', '没绑', true],
      ['phone', '没绑', true],
      ['password', '没设', true],
    ])
  })

  test('offers mail where it can be sent, and accounts elsewhere in the browser', () => {
    expect(told({ canMail: true })).toContainEqual(['email', '没绑', true])
    expect(told({ oidc: '公司账号' })).not.toContainEqual(['oidc', '没绑', true])
    expect(told({ oidc: '公司账号' }, true)).toContainEqual(['oidc', '没绑', true])
    expect(told({ identities: [{ id: '1', label: 'ada' }] })).toContainEqual(['oidc', 'ada', false])
  })

  test('says whether the second factor is on', () => {
    expect(safetyRows(account({ hasFactor: true }))[0]).toMatchObject({ value: '开着', isOpen: false })
  })
})

test('devices are told in words, their shops only where there are several', () => {
  expect(deviceRows([device()], NOW)[0]).toMatchObject({ icon: 'mobile', note: '现在用着' })
  const other = device({ id: '2', kind: 'computer', isCurrent: false, shop: { id: 't', name: '二店' } })
  expect(deviceRows([device(), other], NOW).map(({ icon, note }) => [icon, note])).toEqual([
    ['mobile', '现在用着 · 一店'],
    ['desktop', '今天 14:00 用过 · 二店'],
  ])
})

test('a proof is asked for in the easiest way, and never by the password alone where there is a second factor', () => {
  expect(waysOf(account())).toEqual(['wechat', 'password'])
  expect(waysOf(account({ hasFactor: true }))).toEqual(['wechat', 'code'])
  expect(waysOf(account({ hasWechat: false, hasPassword: false }))).toEqual([])
})

test('a new password is typed twice', () => {
  const form = { hasPassword: true, username: 'boss', oldPassword: 'a', newPassword: 'b', again: 'b' }
  expect(wrongIn(form)).toEqual({})
  expect(wrongIn({ ...form, again: 'c' })).toEqual({ again: '两次写的不一样' })
  expect(Object.keys(wrongIn({ ...form, oldPassword: '', newPassword: '' }))).toEqual(['oldPassword', 'newPassword'])
  expect(Object.keys(wrongIn({ ...form, hasPassword: false, username: ' ' }))).toEqual(['username'])
})

test('secrets can be read and kept', () => {
  expect(groupsOf('ABCDEFGHIJ')).toBe('ABCD EFGH IJ')
  expect(copied(['a', 'b'])).toBe('开单的备用码，每个能用一次：\na\nb')
})

test.each([
  ['ended-elsewhere', '在别处退出了'],
  ['ended-by-owner', '设备退出了'],
  ['', '重新登录一下'],
  ['made-up', '重新登录一下'],
])('the door tells why one is out: %s', (why, line) => {
  expect(signInView('welcome', true, 'wechat', why).title[1]).toBe(line)
})

test('another shop of the same person is another drawer on the phone, and what was shown goes', () => {
  const answer = signedInAs('sales')
  session.start(answer)
  const first = whoAndWhere()
  let cleared = 0
  whenAnother(() => (cleared += 1))
  session.update({ ...answer.user, name: '新名字' })
  expect(cleared).toBe(0)
  session.update({ ...answer.user, shop: { id: 'shop-2', name: '二店' } })
  expect([cleared, whoAndWhere() === first]).toEqual([1, false])
})
