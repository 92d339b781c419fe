import '../support/phone'
import {
  customerRow,
  draftRows,
  recentRows,
} from '../../../miniprogram/pages/tabs/new-order/components/customer-chooser/view'
import { emptyDraft, withLine } from '../../../miniprogram/stores/draft-order'
import { createRecentCustomers } from '../../../miniprogram/stores/recent-customers'
import { shelf } from '../support/shelf'
import { signOf } from '../../../miniprogram/utils/text'
import { NOW } from './an-order'

const tomato = { productId: 'tomato', name: '西红柿', unit: '箱', quantity: 300, priceFen: 4200 }
const begun = { ...withLine(emptyDraft('c1', '兴旺湘菜馆'), tomato), changedAt: Date.parse('2025-11-20T06:05:00Z') }

test('what was begun says how much, how many and when', () => {
  expect(draftRows([begun], NOW)).toEqual([
    { id: 'c1', name: '兴旺湘菜馆', sign: '兴', note: '1 种，今天 14:05', total: '¥126.00', flag: '' },
  ])
})

test('a saved order that is being changed says which', () => {
  const order = { id: 'o1', version: 2, orderNo: '202511200007' }
  expect(draftRows([{ ...begun, order }], NOW)[0].flag).toBe('在改 202511200007')
})

test('who stands among the drafts is not among the recent ones once more', () => {
  const recent = [
    { id: 'c1', name: '兴旺湘菜馆', note: '' },
    { id: 'c2', name: '福满楼', note: '芙蓉路' },
  ]
  expect(recentRows(recent, [begun])).toEqual([{ id: 'c2', name: '福满楼', note: '芙蓉路', sign: '福' }])
})

test('two alike are told apart by phone, else by address', () => {
  const card = { id: 'c', name: '福满楼', phone: '138', address: '芙蓉路' }
  expect(customerRow(card).note).toBe('138')
  expect(customerRow({ ...card, phone: '' }).note).toBe('芙蓉路')
  expect(customerRow({ ...card, phone: null, address: null }).note).toBe('')
})

test.each([
  ['兴旺湘菜馆', '兴'],
  ['（新）福满楼', '新'],
  ['abc 超市', 'A'],
  ['--', '客'],
])('%s stands as %s', (name, sign) => {
  expect(signOf(name)).toBe(sign)
})

describe('the customers of late', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, name: id, note: '' }))
  const remembered = (owner = () => 'user-1') => createRecentCustomers(shelf(), owner)
  const ids = (recent: ReturnType<typeof remembered>): string =>
    recent
      .list()
      .map(({ id }) => id)
      .join('')

  test('the latest stands first, once, and six are enough', () => {
    const recent = remembered()
    for (const customer of six) recent.note(customer)
    recent.note(six[3])
    expect(ids(recent)).toBe('dgfecb')
  })

  test('one that is gone is dropped', () => {
    const recent = remembered()
    for (const customer of six) recent.note(customer)
    recent.drop('f')
    expect(ids(recent)).toBe('gedcb')
  })

  test('people who share a phone do not share them', () => {
    let owner = 'sales'
    const recent = remembered(() => owner)
    recent.note(six[0])
    owner = 'manager'
    expect(recent.list()).toEqual([])
  })
})
