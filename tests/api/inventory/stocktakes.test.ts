import { checkStocks } from '../../../server/features/inventory'
import { actingAs } from '../../../server/platform/access/actor'
import { aStockedProduct } from '../../factories/stock'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()

interface TakeWire {
  id: string
  stocktakeNo: string
  status: string
  itemCount: number
  differenceCount: number
  version: number
}

const open = async (): Promise<TakeWire> => dataOf<TakeWire>(await house.as('warehouse').post('/inventory/stocktakes'))
const count = (id: string, items: object[]) => house.as('warehouse').put(`/inventory/stocktakes/${id}/items`, { items })
const post = (id: string, body: object = {}) => house.as('owner').post(`/inventory/stocktakes/${id}/post`, body)
const onHand = async (productId: string): Promise<number> =>
  dataOf<{ stock: { onHand: number } }>(await house.as('owner').get(`/inventory/stocks/${productId}`)).stock.onHand
const sell = async (productId: string, quantity: number): Promise<void> => {
  dataOf(await house.as('owner').post('/inventory/movements', { type: 'out', lines: [{ productId, quantity }] }))
}

afterEach(async () => {
  expect(await actingAs(house.actor('owner'), checkStocks)).toEqual([])
})

test('posting books the difference at the moment of counting, not the number', async () => {
  const product = await aStockedProduct(house, 10)
  const take = await open()
  expect(take.stocktakeNo).toMatch(/^P\d{12}$/)
  dataOf(await count(take.id, [{ productId: product.id, counted: 8 }]))
  await sell(product.id, 3)
  expect(dataOf<TakeWire>(await post(take.id))).toMatchObject({ status: 'posted', itemCount: 1, differenceCount: 1 })
  expect(await onHand(product.id)).toBe(5)
})

test('a second shelf adds, a second look replaces', async () => {
  const product = await aStockedProduct(house, 10)
  const take = await open()
  const items = async (item: object): Promise<object[]> =>
    dataOf<{ items: object[] }>(await count(take.id, [{ productId: product.id, ...item }])).items
  expect(await items({ counted: 4 })).toMatchObject([{ book: 10, counted: 4, difference: -6 }])
  expect(await items({ counted: 6, isMore: true })).toMatchObject([{ book: 10, counted: 10, difference: 0 }])
  await sell(product.id, 2)
  expect(await items({ counted: 8 })).toMatchObject([{ book: 8, counted: 8, difference: 0 }])
})

test('it is posted once, also by two at once', async () => {
  const product = await aStockedProduct(house, 10)
  const take = await open()
  dataOf(await count(take.id, [{ productId: product.id, counted: 7 }]))
  const answers = await Promise.all([post(take.id), post(take.id), post(take.id)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  const again = await post(take.id)
  expect([again.body.error, again.body.message]).toEqual(['inventory.stocktake_not_open', '这张盘点单已过账，不能再改'])
  expect(await onHand(product.id)).toBe(7)
})

test('what was counted after the screen was read is not posted blindly', async () => {
  const product = await aStockedProduct(house, 10)
  const take = await open()
  const { stocktake } = dataOf<{ stocktake: TakeWire }>(await count(take.id, [{ productId: product.id, counted: 9 }]))
  dataOf(await count(take.id, [{ productId: product.id, counted: 1 }]))
  expect((await post(take.id, { version: stocktake.version })).body.error).toBe('resource.version_conflict')
})

test('nothing counted is nothing to post, and a cancelled count changes nothing', async () => {
  const product = await aStockedProduct(house, 10)
  const take = await open()
  expect((await post(take.id)).body.error).toBe('inventory.nothing_counted')
  dataOf(await count(take.id, [{ productId: product.id, counted: 1 }]))
  expect(dataOf<TakeWire>(await house.as('warehouse').post(`/inventory/stocktakes/${take.id}/cancel`)).status).toBe(
    'cancelled',
  )
  expect((await count(take.id, [{ productId: product.id, counted: 1 }])).body.error).toBe(
    'inventory.stocktake_not_open',
  )
  expect(await onHand(product.id)).toBe(10)
})

test('who counts does not post', async () => {
  const take = await open()
  expect((await house.as('warehouse').post(`/inventory/stocktakes/${take.id}/post`)).status).toBe(403)
})
