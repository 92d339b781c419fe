import { checkStocks } from '../../../server/features/inventory'
import { actingAs } from '../../../server/platform/access/actor'
import { aProduct } from '../../factories/product'
import { stockIn } from '../../factories/stock'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()

interface PurchaseWire {
  id: string
  purchaseNo: string
  status: string
  version: number
  totalAmount: number
  receivedAmount: number
  items: { id: string; quantity: number; receivedQuantity: number }[]
  receipts: { kind: string; amount: number }[]
  allowedActions: { name: string }[]
}

let count = 0
const aSupplier = async (): Promise<string> => {
  count += 1
  return dataOf<{ id: string }>(await house.as('warehouse').post('/suppliers', { name: `供应商${count}` })).id
}
const buy = async (items: object[], rest: object = {}): Promise<PurchaseWire> =>
  dataOf<PurchaseWire>(
    await house
      .as('warehouse')
      .post('/purchase-orders', { supplierId: await aSupplier(), items, order: true, ...rest }),
  )
const receive = ({ id, version }: PurchaseWire, lines: object[]) =>
  house.as('warehouse').post(`/purchase-orders/${id}/receipts`, { lines, version })
const stockOf = async (productId: string): Promise<object> =>
  dataOf<{ stock: object }>(await house.as('owner').get(`/inventory/stocks/${productId}`)).stock

afterEach(async () => {
  expect(await actingAs(house.actor('owner'), checkStocks)).toEqual([])
})

test('goods come in parts, in other amounts and at another price than ordered', async () => {
  const product = await aProduct(house, { unit: '瓶', units: [{ name: '箱', numerator: 12 }] } as object)
  const ordered = await buy([{ productId: product.id, unit: '箱', quantity: 10, unitCost: 24 }])
  expect(ordered).toMatchObject({ status: 'ordered', totalAmount: 240 })
  expect(ordered.purchaseNo).toMatch(/^C\d{12}$/)
  const [item] = ordered.items
  const first = dataOf<PurchaseWire>(await receive(ordered, [{ itemId: item?.id, quantity: 4, unitCost: 30 }]))
  expect(first).toMatchObject({ status: 'partially_received', receivedAmount: 120 })
  expect(await stockOf(product.id)).toMatchObject({ onHand: 48, value: 120, averageCost: 2.5 })
  const second = dataOf<PurchaseWire>(await receive(first, [{ itemId: item?.id, quantity: 7 }]))
  expect(second).toMatchObject({ status: 'received', receivedAmount: 288 })
  expect(second.receipts.map(({ kind, amount }) => [kind, amount])).toEqual([
    ['receive', 120],
    ['receive', 168],
  ])
})

test('the same delivery is taken in once', async () => {
  const product = await aProduct(house)
  const ordered = await buy([{ productId: product.id, quantity: 10, unitCost: 1 }])
  const lines = [{ itemId: ordered.items[0]?.id, quantity: 5 }]
  const answers = await Promise.all([receive(ordered, lines), receive(ordered, lines)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect((await receive(ordered, lines)).body.error).toBe('resource.version_conflict')
  expect(await stockOf(product.id)).toMatchObject({ onHand: 5 })
})

test('what came goes back, and no more', async () => {
  const product = await aProduct(house, { name: '花菜' })
  const ordered = await buy([{ productId: product.id, quantity: 10, unitCost: 2 }])
  const itemId = ordered.items[0]?.id
  const came = dataOf<PurchaseWire>(await receive(ordered, [{ itemId, quantity: 10 }]))
  const back = (quantity: number, version: number) =>
    house.as('warehouse').post(`/purchase-orders/${ordered.id}/returns`, { lines: [{ itemId, quantity }], version })
  const returned = dataOf<PurchaseWire>(await back(4, came.version))
  expect(returned).toMatchObject({ receivedAmount: 12 })
  const tooMuch = await back(7, returned.version)
  expect([tooMuch.status, tooMuch.body.message]).toEqual([409, '第 1 行：花菜收了 6 斤，不能退 7 斤'])
  expect(await stockOf(product.id)).toMatchObject({ onHand: 6, value: 12 })
})

test('a purchase goes only where its status lets it', async () => {
  const product = await aProduct(house)
  const draft = await buy([{ productId: product.id, quantity: 1, unitCost: 1 }], { order: false })
  expect(draft.allowedActions.map(({ name }) => name)).toEqual(['order', 'cancel', 'edit'])
  const early = await receive(draft, [{ itemId: draft.items[0]?.id, quantity: 1 }])
  expect([early.body.error, early.body.message]).toEqual(['purchasing.illegal_action', '这张采购单草稿，不能收货'])
  dataOf(await house.as('owner').post(`/purchase-orders/${draft.id}/cancel`))
  expect((await house.as('owner').post(`/purchase-orders/${draft.id}/order`)).status).toBe(409)
})

test('a draft is rewritten, by whoever saw its last version', async () => {
  const product = await aProduct(house)
  const draft = await buy([{ productId: product.id, quantity: 1, unitCost: 1 }], { order: false })
  const edit = (version: number) =>
    house.as('owner').put(`/purchase-orders/${draft.id}`, {
      supplierId: (draft as unknown as { supplierId: string }).supplierId,
      items: [{ productId: product.id, quantity: 3, unitCost: 2 }],
      version,
    })
  expect(dataOf<PurchaseWire>(await edit(draft.version))).toMatchObject({ totalAmount: 6 })
  expect((await edit(draft.version)).body.error).toBe('resource.version_conflict')
})

test('what is short is proposed, less what is on its way', async () => {
  const product = await aProduct(house)
  await stockIn(house, product.id, 4)
  dataOf(await house.as('owner').put(`/inventory/stocks/${product.id}/threshold`, { threshold: 10 }))
  const proposal = async (): Promise<object[]> =>
    dataOf<{ productId: string }[]>(await house.as('warehouse').get('/purchase-orders/proposal')).filter(
      ({ productId }) => productId === product.id,
    )
  expect(await proposal()).toMatchObject([{ quantity: 16, onTheWay: 0, lastCost: null }])
  await buy([{ productId: product.id, quantity: 6, unitCost: 3 }])
  expect(await proposal()).toMatchObject([{ quantity: 10, onTheWay: 6, lastCost: 3 }])
})

test('nothing is bought from a supplier out of use, nor goods that are not there', async () => {
  const product = await aProduct(house)
  const supplierId = await aSupplier()
  dataOf(await house.as('owner').put(`/suppliers/${supplierId}`, { status: 'inactive' }))
  const items = [{ productId: product.id, quantity: 1, unitCost: 1 }]
  const from = (id: string, lines: object[]) =>
    house.as('owner').post('/purchase-orders', { supplierId: id, items: lines })
  expect((await from(supplierId, items)).body.error).toBe('purchasing.supplier_inactive')
  expect((await from('nobody', items)).status).toBe(404)
  expect((await from(await aSupplier(), [{ productId: 'x', quantity: 1, unitCost: 1 }])).body.details).toEqual([
    { field: 'items[0].productId', reason: '第 1 行：没有找到这个货品' },
  ])
})

test('sellers buy nothing', async () => {
  expect((await house.as('sales').get('/purchase-orders')).status).toBe(403)
  expect((await house.as('finance').post('/purchase-orders')).status).toBe(403)
})
