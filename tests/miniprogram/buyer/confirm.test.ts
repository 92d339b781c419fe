import { Confirmation } from '../../../miniprogram/pages/orders/confirm/confirmation'
import { createDraftOrders, type Draft, type DraftOrders } from '../../../miniprogram/stores/draft-order'
import { shelf } from '../support/shelf'
import { aCatalogue, onion, potato, tomato } from './a-catalogue'

/** Noon of a Thursday in Shanghai. */
const NOW = Date.parse('2025-11-20T04:00:00Z')
const line = (productId: string, name: string, unit: string, quantity: number, priceFen: number) => ({
  productId,
  name,
  unit,
  quantity,
  priceFen,
})
const tomatoes = line('tomato', '西红柿', '箱', 300, 4200)
const potatoes = line('potato', '黄心土豆', '斤', 8000, 180)

let drafts: DraftOrders
beforeEach(
  () =>
    (drafts = createDraftOrders(
      shelf(),
      () => 'user-1',
      () => 1,
    )),
)

function confirmationOf(facts: Partial<Draft>, isShop = false): Confirmation {
  const blank = { customerId: 'customer-a', customerName: '兴旺湘菜馆', remark: '', deliveryOn: null, changedAt: 0 }
  drafts.keep({ ...blank, lines: [tomatoes, potatoes], ...facts })
  return new Confirmation(drafts, 'customer-a', isShop, NOW)
}

describe('before the shop has answered', () => {
  test('everything stands as it was chosen', () => {
    const { view } = confirmationOf({})
    expect(view).toMatchObject({ isBlank: false, changes: null, kinds: '货品 2 种', totalFen: 27_000, rest: '' })
    expect(view.lines.map(({ deal, total }) => [deal, total])).toEqual([
      ['3 箱 × ¥42.00', '¥126.00'],
      ['80 斤 × ¥1.80', '¥144.00'],
    ])
  })

  test('an empty draft is blank', () => {
    expect(confirmationOf({ lines: [] }).view.isBlank).toBe(true)
  })
})

describe('the delivery day', () => {
  test('is tomorrow unless somebody says otherwise, with two more to choose from', () => {
    const { days } = confirmationOf({}).view
    expect(days.map(({ word, weekday, isOn }) => [word, weekday, isOn])).toEqual([
      ['明天', '周五', true],
      ['后天', '周六', false],
      ['11-23', '周日', false],
    ])
  })

  test('keeps the chosen day in the draft', () => {
    const confirmation = confirmationOf({})
    confirmation.chooseDay('2025-11-22')
    expect(drafts.read('customer-a').deliveryOn).toBe('2025-11-22')
    expect(confirmation.view.days[1].isOn).toBe(true)
  })

  test('is never a day gone by, nor today for a buyer', () => {
    expect(confirmationOf({ deliveryOn: '2025-11-12' }).sendable.deliveryOn).toBe('2025-11-21')
    expect(confirmationOf({ deliveryOn: '2025-11-20' }).sendable.deliveryOn).toBe('2025-11-21')
  })

  test("may be today for the shop's own people", () => {
    const { view, sendable } = confirmationOf({ deliveryOn: '2025-11-20' }, true)
    expect(view.days.map(({ word }) => word)).toEqual(['今天', '明天', '后天'])
    expect(sendable.deliveryOn).toBe('2025-11-20')
  })

  test('shows a later day that was chosen elsewhere', () => {
    const { days } = confirmationOf({ deliveryOn: '2025-12-01' }).view
    expect(days.map(({ word }) => word)).toEqual(['明天', '后天', '12-01'])
    expect(days[2].isOn).toBe(true)
  })

  test("is counted by the shop's day, not the phone's", () => {
    const confirmation = confirmationOf({})
    confirmation.take(aCatalogue([tomato, potato], '2025-11-21'))
    expect(confirmation.sendable.deliveryOn).toBe('2025-11-22')
  })
})

