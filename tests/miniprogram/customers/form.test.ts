import '../support/phone'
import { ApiError } from '../../../miniprogram/api/error'
import type { Facets } from '../../../miniprogram/api/generated'
import { lookAlikes } from '../../../miniprogram/pages/customers/edit/look-alikes'
import {
  BLANK_FORM,
  changesOf,
  formOf,
  inputOf,
  optionsOf,
  refusedFields,
} from '../../../miniprogram/pages/customers/edit/view'
import { levelForm, levelRow, permilleOf, sayDiscount } from '../../../miniprogram/pages/customers/levels/view'
import {
  decisionOf,
  mergeView,
  openQuestions,
  otherRows,
  pairRow,
} from '../../../miniprogram/pages/customers/merge/view'
import { textOf } from '../../../miniprogram/pages/customers/personal/view'
import { spreadView } from '../../../miniprogram/pages/customers/spread/view'
import { card, xingwang } from './a-card'

const NOW = '2025-11-20T07:20:00Z'

describe('the form of a customer', () => {
  test('comes back as it was, and takes an emptied field off the card', () => {
    const full = {
      ...card,
      creditLimit: 0,
      termDays: 7,
      tags: ['月结'],
      contacts: [{ name: '老李', phone: null, position: '' }],
    }
    const input = inputOf(formOf(full))
    expect(input).toMatchObject({
      name: '兴旺湘菜馆',
      phone: '13800138000',
      creditLimit: 0,
      termDays: 7,
      tags: ['月结'],
    })
    expect(input.contacts).toEqual([{ name: '老李', phone: null, position: '' }])
    const bare = inputOf({ ...BLANK_FORM, name: ' 兴旺 ', phone: ' ' })
    expect(bare).toMatchObject({
      name: '兴旺',
      phone: null,
      address: null,
      creditLimit: null,
      levelId: null,
      status: 'active',
    })
  })

  test('leaves out rows that say nothing, and the reason of what is not so', () => {
    const form = {
      ...BLANK_FORM,
      contacts: [{ name: ' ', phone: '', position: '后厨' }],
      addresses: [{ label: '二店', address: ' ' }],
      blacklistReason: '以前的',
    }
    expect(inputOf(form)).toMatchObject({ contacts: [], addresses: [], isBlacklisted: false, blacklistReason: null })
  })

  test('sends only what was changed: nobody writes what they may not', () => {
    const before = formOf({ ...card, creditLimit: 3000 })
    expect(changesOf({ ...before, notes: ' 后门 ' }, before)).toEqual({ notes: '后门' })
    expect(changesOf(before, before)).toEqual({})
    expect(changesOf({ ...before, creditLimit: '' }, before)).toEqual({ creditLimit: null })
  })

  test('puts the server’s reasons under their fields, the first one first', () => {
    const refused = refusedFields({ 'contacts[1].phone': '第 2 行：电话不对', name: '客户名称没有填', other: '?' })
    expect(refused).toEqual({ errors: { name: '客户名称没有填', contacts: '第 2 行：电话不对' }, first: 'name' })
    expect(refusedFields({ other: '?' })).toBeNull()
  })

  test('lets only those who see all give a customer to others', () => {
    const owners = [
      { id: 'u1', name: '李强', isMe: true, count: 1 },
      { id: 'u2', name: '周敏', isMe: false, count: 1 },
    ]
    const facets = { levels: [], tags: [], industries: [], owners } as unknown as Facets
    expect(optionsOf(facets, true).owners.map(({ text }) => text)).toEqual(['不指定', '我', '周敏'])
    expect(optionsOf(facets, false).owners.map(({ text }) => text)).toEqual(['不指定', '我'])
  })

  test('tells who looks the same, and opens none of somebody else’s', () => {
    const candidates = [
      { id: 'c2', name: '兴旺菜馆', phone: '138', ownerName: null, why: 'phone' },
      { id: null, name: '兴旺', phone: null, ownerName: '李强', why: 'similar' },
    ]
    expect(lookAlikes(new ApiError('customers.looks_known', '', { candidates }, 409))).toEqual([
      { id: 'c2', name: '兴旺菜馆', note: '电话一样，138' },
      { id: '', name: '兴旺', note: '名称很像，李强负责' },
    ])
  })
})

