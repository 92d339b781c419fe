import { setClock } from '../../../server/platform/clock'
import { aCustomer, aProduct, aSpecialPrice } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')
const on = (day: string) => setClock(() => Date.parse(`${day}T04:00:00Z`))
beforeEach(() => on('2026-11-20'))

const BOX = { name: '箱', numerator: 20, denominator: 1, decimals: 0 }
interface Tier {
  minQuantity: number
  price: number
  unit: string
  validFrom: string | null
  validTo: string | null
}

let count = 0
async function aLevel(discountPermille: number | null = null): Promise<string> {
  count += 1
  return dataOf<{ id: string }>(await owner().post('/customer-levels', { name: `等级${count}`, discountPermille })).id
}
async function aCustomerOf(levelId: string): Promise<string> {
  const { id } = await aCustomer(house)
  dataOf(await owner().put(`/customers/${id}`, { levelId }))
  return id
}
const setTiers = (body: object) => owner().put('/prices/tiers', { levelId: '', ...body })
async function priceOf(customerId: string, productId: string, quantity: number, unit?: string) {
  const body = { customerId, lines: [{ productId, quantity, unit }] }
  const [line] = dataOf<{ price: number; priceSource: string; trace: { label: string; note: string }[] }[]>(
    await owner().post('/prices/resolve', body),
  )
  return line
}

test('everybody pays less from some quantity on, and the screen is told how much is missing', async () => {
  const [{ id: customerId }, { id: productId }] = [await aCustomer(house), await aProduct(house, { globalPrice: 5 })]
  dataOf(
    await setTiers({
      productId,
      steps: [
        { minQuantity: 10, price: 4.8 },
        { minQuantity: 20, price: 4.5 },
      ],
    }),
  )
  expect(await priceOf(customerId, productId, 9.99)).toMatchObject({ price: 5, priceSource: 'global' })
  expect(await priceOf(customerId, productId, 10)).toMatchObject({ price: 4.8, priceSource: 'tier' })
  const far = await priceOf(customerId, productId, 20)
  expect(far).toMatchObject({ price: 4.5 })
  expect(far?.trace.map(({ label, note }) => [label, note])).toEqual([
    ['满 20 斤', '11-20 起'],
    ['列表价', '被满 20 斤盖过'],
  ])
  expect((await priceOf(customerId, productId, 1))?.trace.slice(1)).toMatchObject([
    { label: '满 10 斤', note: '没够数' },
    { label: '满 20 斤', note: '没够数' },
  ])
})

test('a level has its own price, or pays its share of the list price; a special price stands before both', async () => {
  const levelId = await aLevel(950)
  const [customerId, { id: productId }] = [await aCustomerOf(levelId), await aProduct(house, { globalPrice: 10 })]
  expect(await priceOf(customerId, productId, 1)).toMatchObject({ price: 9.5, priceSource: 'level' })
  dataOf(
    await setTiers({
      levelId,
      productId,
      steps: [
        { minQuantity: 0, price: 9 },
        { minQuantity: 10, price: 8.5 },
      ],
    }),
  )
  expect(await priceOf(customerId, productId, 1)).toMatchObject({ price: 9, priceSource: 'level' })
  expect(await priceOf(customerId, productId, 10)).toMatchObject({ price: 8.5 })
  expect(await priceOf((await aCustomer(house)).id, productId, 10)).toMatchObject({ price: 10 })
  await aSpecialPrice(house, customerId, productId, 9.9)
  expect(await priceOf(customerId, productId, 10)).toMatchObject({ price: 9.9, priceSource: 'special' })
})

test('a ladder is set whole: what is not among its steps is gone, from the day that was said', async () => {
  const [{ id: customerId }, { id: productId }] = [await aCustomer(house), await aProduct(house, { globalPrice: 5 })]
  dataOf(
    await setTiers({
      productId,
      steps: [
        { minQuantity: 10, price: 4.8 },
        { minQuantity: 20, price: 4.5 },
      ],
    }),
  )
  const later = await setTiers({ productId, validFrom: '2026-12-01', steps: [{ minQuantity: 20, price: 4.4 }] })
  expect(
    dataOf<Tier[]>(later).map(({ minQuantity, price, validFrom, validTo }) => [minQuantity, price, validFrom, validTo]),
  ).toEqual([
    [10, 4.8, '2026-11-20', '2026-11-30'],
    [20, 4.5, '2026-11-20', '2026-11-30'],
    [20, 4.4, '2026-12-01', null],
  ])
  expect(await priceOf(customerId, productId, 15)).toMatchObject({ price: 4.8 })
  on('2026-12-01')
  expect(await priceOf(customerId, productId, 15)).toMatchObject({ price: 5 })
  expect(await priceOf(customerId, productId, 20)).toMatchObject({ price: 4.4 })
  expect(dataOf(await setTiers({ productId, steps: [] }))).toEqual([])
  expect(await priceOf(customerId, productId, 20)).toMatchObject({ price: 5 })
})

test('a level’s sheet tells every unit of everything on sale', async () => {
  const levelId = await aLevel(900)
  const { id: productId } = await aProduct(house, { globalPrice: 10, units: [BOX] } as never)
  dataOf(await setTiers({ levelId, productId, unit: '箱', steps: [{ minQuantity: 0, price: 170 }] }))
  const { rows } = dataOf<{ rows: { productId: string }[] }>(await owner().get(`/prices/levels/${levelId}`))
  expect(rows.filter((row) => row.productId === productId)).toMatchObject([
    { unit: '斤', listPrice: 10, price: 9, isOwn: false, steps: [] },
    { unit: '箱', listPrice: null, price: 170, isOwn: true, steps: [{ minQuantity: 0, price: 170 }] },
  ])
})

test.each([
  [
    { steps: [{ minQuantity: 0, price: 4 }] },
    400,
    'steps[0].minQuantity',
    '第 1 行：给所有客户一个起的价就是列表价，到货品里改',
  ],
  [
    {
      steps: [
        { minQuantity: 5, price: 4 },
        { minQuantity: 5, price: 3 },
      ],
    },
    400,
    'steps[1]',
    '第 2 行：阶梯有重复',
  ],
  [{ unit: '车', steps: [] }, 400, 'unit', '鱼按「斤」卖'],
  [{ steps: [{ minQuantity: 5, price: 2.99 }] }, 422, 'steps[0].price', '第 1 行：鱼低于底价 ¥3.00，写明原因才能定'],
])('%j is refused with %d at %s', async (body, status, field, reason) => {
  const { id: productId } = await aProduct(house, { name: '鱼', floorPrice: 3 } as never)
  const answer = await setTiers({ productId, ...body })
  expect([answer.status, answer.body.details[0]]).toEqual([status, { field, reason }])
})

test('what is of another shop is not found, and a salesperson only looks', async () => {
  const foreign = dataOf<{ id: string }>(
    await house.as('foreign-owner').post('/products', { name: '黄鱼', globalPrice: 3 }),
  )
  const { id: productId } = await aProduct(house)
  const levelId = dataOf<{ id: string }[]>(await house.as('foreign-owner').get('/customer-levels'))[0]?.id
  expect((await setTiers({ productId: foreign.id, steps: [] })).status).toBe(404)
  expect((await setTiers({ levelId, productId, steps: [] })).status).toBe(404)
  expect((await owner().get(`/prices/levels/${levelId}`)).status).toBe(404)
  expect((await house.as('sales').put('/prices/tiers', { levelId: '', productId, steps: [] })).status).toBe(403)
  expect((await house.as('sales').get('/prices/tiers', { productId })).status).toBe(200)
})
