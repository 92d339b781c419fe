import '../support/phone'
import {
  createDraftOrders,
  emptyDraft,
  lineOf,
  toEdit,
  toInput,
  totalOf,
  withLine,
  type Draft,
  type DraftLine,
} from '../../../miniprogram/stores/draft-order'
import { shelf } from '../support/shelf'

const tomato: DraftLine = { productId: 'p1', name: '西红柿', unit: '箱', quantity: 300, priceFen: 4200 }
const potato: DraftLine = { productId: 'p2', name: '土豆', unit: '斤', quantity: 7940, priceFen: 165 }
const quantitiesOf = ({ lines }: Draft): object =>
  Object.fromEntries(lines.map(({ productId, quantity }) => [productId, quantity]))
const draft = [tomato, potato].reduce(withLine, emptyDraft('c1', '兴旺湘菜馆'))

test('a line keeps its place when its quantity changes, and goes at zero', () => {
  const changed = withLine(draft, { ...tomato, quantity: 400 })
  expect(quantitiesOf(changed)).toEqual({ p1: 400, p2: 7940 })
  expect(changed.lines[0].productId).toBe('p1')
  expect(quantitiesOf(withLine(draft, { ...tomato, quantity: 0 }))).toEqual({ p2: 7940 })
  expect(quantitiesOf(draft)).toEqual({ p1: 300, p2: 7940 })
})

test('the same goods in another unit are another line, and neither touches the other', () => {
  const bottles = { ...tomato, unit: '瓶', quantity: 500 }
  const both = withLine(draft, bottles)
  expect(both.lines.map(({ unit, quantity }) => `${quantity} ${unit}`)).toEqual(['300 箱', '7940 斤', '500 瓶'])
  expect(lineOf(both, { productId: 'p1', unit: '瓶' })).toEqual(bottles)
  expect(withLine(both, { ...bottles, quantity: 0 }).lines).toEqual(draft.lines)
  expect(lineOf(draft, bottles)).toBeUndefined()
})

test('the total is the sum of rounded lines, at the agreed price where there is one', () => {
  expect(totalOf(draft)).toBe(12600 + 13101)
  expect(totalOf(withLine(draft, { ...potato, agreedFen: 100, reason: '老客户' }))).toBe(12600 + 7940)
  expect(totalOf(withLine(draft, { ...potato, priceFen: null }))).toBe(12600)
})

test('the server gets quantities and seen prices as decimals, and the remark without its margins', () => {
  expect(toInput({ ...draft, remark: ' 要硬一点的 ' })).toEqual({
    customerId: 'c1',
    items: [
      { productId: 'p1', unit: '箱', quantity: 3, expectPrice: 42 },
      { productId: 'p2', unit: '斤', quantity: 79.4, expectPrice: 1.65 },
    ],
    remark: '要硬一点的',
    deliveryOn: null,
  })
})

test('a price nobody saw is not expected; an agreed one goes with its reason', () => {
  const unknown = withLine(emptyDraft('c1'), { ...tomato, priceFen: null })
  expect(toInput(unknown).items[0]).not.toHaveProperty('expectPrice')
  const agreed = withLine(emptyDraft('c1'), { ...tomato, agreedFen: 4000, reason: '最后两箱' })
  expect(toInput(agreed).items[0]).toMatchObject({ unitPrice: 40, priceReason: '最后两箱' })
})

test('only a draft the server has can be sent as a change', () => {
  expect(toEdit(draft)).toBeNull()
  expect(toEdit({ ...draft, order: { id: 'o1', version: 2, orderNo: '202511200001' } })).toMatchObject({
    id: 'o1',
    version: 2,
  })
})

describe('drafts on the phone', () => {
  let owner = 'sales'
  let clock = 0
  const open = (door = shelf()) =>
    createDraftOrders(
      door,
      () => owner,
      () => (clock += 1),
    )

  beforeEach(() => {
    owner = 'sales'
    clock = 0
  })

  test('survive a restart, one per customer', () => {
    const door = shelf()
    const drafts = open(door)
    drafts.keep(draft)
    drafts.keep(withLine(emptyDraft('c2'), potato))
    const later = open(door)
    expect(quantitiesOf(later.read('c1'))).toEqual({ p1: 300, p2: 7940 })
    expect(later.open().map(({ customerId }) => customerId)).toEqual(['c2', 'c1'])
  })

  test('of one person are not shown to another who uses the same phone', () => {
    const drafts = open()
    drafts.keep(draft)
    owner = 'customer-a'
    expect(drafts.read('c1').lines).toEqual([])
    expect(drafts.open()).toEqual([])
    owner = 'sales'
    expect(drafts.read('c1').lines).toHaveLength(2)
  })

  test('go when they are empty, and when they are sent', () => {
    const drafts = open()
    drafts.keep(draft)
    drafts.keep(emptyDraft('c1'))
    expect(drafts.open()).toEqual([])
    drafts.keep(draft)
    drafts.forget('c1')
    expect(drafts.read('c1')).toEqual(emptyDraft('c1'))
  })

  test('a new order waits while a saved one is changed, and is back afterwards', () => {
    const drafts = open()
    drafts.keep(draft)
    drafts.change({ ...withLine(emptyDraft('c1'), potato), order: { id: 'o1', version: 1, orderNo: 'n' } })
    expect(drafts.read('c1').order?.id).toBe('o1')
    drafts.forget('c1')
    expect(quantitiesOf(drafts.read('c1'))).toEqual({ p1: 300, p2: 7940 })
    expect(drafts.read('c1').order).toBeUndefined()
  })
})
