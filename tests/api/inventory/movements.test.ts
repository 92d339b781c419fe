import { checkStocks } from '../../../server/features/inventory'
import { actingAs } from '../../../server/platform/access/actor'
import { aProduct } from '../../factories/product'
import { aStockedProduct, stockIn } from '../../factories/stock'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()

interface StockWire {
  onHand: number
  reserved: number
  available: number
  value?: number
  averageCost?: number | null
  isLow: boolean
}
interface MovementWire {
  quantity: number
  balance: number
  type: string
  typeLabel: string
  operator: string
  notes: string | null
}

const move = (
  type: string,
  lines: object[],
  rest: object = {},
  person: 'owner' | 'warehouse' | 'sales' = 'warehouse',
) => house.as(person).post('/inventory/movements', { type, lines, ...rest })
const stockOf = async (productId: string): Promise<StockWire> =>
  dataOf<{ stock: StockWire }>(await house.as('owner').get(`/inventory/stocks/${productId}`)).stock

afterEach(async () => {
  expect(await actingAs(house.actor('owner'), checkStocks)).toEqual([])
})

test('goods come in and go out, each with its balance, reason and operator', async () => {
  const product = await aProduct(house)
  const [came] = dataOf<MovementWire[]>(
    await move('in', [{ productId: product.id, quantity: 30.5 }], { notes: '早市' }),
  )
  expect(came).toMatchObject({ quantity: 30.5, balance: 30.5, typeLabel: '入库', operator: 'warehouse', notes: '早市' })
  const [went] = dataOf<MovementWire[]>(await move('out', [{ productId: product.id, quantity: 10.3 }]))
  expect(went).toMatchObject({ quantity: -10.3, balance: 20.2, type: 'out' })
  expect(await stockOf(product.id)).toMatchObject({ onHand: 20.2, reserved: 0, available: 20.2 })
})

test('more than there is cannot go out, and nothing does', async () => {
  const [enough, few] = [await aStockedProduct(house, 10), await aStockedProduct(house, 2, { name: '西红柿' })]
  const answer = await move('out', [
    { productId: enough.id, quantity: 5 },
    { productId: few.id, quantity: 3 },
  ])
  expect([answer.status, answer.body.error, answer.body.bizCode]).toEqual([409, 'inventory.out_of_stock', 4092])
  expect(answer.body.message).toBe('西红柿只剩 2 斤，要 3 斤')
  expect([(await stockOf(enough.id)).onHand, (await stockOf(few.id)).onHand]).toEqual([10, 2])
})

test('an adjustment says how many there are, and only the difference is written', async () => {
  const product = await aStockedProduct(house, 10)
  expect(dataOf<MovementWire[]>(await move('adjust', [{ productId: product.id, quantity: 7.5 }]))).toMatchObject([
    { quantity: -2.5, balance: 7.5, type: 'adjust' },
  ])
  expect(dataOf<MovementWire[]>(await move('adjust', [{ productId: product.id, quantity: 7.5 }]))).toEqual([])
})

test('a unit of the product counts as what it makes', async () => {
  const product = await aProduct(house, { unit: '瓶', units: [{ name: '箱', numerator: 24 }] } as object)
  dataOf(await move('in', [{ productId: product.id, quantity: 2, unit: '箱', unitCost: 48 }]))
  expect(await stockOf(product.id)).toMatchObject({ onHand: 48, value: 96, averageCost: 2 })
})

test('the average cost moves with what comes in and stays with what goes out', async () => {
  const product = await aProduct(house)
  await stockIn(house, product.id, 10, 2)
  await stockIn(house, product.id, 10, 4)
  expect(await stockOf(product.id)).toMatchObject({ value: 60, averageCost: 3 })
  dataOf(await move('out', [{ productId: product.id, quantity: 5 }]))
  expect(await stockOf(product.id)).toMatchObject({ value: 45, averageCost: 3 })
  dataOf(await move('out', [{ productId: product.id, quantity: 15 }]))
  expect(await stockOf(product.id)).toMatchObject({ onHand: 0, value: 0, averageCost: null })
})

