import '../support/phone'
import { againDraft, editDraft, sayGone } from '../../../miniprogram/pages/orders/detail/redraft'
import { emptyDraft, toEdit, toInput, withLine } from '../../../miniprogram/stores/draft-order'
import { aCatalogue, onion, potato, tomato } from '../buyer/a-catalogue'
import { anItem, anOrder } from './an-order'

const gone = anItem({ productId: 'mushroom', productName: '鲜香菇' })
const otherUnit = anItem({ productId: 'potato', productName: '黄心土豆', unit: '袋' })
const agreed = anItem({ priceSource: 'manual', priceReason: '老客户', unitPrice: 40, remark: '要硬的' })

test('the same goods come again at the price of today, not at the old one', () => {
  const catalogue = aCatalogue([{ ...tomato, price: 45 }])
  const { draft } = againDraft(emptyDraft('customer-a'), anOrder(), catalogue)
  expect(toInput(draft).items).toEqual([{ productId: 'tomato', unit: '箱', quantity: 3, expectPrice: 45 }])
  expect(draft.customerName).toBe('兴旺湘菜馆')
})

test('a price agreed on for that order is not agreed on for the next', () => {
  const { draft } = againDraft(emptyDraft('customer-a'), anOrder({ items: [agreed] }), aCatalogue([tomato]))
  expect(draft.lines[0]).not.toHaveProperty('agreedFen')
})

test('what was on the draft already stays, the same goods take the quantity of the order', () => {
  const line = (productId: string, quantity: number) => ({
    productId,
    name: productId,
    unit: '箱',
    quantity,
    priceFen: 100,
  })
  const before = [line('tomato', 100), line('onion', 200)].reduce(withLine, emptyDraft('customer-a'))
  const { draft } = againDraft({ ...before, remark: '送后厨' }, anOrder(), aCatalogue([tomato, onion]))
  expect(draft.lines.map(({ productId, quantity }) => `${productId} ${quantity}`)).toEqual(['tomato 300', 'onion 200'])
  expect(draft.remark).toBe('送后厨')
})

test('what is not sold any more, or in another unit, stays behind and is named', () => {
  const order = anOrder({ items: [anItem(), gone, otherUnit] })
  const redraft = againDraft(emptyDraft('customer-a'), order, aCatalogue([tomato, potato]))
  expect(redraft.draft.lines.map(({ productId }) => productId)).toEqual(['tomato'])
  expect(sayGone(redraft.gone)).toBe('鲜香菇、黄心土豆不卖了，没放进来')
  expect(sayGone(['一', '二', '三', '四'])).toBe('一、二、三 等 4 样不卖了，没放进来')
  expect(sayGone([])).toBe('')
})

test('a saved draft is opened with everything it says, and goes back under its version', () => {
  const order = anOrder({ status: 'draft', items: [agreed], remark: '送后厨', deliveryOn: '2025-11-21', version: 4 })
  const { draft } = editDraft(order, aCatalogue([tomato]), true)
  expect(toEdit(draft)).toEqual({
    id: 'order-1',
    version: 4,
    items: [{ productId: 'tomato', unit: '箱', quantity: 3, unitPrice: 40, priceReason: '老客户', remark: '要硬的' }],
    remark: '送后厨',
    deliveryOn: '2025-11-21',
  })
})

test('who may not agree on prices edits at the usual one', () => {
  const { draft } = editDraft(anOrder({ items: [agreed] }), aCatalogue([tomato]), false)
  expect(toInput(draft).items[0]).toMatchObject({ expectPrice: 42 })
})