describe('what the shop says now', () => {
  test('changed prices are shown before anything is sent, and then sent', () => {
    const confirmation = confirmationOf({})
    confirmation.take(aCatalogue([{ ...tomato, price: 45 }, potato]))
    const { changes, totalFen } = confirmation.view
    expect(changes).toMatchObject({
      title: '有 2 样价格变了，先看一眼',
      gone: '',
      note: '合计比原来少 ¥3.00，提交即按新价。',
    })
    expect(changes?.rows.map(({ was, move, isRise }) => [was, move, isRise])).toEqual([
      ['¥42.00', '涨 3.00', true],
      ['¥1.80', '降 0.15', false],
    ])
    expect(totalFen).toBe(26_700)
    expect(confirmation.sendable.lines.map(({ priceFen }) => priceFen)).toEqual([4500, 165])
  })

  test('goods that are gone are named and left out', () => {
    const confirmation = confirmationOf({})
    confirmation.take(aCatalogue([{ ...tomato, price: 42 }]))
    expect(confirmation.view).toMatchObject({ kinds: '货品 1 种', totalFen: 12_600 })
    expect(confirmation.view.changes).toMatchObject({
      title: '有 1 样没有了，先看一眼',
      gone: '黄心土豆：店里没有了，这单不算它。',
      note: '',
    })
    expect(confirmation.sendable.lines.map(({ productId }) => productId)).toEqual(['tomato'])
  })

  test('when all of it is gone there is nothing to send, but it is said why', () => {
    const confirmation = confirmationOf({})
    confirmation.take(aCatalogue([onion]))
    expect(confirmation.view.isBlank).toBe(true)
    expect(confirmation.view.changes?.gone).toBe('西红柿、黄心土豆：店里没有了，这单不算它们。')
  })

  test('a price refused at the last moment is shown and sent the next time', () => {
    const confirmation = confirmationOf({})
    confirmation.takeChanges([{ productId: 'tomato', unit: '箱', price: 45 }])
    expect(confirmation.view.changes).toMatchObject({
      title: '有 1 样价格变了，先看一眼',
      note: '合计比原来多 ¥9.00，提交即按新价。',
    })
    expect(confirmation.sendable.lines.map(({ priceFen }) => priceFen)).toEqual([4500, 180])
  })

  test('changes that even out say that the sum is the same', () => {
    const confirmation = confirmationOf({ lines: [tomatoes, line('onion', '洋葱', '袋', 300, 3800)] })
    confirmation.take(
      aCatalogue([
        { ...tomato, price: 43 },
        { ...onion, price: 37 },
      ]),
    )
    expect(confirmation.view.changes?.note).toBe('合计和原来一样，提交即按新价。')
  })

  test('tells whom the goods go to, the phone half hidden', () => {
    const confirmation = confirmationOf({})
    expect(confirmation.view.receiver).toEqual({ name: '兴旺湘菜馆', phone: '', address: '还没登记送货地址' })
    confirmation.takeCustomer(aCatalogue([]))
    expect(confirmation.view.receiver).toMatchObject({ phone: '138 **** 6620', address: '芙蓉南路 188 号' })
  })
})

describe('many lines', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => line(`p${at}`, `货 ${at}`, '箱', 100, 1000))

  test('the first four are shown, the others summed up until they are asked for', () => {
    const confirmation = confirmationOf({ lines: many(10) })
    expect(confirmation.view.lines).toHaveLength(4)
    expect(confirmation.view.rest).toBe('还有 6 种，共 ¥60.00')
    confirmation.showsAll = true
    expect(confirmation.view).toMatchObject({ rest: '' })
    expect(confirmation.view.lines).toHaveLength(10)
  })

  test('a single one more is simply shown', () => {
    expect(confirmationOf({ lines: many(5) }).view).toMatchObject({ rest: '' })
  })
})

test('a price agreed on is shown with its reason and counts', () => {
  const agreed = { ...tomatoes, agreedFen: 4000, reason: '老客户' }
  const { view } = confirmationOf({ lines: [agreed] }, true)
  expect(view.lines[0]).toMatchObject({ deal: '3 箱 × ¥40.00', tag: '改价：老客户', total: '¥120.00' })
  expect(view.totalFen).toBe(12_000)
})

test('the remark is kept as it is typed', () => {
  confirmationOf({}).remark('要硬一点的')
  expect(drafts.read('customer-a').remark).toBe('要硬一点的')
})

test('what the server refuses about a line is said at the line, even at one that was folded away', () => {
  const many = Array.from({ length: 8 }, (_, at) => line(`p${at}`, `货 ${at}`, '箱', 100, 1000))
  const confirmation = confirmationOf({ lines: many })
  const reason = '第 7 行：货 6低于底价，写明原因才能定'
  expect(confirmation.takeProblems([{ field: 'items[6].unitPrice', reason }])).toBe(true)
  expect(confirmation.view.lines[6].problem).toBe('货 6低于底价，写明原因才能定')
  expect(confirmation.view.lines[0].problem).toBe('')
  expect(confirmation.takeProblems([{ field: 'deliveryOn', reason: '送货日不能早于今天' }])).toBe(false)
})