test('what goods cost is for those who may see it', async () => {
  const product = await aStockedProduct(house, 10)
  const stock = dataOf<{ stock: StockWire }>(await house.as('sales').get(`/inventory/stocks/${product.id}`)).stock
  expect([stock.onHand, 'value' in stock, 'averageCost' in stock]).toEqual([10, false, false])
})

test.each([
  [[{ productId: 'x', quantity: 1 }], 'lines[0].productId', '第 1 行：没有找到这个货品'],
  [[{ quantity: 1 }], 'lines[0].productId', '第 1 行：货品编号没有填'],
  [[], 'lines', '货品至少要有 1 行'],
])('%j is refused by naming the field', async (lines, field, reason) => {
  const answer = await move('in', lines)
  expect([answer.status, answer.body.details[0]]).toEqual([400, { field, reason }])
})

test('a unit it has not, too many decimals and a product twice are refused', async () => {
  const { id: productId, name } = await aProduct(house, { unit: '瓶', unitDecimals: 0 } as object)
  const reason = async (lines: object[]): Promise<string> => (await move('in', lines)).body.details[0].reason as string
  expect(await reason([{ productId, quantity: 1, unit: '吨' }])).toBe(`第 1 行：${name}没有「吨」这个单位`)
  expect(await reason([{ productId, quantity: 1.5 }])).toBe('第 1 行：数量按「瓶」要写整数')
  expect(
    await reason([
      { productId, quantity: 1 },
      { productId, quantity: 2 },
    ]),
  ).toBe(`第 2 行：${name}和前面的行重复，合成一行`)
})

test('a salesperson sees stock and moves none', async () => {
  expect((await move('in', [], {}, 'sales')).status).toBe(403)
  expect((await house.as('sales').get('/inventory/stocks')).status).toBe(200)
  expect((await house.as('customer').get('/inventory/stocks')).status).toBe(403)
})

test('movements are found by product, kind and day', async () => {
  const product = await aStockedProduct(house, 10)
  dataOf(await move('out', [{ productId: product.id, quantity: 1 }]))
  const list = async (query: object): Promise<string[]> =>
    dataOf<{ list: MovementWire[] }>(
      await house.as('owner').get('/inventory/movements', { productId: product.id, ...query }),
    ).list.map(({ type }) => type)
  expect(await list({})).toEqual(['out', 'in'])
  expect(await list({ type: 'in' })).toEqual(['in'])
  expect(await list({ endDate: '2020-01-01' })).toEqual([])
})

test('below its line a product is short, the worst first', async () => {
  const [little, none] = [await aStockedProduct(house, 8), await aStockedProduct(house, 1)]
  for (const { id } of [little, none]) {
    dataOf(await house.as('owner').put(`/inventory/stocks/${id}/threshold`, { threshold: 10 }))
  }
  const warnings = dataOf<{ productId: string; isLow: boolean }[]>(
    await house.as('warehouse').get('/inventory/warnings'),
  )
  expect(warnings.map(({ productId }) => productId)).toEqual([none.id, little.id])
  const low = dataOf<{ total: number }>(await house.as('owner').get('/inventory/stocks', { low: true }))
  expect(low.total).toBe(2)
})

test('of many who take at once, as many get some as there is', async () => {
  const product = await aStockedProduct(house, 20)
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => move('out', [{ productId: product.id, quantity: 1 }])),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array(20).fill(200), ...Array(30).fill(409)])
  expect((await stockOf(product.id)).onHand).toBe(0)
})

test('two goods taken in opposite orders at once never wait for each other', async () => {
  const [a, b] = [await aStockedProduct(house, 100), await aStockedProduct(house, 100)]
  const lines = [a, b].map(({ id }) => ({ productId: id, quantity: 1 }))
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, index) => move('out', index % 2 ? lines : [...lines].reverse())),
  )
  expect(answers.every(({ status }) => status === 200)).toBe(true)
  expect([(await stockOf(a.id)).onHand, (await stockOf(b.id)).onHand]).toEqual([60, 60])
})
