import fc from 'fast-check'
import { priceProducts } from '../../../server/features/pricing'
import { actingAs } from '../../../server/platform/access/actor'
import { aCustomer, anOrder, aProduct, aSpecialPrice } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

interface Resolved {
  productId: string
  price: number
  globalPrice: number
  priceSource: string
}

const NOBODYS = '01a1fa9a-0000-7000-8000-000000000000'
const resolve = (person: 'owner' | 'sales' | 'customer' | 'other-customer', body: object) =>
  house.as(person).post('/prices/resolve', body)

test('prices come in the order they are asked for, each with its source', async () => {
  const { id: customerId } = await aCustomer(house)
  const [one, two, three] = [
    await aProduct(house, { globalPrice: 1.1 }),
    await aProduct(house, { globalPrice: 2.2 }),
    await aProduct(house, { globalPrice: 3.3 }),
  ]
  await aSpecialPrice(house, customerId, two.id, 2.05)
  await aSpecialPrice(house, customerId, three.id, 4)
  const productIds = [three.id, one.id, two.id]
  expect(dataOf(await resolve('sales', { customerId, productIds }))).toEqual([
    { productId: three.id, price: 4, globalPrice: 3.3, priceSource: 'special' },
    { productId: one.id, price: 1.1, globalPrice: 1.1, priceSource: 'global' },
    { productId: two.id, price: 2.05, globalPrice: 2.2, priceSource: 'special' },
  ])
})

test('a buyer gets their own prices, whoever they name', async () => {
  const { id } = await aProduct(house, { globalPrice: 9 })
  await aSpecialPrice(house, house.actor('customer').customerId as string, id, 8)
  await aSpecialPrice(house, house.actor('other-customer').customerId as string, id, 7)
  const named = [undefined, house.actor('other-customer').customerId, house.actor('customer').customerId, NOBODYS]
  for (const customerId of named) {
    const answer = await resolve('customer', { customerId, productIds: [id] })
    expect(dataOf(answer)).toEqual([{ productId: id, price: 8, globalPrice: 9, priceSource: 'special' }])
  }
  expect(dataOf(await resolve('other-customer', { productIds: [id] }))).toMatchObject([{ price: 7 }])
})

test('the shop’s people have to say for whom', async () => {
  const { id } = await aProduct(house)
  for (const person of ['owner', 'sales'] as const) {
    const answer = await resolve(person, { productIds: [id] })
    expect([answer.status, answer.body.details]).toEqual([400, [{ field: 'customerId', reason: '客户编号没有填' }]])
  }
})

test('a product nobody has spoils the whole question, and is not named', async () => {
  const { id: customerId } = await aCustomer(house)
  const { id } = await aProduct(house)
  const answer = await resolve('owner', { customerId, productIds: [id, NOBODYS] })
  expect([answer.status, answer.body.message]).toEqual([404, '没有找到这个货品'])
  expect(answer.text).not.toContain(NOBODYS)
})

test('the same product asked for twice is answered twice', async () => {
  const { id: customerId } = await aCustomer(house)
  const { id } = await aProduct(house)
  expect(dataOf<Resolved[]>(await resolve('owner', { customerId, productIds: [id, id] }))).toHaveLength(2)
})

test.each([
  [{}, 'productIds', '货品没有填'],
  [{ productIds: [] }, 'productIds', '货品至少要有 1 行'],
  [{ productIds: 'x' }, 'productIds', '货品要是列表'],
  [{ productIds: Array.from({ length: 501 }, () => NOBODYS) }, 'productIds', '货品最多 500 行'],
  [{ productIds: [1] }, 'productIds[0]', '第 1 行：货品编号要是文字'],
  [{ productIds: ['x'.repeat(37)] }, 'productIds[0]', '第 1 行：货品编号最多 36 个字'],
  [{ productIds: [NOBODYS], customerId: '' }, 'customerId', '客户编号没有填'],
])('%j is refused by naming the field', async (body, field, reason) => {
  const answer = await resolve('owner', body)
  expect([answer.status, answer.body.details]).toEqual([400, [{ field, reason }]])
})

