import { setClock } from '../../../server/platform/clock'
import { aCustomer, aProduct, aSpecialPrice } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')
const BOX = { name: '箱', numerator: 20, denominator: 1, decimals: 0 }

interface Why {
  price: number | null
  listPrice: number | null
  trace: { label: string; note: string; price: number; isChosen: boolean }[]
  cost?: object
  deals: { on: string; quantity: number; unit: string; price: number }[]
}
const place = (items: object[], customerId?: string) => owner().post('/orders', { customerId, items, submit: true })

test('says what decided, what did not, what is to come, and the last three deals', async () => {
  setClock(() => Date.parse('2026-11-20T04:00:00Z'))
  const { id: customerId } = await aCustomer(house)
  const { id: productId } = await aProduct(house, {
    globalPrice: 48,
    costPrice: 36.2,
    floorPrice: 40,
    units: [BOX],
  } as never)
  for (const [at, quantity] of [1, 2, 3, 4].entries()) {
    setClock(() => Date.parse(`2026-11-1${at}T04:00:00Z`))
    dataOf(await place([{ productId, quantity }], customerId))
  }
  setClock(() => Date.parse('2026-11-20T04:00:00Z'))
  await aSpecialPrice(house, customerId, productId, 45)
  dataOf(await owner().post(`/customers/${customerId}/prices`, { productId, price: 44, validFrom: '2026-12-01' }))
  const why = dataOf<Why>(await owner().get('/prices/why', { customerId, productId }))
  expect(why).toMatchObject({ price: 45, listPrice: 48, priceSource: 'special', unit: '斤', quantity: 1 })
  expect(why.trace).toEqual([
    { source: 'special', label: '专属价', price: 45, isChosen: true, note: '11-20 到 11-30' },
    { source: 'global', label: '列表价', price: 48, isChosen: false, note: '被专属价盖过' },
    { source: 'special', label: '专属价', price: 44, isChosen: false, note: '12-01 起，还没到日子' },
  ])
  expect(why.cost).toEqual({ cost: 36.2, floor: 40, profit: 8.8, margin: 0.196 })
  expect(why.deals.map(({ on, quantity, price }) => [on, quantity, price])).toEqual([
    ['2026-11-13', 4, 48],
    ['2026-11-12', 3, 48],
    ['2026-11-11', 2, 48],
  ])
})

test('tells cost and floor only to those who may see them, and a buyer only their own', async () => {
  const own = house.actor('customer').customerId as string
  const other = house.actor('other-customer').customerId as string
  const { id: productId } = await aProduct(house, { globalPrice: 9, costPrice: 3.33, floorPrice: 7.77 } as never)
  await aSpecialPrice(house, own, productId, 8)
  await aSpecialPrice(house, other, productId, 7.8)
  dataOf(await place([{ productId, quantity: 5 }], other))
  const ask = (person: 'sales' | 'customer', customerId: string) =>
    house.as(person).get('/prices/why', { customerId, productId })
  for (const answer of [await ask('sales', own), await ask('customer', own), await ask('customer', other)]) {
    expect(dataOf<Why>(answer)).toMatchObject({ price: 8, deals: [] })
    expect(answer.text).not.toMatch(/3\.33|7\.77|7\.8|cost/)
  }
})

test('a unit without a price says so; a unit or product that is not there is refused', async () => {
  const { id: customerId } = await aCustomer(house)
  const { id: productId } = await aProduct(house, { name: '水', units: [BOX], converts: false } as never)
  const ask = (query: object) => owner().get('/prices/why', { customerId, productId, ...query })
  expect(dataOf(await ask({ unit: '箱' }))).toMatchObject({ price: null, priceSource: null, trace: [] })
  expect((await ask({ unit: '车' })).body.details).toEqual([{ field: 'unit', reason: '水按「斤」「箱」卖' }])
  expect((await ask({ productId: 'gone' })).status).toBe(404)
  expect((await ask({ customerId: house.actor('foreign-customer').customerId })).status).toBe(404)
})

describe('lines at a price somebody made up, or below the floor', () => {
  const line = async () => ({
    productId: (await aProduct(house, { name: '虾', globalPrice: 48, floorPrice: 40 } as never)).id,
    quantity: 2,
  })
  interface Exceptions {
    totalLoss: number
    belowFloorCount: number
    exceptions: { total: number; list: object[] }
  }
  const listed = async (customerId: string, query: object = {}) =>
    dataOf<Exceptions>(await owner().get('/analytics/price-exceptions', { customerId, ...query }))
  const confirm = async (answer: Awaited<ReturnType<typeof place>>) => {
    const { id } = dataOf<{ id: string }>(answer)
    dataOf(await owner().put(`/orders/${id}/status`, { status: 'confirmed' }))
  }

  test('are listed with who, why and what it cost, once the order counts', async () => {
    const { id } = await aCustomer(house)
    await confirm(await place([{ ...(await line()), unitPrice: 45, priceReason: '抹零' }], id))
    await confirm(await place([{ ...(await line()), unitPrice: 39, priceReason: '清仓' }], id))
    await confirm(await place([await line()], id))
    dataOf(await place([{ ...(await line()), unitPrice: 1, priceReason: '还没审' }], id))
    const all = await listed(id)
    expect(all).toMatchObject({ totalLoss: 24, belowFloorCount: 1, exceptions: { total: 2 } })
    expect(all.exceptions.list).toMatchObject([
      {
        productName: '虾',
        unitPrice: 39,
        listPrice: 48,
        loss: 18,
        isBelowFloor: true,
        reason: '清仓',
        operator: 'owner',
      },
      { unitPrice: 45, loss: 6, isManual: true, isBelowFloor: false },
    ])
    expect(await listed(id, { onlyBelowFloor: true })).toMatchObject({ totalLoss: 18, exceptions: { total: 1 } })
    expect(await listed(id, { startDate: '2020-01-01', endDate: '2020-01-31' })).toMatchObject({
      totalLoss: 0,
      exceptions: { total: 0, list: [] },
    })
  })

  test('a special price below the floor is one as well', async () => {
    const { id } = await aCustomer(house)
    const one = await line()
    dataOf(await owner().post(`/customers/${id}/prices`, { productId: one.productId, price: 30, reason: '老客户' }))
    await confirm(await house.as('sales').post('/orders', { customerId: id, items: [one], submit: true }))
    expect((await listed(id)).exceptions.list).toMatchObject([{ unitPrice: 30, isManual: false, isBelowFloor: true }])
  })

  test('cannot be written by who may not change prices: 422 below the floor, 403 above', async () => {
    const { id: customerId } = await aCustomer(house)
    const [item, sales] = [{ ...(await line()), priceReason: '熟人' }, house.as('sales')]
    const low = await sales.post('/orders', { customerId, items: [{ ...item, unitPrice: 39 }] })
    expect([low.status, low.body.error]).toEqual([422, 'pricing.below_floor'])
    expect(low.body.details).toEqual([
      { field: 'items[0].unitPrice', reason: '第 1 行：虾低于底价，要有改价权限的人来定' },
    ])
    const high = await sales.post('/orders', { customerId, items: [{ ...item, unitPrice: 41 }] })
    expect([high.status, high.body.error]).toEqual([403, 'orders.price_not_allowed'])
  })
})
