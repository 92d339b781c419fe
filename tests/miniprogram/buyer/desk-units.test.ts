import { CatalogueDesk } from '../../../miniprogram/pages/tabs/components/order-desk/desk'
import type { CatalogueProduct } from '../../../miniprogram/api/generated'
import { createDraftOrders, type DraftOrders } from '../../../miniprogram/stores/draft-order'
import type { StorageDoor } from '../../../miniprogram/stores/storage'
import { shelf } from '../support/shelf'
import { aCatalogue, aProduct, aUnit, water } from './a-catalogue'

const customer = { id: 'customer-a', name: '兴旺湘菜馆' }
const draftsBehind = (door: StorageDoor): DraftOrders =>
  createDraftOrders(
    door,
    () => 'user-1',
    () => 1,
  )
const deskOver = (drafts: DraftOrders, products: CatalogueProduct[]): CatalogueDesk => {
  const desk = new CatalogueDesk(drafts, customer)
  desk.take(aCatalogue(products))
  return desk
}

let door: StorageDoor
beforeEach(() => (door = shelf()))

describe('goods in several units', () => {
  const boxes = { productId: 'water', unit: '箱' }
  const linesOf = (drafts: DraftOrders): string[] =>
    drafts.read('customer-a').lines.map(({ quantity, unit, priceFen }) => `${quantity / 100} ${unit} ${priceFen}`)

  test('take the price of the quantity they reach, and count it', () => {
    const desk = deskOver(draftsBehind(door), [water])
    desk.choose('water', 900)
    expect(desk.view().bar.totalFen).toBe(29_700)
    desk.choose('water', 1000)
    expect(desk.view().bar).toMatchObject({ totalFen: 30_000, note: '1 种，比列表价省 ¥30.00' })
  })

  test('keep the number when the unit changes, at the price of the other unit', () => {
    const drafts = draftsBehind(door)
    const desk = deskOver(drafts, [water])
    desk.choose('water', 300)
    desk.switchUnit(boxes, '瓶')
    expect(linesOf(drafts)).toEqual(['3 瓶 150'])
    expect(desk.view().quantities).toEqual({ water: 300 })
    expect(desk.sections()[0].rows[0]).toMatchObject({ unit: '瓶', rungs: [{ priceFen: 150 }] })
    expect(desk.pad('water', '')?.line).toMatchObject({ unit: '瓶', value: 300, moved: '3 箱换成了瓶' })
  })

  test('may be taken in both units', () => {
    const drafts = draftsBehind(door)
    const desk = deskOver(drafts, [water])
    desk.choose('water', 300)
    desk.switchUnit(boxes, '瓶')
    desk.keepBoth()
    desk.choose('water', 500)
    expect(linesOf(drafts)).toEqual(['5 瓶 150', '3 箱 3300'])
    expect(desk.view().bar).toMatchObject({ count: 1, totalFen: 9900 + 750 })
    expect(desk.sections()[0].rows[0]).toMatchObject({ unit: '瓶', others: '另有 3 箱' })
    expect(desk.view().cart.title).toBe('已选 1 种')
    desk.switchUnit({ productId: 'water', unit: '瓶' }, '箱')
    expect(linesOf(drafts)).toEqual(['5 瓶 150', '3 箱 3300'])
    expect(desk.pad('water', '')?.line).toMatchObject({ unit: '箱', value: 300, moved: '' })
  })

  test('lose what the other unit does not take', () => {
    const drafts = draftsBehind(door)
    const weighed = aProduct('tea', {
      units: [aUnit('斤', [[0, 128, 'global']]), aUnit('盒', [[0, 60, 'global']], { decimals: 0 })],
    })
    const desk = deskOver(drafts, [weighed])
    desk.choose('tea', 250)
    desk.switchUnit({ productId: 'tea', unit: '斤' }, '盒')
    expect(linesOf(drafts)).toEqual(['2 盒 6000'])
  })

  test('are not put into a unit without a price', () => {
    const drafts = draftsBehind(door)
    const desk = deskOver(drafts, [water])
    desk.choose('water', 300)
    desk.switchUnit(boxes, '板')
    expect(linesOf(drafts)).toEqual(['3 箱 3300'])
  })

  test('begin in the unit they were last taken in', () => {
    const desk = deskOver(draftsBehind(door), [
      { ...water, last: { price: 1.5, quantity: 6, unit: '瓶', on: '2025-11-18' } },
    ])
    expect(desk.unitOf('water')).toBe('瓶')
  })

  test('are taken from an order that was kept by an older version', () => {
    const line = { productId: 'water', name: '矿泉水', unit: '箱', quantity: 200, priceFen: 3300 }
    door.write('kd.drafts.user-1', {
      'customer-a': {
        customerId: 'customer-a',
        customerName: '',
        lines: [line],
        remark: '',
        deliveryOn: null,
        changedAt: 1,
      },
    })
    expect(deskOver(draftsBehind(door), [water]).view()).toMatchObject({ quantities: { water: 200 }, findings: '' })
  })

  test('that are not sold in the unit of the order any more are told of', () => {
    const drafts = draftsBehind(door)
    deskOver(drafts, [water]).choose('water', 300)
    const [, bottle] = water.units
    const desk = deskOver(drafts, [{ ...water, units: [bottle] }])
    expect(desk.view()).toMatchObject({ findings: '1 样没有了', cart: { rows: [{ goneWords: '不按箱卖了' }] } })
  })
})