test('hostile keys find nothing and break nothing', async () => {
  const { id: customerId } = await aCustomer(house)
  for (const key of ["') OR 1=1 --", ':tenantId', '?', '%', '\\', '$1']) {
    expect((await resolve('owner', { customerId, productIds: [key] })).status).toBe(404)
    expect((await resolve('owner', { customerId: key, productIds: [NOBODYS] })).status).toBe(404)
  }
})

test('no product asked for is no question to the database', async () => {
  await actingAs(house.actor('owner'), async () => {
    expect(await priceProducts({ id: NOBODYS, levelId: null }, [])).toEqual([])
  })
})

test('one price on every path: catalogue, resolver, list, draft, and what was set', async () => {
  const customerId = house.actor('customer').customerId as string
  const products = [await aProduct(house), await aProduct(house), await aProduct(house)]
  const fen = fc.integer({ min: 0, max: 9_999_999 }).map((amount) => amount / 100)
  const scene = fc.record({
    globals: fc.tuple(fen, fen, fen),
    specials: fc.tuple(...products.map(() => fc.option(fen))),
  })
  await fc.assert(
    fc.asyncProperty(scene, async ({ globals, specials }) => {
      await setUp(customerId, products, globals, specials)
      const wanted = products.map(({ id }, at) => ({
        productId: id,
        price: specials[at] ?? globals[at],
        globalPrice: globals[at],
        priceSource: specials[at] === null ? 'global' : 'special',
      }))
      const productIds = products.map(({ id }) => id)
      expect(dataOf(await resolve('customer', { productIds }))).toEqual(wanted)
      expect(dataOf(await resolve('sales', { customerId, productIds }))).toEqual(wanted)
      expect(await catalogue(productIds)).toEqual(wanted)
      expect(await listed(customerId, productIds, globals)).toEqual(wanted)
    }),
    { numRuns: 15 },
  )
  const [{ id: productId } = { id: '' }] = products
  const [now] = dataOf<Resolved[]>(await resolve('customer', { productIds: [productId] }))
  const order = await anOrder(house, { by: 'customer', productId, quantity: 1 })
  expect(order.items).toMatchObject([{ productId, unitPrice: now?.price, priceSource: now?.priceSource }])
}, 60_000)

async function setUp(
  customerId: string,
  products: { id: string }[],
  globals: readonly number[],
  specials: readonly (number | null)[],
): Promise<void> {
  for (const [at, { id }] of products.entries()) {
    dataOf(await owner().put(`/products/${id}`, { globalPrice: globals[at] }))
    const special = specials[at]
    if (special == null) await owner().delete(`/customers/${customerId}/prices/${id}`)
    else await aSpecialPrice(house, customerId, id, special)
  }
}

/** What the buyer's own catalogue says of these products. */
async function catalogue(productIds: string[]): Promise<Resolved[]> {
  const { products } = dataOf<{ products: (Omit<Resolved, 'productId'> & { id: string })[] }>(
    await house.as('customer').get('/orders/catalogue'),
  )
  return productIds.map((productId) => {
    const { price, globalPrice, priceSource } = products.find(({ id }) => id === productId) as Resolved & { id: string }
    return { productId, price, globalPrice, priceSource }
  })
}

/** What follows from the list of special prices and the products alone. */
async function listed(customerId: string, productIds: string[], globals: readonly number[]): Promise<Resolved[]> {
  const special = dataOf<Resolved[]>(await owner().get(`/customers/${customerId}/prices`))
  return productIds.map((productId, at) => {
    const row = special.find((one) => one.productId === productId)
    const globalPrice = row?.globalPrice ?? (globals[at] as number)
    return { productId, price: row?.price ?? globalPrice, globalPrice, priceSource: row ? 'special' : 'global' }
  })
}
