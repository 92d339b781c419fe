import { CatalogueDesk } from '../../../miniprogram/pages/tabs/components/order-desk/desk'
import { createDraftOrders, type DraftOrders } from '../../../miniprogram/stores/draft-order'
import { shelf } from '../support/shelf'
import { aCatalogue, tomato, water } from './a-catalogue'

const coded = { ...water, sku: 'NF-550', barcodes: [{ code: '6921168509256', unit: '瓶' }] }
let drafts: DraftOrders
const desk = (): CatalogueDesk => {
  const made = new CatalogueDesk(drafts, { id: 'customer-a', name: '兴旺湘菜馆' })
  made.take(aCatalogue([tomato, coded]))
  return made
}
const lines = (): string[] => drafts.read('customer-a').lines.map(({ quantity, unit }) => `${quantity / 100} ${unit}`)

beforeEach(() => {
  drafts = createDraftOrders(
    shelf(),
    () => 'user-1',
    () => 1,
  )
})

test('a bar code adds one of the unit it stands on, each time it is scanned', () => {
  const at = desk()
  expect(at.takeCode('6921168509256')).toEqual({ productId: 'water', unit: '瓶' })
  at.takeCode('6921168509256')
  expect(lines()).toEqual(['2 瓶'])
  expect(at.unitOf('water')).toBe('瓶')
})

test('the shop’s own number is found however it is written, and adds one of the usual unit', () => {
  expect(desk().takeCode(' nf550 ')).toEqual({ productId: 'water', unit: '箱' })
  expect(lines()).toEqual(['1 箱'])
})

test('goods without a number are not found by an empty code, and an unknown one changes nothing', () => {
  expect(desk().takeCode('')).toBeNull()
  expect(desk().takeCode('6900000000000')).toBeNull()
  expect(lines()).toEqual([])
})

test('what is typed finds goods by number, bar code and other names too', () => {
  const at = new CatalogueDesk(drafts, { id: 'customer-a', name: '' })
  at.take(aCatalogue([tomato, { ...coded, aliases: ['小红瓶'] }]))
  for (const query of ['nf-550', '85092', '小红']) {
    at.query = query
    expect(at.sections().flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(['water'])
  }
})