describe('levels', () => {
  test.each([
    [950, '95 折'],
    [900, '9 折'],
    [875, '87.5 折'],
    [1000, '按列表价'],
    [null, '按列表价'],
  ])('%s reads %s', (permille, words) => expect(sayDiscount(permille)).toBe(words))

  test.each([
    ['95', 950],
    ['9.5', 950],
    ['9折', 900],
    ['87.5', 875],
    ['100', 1000],
    ['', null],
    ['0', undefined],
    ['101', undefined],
    ['九五', undefined],
  ])('%s is taken as %s', (typed, permille) => expect(permilleOf(typed)).toBe(permille))

  test('what is typed comes back as it is kept', () => {
    const level = { id: 'l1', code: 'vip', name: 'VIP', discountPermille: 950, sort: 0, customerCount: 9 }
    expect(levelRow(level)).toEqual({ id: 'l1', name: 'VIP', discount: '95 折', count: '9 位' })
    expect(permilleOf(levelForm(level).discount)).toBe(950)
  })
})

describe('making one customer of two', () => {
  const preview = {
    kept: { id: 'c1', name: '兴旺湘菜馆', phone: '138', createdAt: '2025-11-02T01:00:00Z' },
    merged: { id: 'c2', name: '兴旺菜馆', phone: null, createdAt: NOW },
    fields: [{ field: 'notes' as const, label: '备注', kept: '后门', merged: '前门' }],
    parts: [
      { name: 'orders', label: '订单', count: 12 },
      { name: 'pricing', label: '专属价', count: 0 },
      { name: 'invoices', label: '发票', count: 2 },
    ],
    conflicts: [{ id: 'p1', label: '土豆，斤', kept: '¥1.65', merged: '¥1.60', lower: 'merged' as const }],
  }

  test('a price waits for an answer, a field begins with the kept one’s', () => {
    const view = mergeView(preview, NOW)
    expect([view.keptNote, view.mergedNote]).toEqual(['11-02 加的，138', '今天加的'])
    expect(view.moves).toBe('12 张单、2 条发票')
    expect(view.questions.map(({ label, take }) => [label, take])).toEqual([
      ['土豆，斤的专属价', ''],
      ['备注', 'kept'],
    ])
    expect(openQuestions(view.questions)).toBe(1)
  })

  test('the server is told what was chosen, and only that', () => {
    const view = mergeView(preview, NOW)
    const questions = view.questions.map((one) => ({ ...one, take: 'merged' as const }))
    expect(decisionOf({ ...view, questions })).toEqual({
      id: 'c1',
      from: 'c2',
      take: ['notes'],
      choices: [{ id: 'p1', take: 'merged' }],
    })
    expect(decisionOf(view)).toMatchObject({ take: [], choices: [] })
  })

  test('pairs say why they look alike, and nobody is merged with themselves', () => {
    const one = { id: 'c1', name: '兴旺', phone: '138', ownerName: null, why: 'name' as const }
    expect(pairRow({ first: one, second: { ...one, id: 'c2' }, why: 'name' })).toMatchObject({
      title: '兴旺，有两位',
      note: '名称一样，138',
    })
    expect(otherRows([xingwang], 'c1')).toEqual([])
    expect(otherRows([xingwang], 'c9')).toMatchObject([{ id: 'c1', note: '13800138000' }])
  })
})

test('what is known of somebody is one text that can be sent on', () => {
  const sections = [
    {
      title: '资料',
      lines: [
        { label: '名称', value: '兴旺' },
        { label: '没有', value: '' },
      ],
    },
  ]
  expect(textOf({ name: '兴旺', toldAt: '2025-11-20T01:00:00Z', sections })).toBe(
    '兴旺的个人信息，导出于 2025-11-20\n\n【资料】\n名称：兴旺\n没有',
  )
})

test('customers spread in shares of all', () => {
  const share = (label: string, count: number) => ({ key: label, label, count })
  const [levels] = spreadView({ total: 4, byLevel: [share('VIP', 1), share('普通', 3)], byIndustry: [] })
  expect(levels.rows.map(({ name, value, percent }) => [name, value, percent])).toEqual([
    ['VIP', '1 位', 25],
    ['普通', '3 位', 75],
  ])
})
