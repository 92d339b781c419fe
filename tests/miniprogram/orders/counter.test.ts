import '../support/phone'
import { render } from '../support/render'
import { FOUND } from '../../../miniprogram/pages/tabs/components/order-desk/shelf'
import { CatalogueDesk } from '../../../miniprogram/pages/tabs/components/order-desk/desk'
import { stripOf } from '../../../miniprogram/pages/tabs/components/line-strip/strip'
import { headOf, wasSent } from '../../../miniprogram/pages/tabs/new-order/components/counter/view'
import {
  createDraftOrders,
  emptyDraft,
  toInput,
  withLine,
  type DraftOrders,
} from '../../../miniprogram/stores/draft-order'
import { shelf } from '../support/shelf'
import { aCatalogue, onion, potato, tomato } from '../buyer/a-catalogue'

const customer = { id: 'customer-a', name: '兴旺湘菜馆' }
const tomatoes = { productId: 'tomato', unit: '箱' }
let drafts: DraftOrders
const atTheCounter = (mayPrice = true): CatalogueDesk => {
  const desk = new CatalogueDesk(drafts, customer, { isShop: true, mayPrice })
  desk.take(aCatalogue([tomato, potato, onion]))
  return desk
}
const items = () => toInput(drafts.read('customer-a')).items

beforeEach(() => {
  drafts = createDraftOrders(
    shelf(),
    () => 'user-1',
    () => 1,
  )
})

describe('a price agreed on', () => {
  test('goes with its reason, and the total counts it', () => {
    const desk = atTheCounter()
    desk.choose('tomato', 300)
    desk.agree(tomatoes, { fen: 4000, reason: '老客户' })
    expect(items()).toEqual([{ productId: 'tomato', unit: '箱', quantity: 3, unitPrice: 40, priceReason: '老客户' }])
    expect(desk.view().bar.totalFen).toBe(12_000)
  })

  test('stays while the quantity is typed anew, from nothing', () => {
    const desk = atTheCounter()
    desk.agree(tomatoes, { fen: 4000, reason: '老客户' })
    for (const quantity of [100, 1200, 100, 0, 500]) desk.choose('tomato', quantity)
    expect(items()[0]).toMatchObject({ quantity: 5, unitPrice: 40 })
  })

  test('shows in the list, on the pad and in the order, and is told apart', () => {
    const desk = atTheCounter()
    desk.choose('tomato', 300)
    desk.agree(tomatoes, { fen: 4000, reason: '老客户' })
    const row = desk
      .sections()
      .flatMap(({ rows }) => rows)
      .find(({ id }) => id === 'tomato')
    const agreed = [{ from: 0, priceFen: 4000, source: 'manual' }]
    expect(row).toMatchObject({ rungs: agreed })
    expect(desk.pad('tomato', 'usual')?.line).toMatchObject({ rungs: agreed, canReprice: true })
    expect(desk.view().cart.rows[0].priceFen).toBe(4000)
    expect(desk.why('tomato')?.rows.map(({ name, note }) => `${name} ${note}`)).toEqual([
      '改价 这一单说好的：老客户',
      '专属价 专门给这位客户定的价',
      '列表价 大家都能看到的价',
    ])
  })

  test('is taken back, and the usual price applies again', () => {
    const desk = atTheCounter()
    desk.choose('tomato', 300)
    desk.agree(tomatoes, { fen: 4000, reason: '老客户' })
    expect(desk.subject(tomatoes)).toMatchObject({ priceFen: 4200, agreedFen: 4000, reason: '老客户' })
    desk.agree(tomatoes, null)
    expect(items()[0]).toEqual({ productId: 'tomato', unit: '箱', quantity: 3, expectPrice: 42 })
  })

  test('survives leaving the screen', () => {
    const desk = atTheCounter()
    desk.choose('tomato', 300)
    desk.agree(tomatoes, { fen: 4000, reason: '老客户' })
    const again = atTheCounter()
    again.choose('tomato', 400)
    expect(items()[0]).toMatchObject({ quantity: 4, unitPrice: 40, priceReason: '老客户' })
  })

  test('is not for everybody', () => {
    expect(atTheCounter(false).pad('tomato', 'usual')?.line.canReprice).toBe(false)
  })
})

describe('on the pad', () => {
  test('the order stands above it, what is typed last', () => {
    const desk = atTheCounter()
    desk.choose('potato', 8000)
    expect(desk.pad('onion', 'usual')?.lines).toEqual([
      {
        ...{ key: 'potato 斤', productId: 'potato', unit: '斤' },
        ...{ name: '黄心土豆', deal: '¥1.65 × 80 斤', total: '¥132.00' },
      },
      {
        ...{ key: 'onion 袋', productId: 'onion', unit: '袋' },
        ...{ name: '紫皮洋葱', deal: '¥38.00/袋', total: '还没填' },
      },
    ])
  })

  test('goods without a price have no amount to show', () => {
    const draft = withLine(emptyDraft('c'), { productId: 'p', name: '海参', unit: '斤', quantity: 200, priceFen: null })
    expect(stripOf(draft, { productId: 'p', name: '海参', unit: '斤', priceFen: null })).toMatchObject([
      { name: '海参', deal: '2 斤', total: '' },
    ])
  })

  test('after goods that were searched for there is always a next one: to search for it', () => {
    const desk = atTheCounter()
    desk.query = '洋葱'
    expect(desk.pad('onion', FOUND)?.line.isLast).toBe(false)
    desk.query = ''
    expect(desk.pad('onion', 'category 根茎')?.line.isLast).toBe(true)
  })

  test('four times the usual asks whether that was meant', () => {
    const desk = atTheCounter()
    desk.choose('tomato', 1200)
    expect(desk.pad('tomato', 'usual')?.line.hint).toBe('平时拿 3 箱，这次是 12 箱，没打错吧？')
  })
})

test('a tap on a line above the pad opens it', () => {
  const lines = stripOf(emptyDraft('c'), { ...tomatoes, name: '西红柿', priceFen: 4200 })
  const strip = render('pages/tabs/components/line-strip/index', { lines, active: 'tomato 箱' }, ['pad'])
  expect(strip.count('strip__line--on')).toBe(1)
  strip.tap('西红柿')
  expect(strip.said).toEqual([{ name: 'pad', detail: { id: 'tomato', unit: '箱' } }])
})

test('an order that went out while the page was away leaves the counter free', () => {
  expect(wasSent(3, emptyDraft('c'))).toBe(true)
  expect(wasSent(0, emptyDraft('c'))).toBe(false)
  expect(headOf({ name: '（新）兴旺湘菜馆', note: '' }).sign).toBe('新')
})
