import { aCustomer, aProduct, aSpecialPrice } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

interface Price {
  productId: string
  price: number
}
const pricesOf = async (customerId: string) =>
  Object.fromEntries(
    dataOf<Price[]>(await owner().get(`/customers/${customerId}/prices`)).map(({ productId, price }) => [
      productId,
      price,
    ]),
  )
const three = async (fields: object = {}) => [
  (await aProduct(house, { globalPrice: 10, ...fields })).id,
  (await aProduct(house, { globalPrice: 20, ...fields })).id,
  (await aProduct(house, { globalPrice: 30, ...fields })).id,
]

describe('many prices at once', () => {
  test('are set and taken away together, and what stays the same is counted apart', async () => {
    const { id } = await aCustomer(house)
    const [one, two, other] = (await three()) as [string, string, string]
    await aSpecialPrice(house, id, one, 9)
    await aSpecialPrice(house, id, two, 19)
    const rows = [
      { productId: one, price: 9 },
      { productId: two, price: null },
      { productId: other, price: 28.5 },
    ]
    const answer = await owner().put(`/customers/${id}/prices/batch`, { rows })
    expect(dataOf(answer)).toEqual({ set: 1, removed: 1, unchanged: 1 })
    expect(await pricesOf(id)).toEqual({ [one]: 9, [other]: 28.5 })
  })

  test('are none at all when one of them cannot be: each line says why', async () => {
    const { id } = await aCustomer(house)
    const [one, two] = (await three()) as [string, string]
    const rows = [
      { productId: one, price: 9 },
      { productId: 'gone', price: 1 },
      { productId: two, price: 1, unit: '车' },
    ]
    const answer = await owner().put(`/customers/${id}/prices/batch`, { rows })
    expect([answer.status, answer.body.details]).toMatchObject([
      400,
      [{ field: 'rows[1].productId', reason: '第 2 行：没有找到这个货品' }, { field: 'rows[2].unit' }],
    ])
    expect(await pricesOf(id)).toEqual({})
  })

  test('name every line below its floor', async () => {
    const { id } = await aCustomer(house)
    const [one, two] = (await three({ floorPrice: 8 })) as [string, string]
    const rows = [
      { productId: one, price: 7 },
      { productId: two, price: 5 },
    ]
    const answer = await owner().put(`/customers/${id}/prices/batch`, { rows })
    expect([answer.status, answer.body.details.map(({ field }: { field: string }) => field)]).toEqual([
      422,
      ['rows[0].price', 'rows[1].price'],
    ])
    expect(dataOf(await owner().put(`/customers/${id}/prices/batch`, { rows, reason: '清仓' }))).toMatchObject({
      set: 2,
    })
  })

  test('refuse the same price twice, and more than 500 lines', async () => {
    const { id } = await aCustomer(house)
    const [one] = (await three()) as [string]
    const row = { productId: one, price: 9 }
    const twice = await owner().put(`/customers/${id}/prices/batch`, { rows: [row, row] })
    expect([twice.status, twice.body.details[0].field]).toEqual([400, 'rows[1].productId'])
    const many = await owner().put(`/customers/${id}/prices/batch`, { rows: Array.from({ length: 501 }, () => row) })
    expect([many.status, many.body.message]).toEqual([400, '行最多 500 行'])
  })
})

describe('prices of another customer', () => {
  test('are counted first, then copied: only what is missing, or over what is there', async () => {
    const [{ id: from }, { id: to }] = [await aCustomer(house), await aCustomer(house)]
    const [one, two, other] = (await three()) as [string, string, string]
    for (const [productId, price] of [
      [one, 9],
      [two, 19],
      [other, 29],
    ] as const)
      await aSpecialPrice(house, from, productId, price)
    await aSpecialPrice(house, to, one, 9)
    await aSpecialPrice(house, to, two, 18)
    const copy = (body: object) => owner().post(`/customers/${to}/prices/copy`, { fromCustomerId: from, ...body })
    const missing = { total: 3, set: 1, kept: 1, same: 1, belowFloor: 0 }
    expect(dataOf(await copy({ preview: true }))).toEqual(missing)
    expect(dataOf(await copy({ preview: true, overwrite: true }))).toEqual({ ...missing, set: 2, kept: 0 })
    expect(await pricesOf(to)).toEqual({ [one]: 9, [two]: 18 })
    expect(dataOf(await copy({}))).toEqual(missing)
    expect(await pricesOf(to)).toEqual({ [one]: 9, [two]: 18, [other]: 29 })
    dataOf(await copy({ overwrite: true }))
    expect(await pricesOf(to)).toEqual({ [one]: 9, [two]: 19, [other]: 29 })
  })

  test('of another shop, or their own, are not copied', async () => {
    const { id } = await aCustomer(house)
    const foreign = house.actor('foreign-customer').customerId as string
    const copy = (fromCustomerId: string) => owner().post(`/customers/${id}/prices/copy`, { fromCustomerId })
    expect((await copy(foreign)).status).toBe(404)
    expect((await copy(id)).body.details).toEqual([{ field: 'fromCustomerId', reason: '抄谁的：换一位客户' }])
  })
})

describe('prices that go up or down together', () => {
  test('are shown before and after, then written from what the customer pays', async () => {
    const { id } = await aCustomer(house)
    const [one, two] = (await three({ floorPrice: 9.8 })) as [string, string]
    await aSpecialPrice(house, id, two, 19)
    const rows = [{ productId: one }, { productId: two }]
    const change = { kind: 'percent', percent: -30, rounding: 'tenth' }
    const adjust = (body: object) => owner().post(`/customers/${id}/prices/adjust`, { rows, change, ...body })
    expect(dataOf(await adjust({ preview: true }))).toMatchObject([
      { productId: one, before: 10, after: 9.7, isBelowFloor: true },
      { productId: two, before: 19, after: 18.4, isBelowFloor: false },
    ])
    expect(await pricesOf(id)).toEqual({ [two]: 19 })
    const refused = await adjust({})
    expect([refused.status, refused.body.details[0].field]).toEqual([422, 'rows[0].price'])
    dataOf(await adjust({ reason: '老客户' }))
    expect(await pricesOf(id)).toEqual({ [one]: 9.7, [two]: 18.4 })
  })
})

describe('what happened to prices', () => {
  test('is kept: who, from what to what, from where', async () => {
    const { id } = await aCustomer(house)
    const [productId] = (await three()) as [string]
    await aSpecialPrice(house, id, productId, 9)
    await aSpecialPrice(house, id, productId, 8.5)
    await aSpecialPrice(house, id, productId, 8.5)
    dataOf(await owner().delete(`/customers/${id}/prices/${productId}`))
    const { list } = dataOf<{ list: object[] }>(await house.as('sales').get('/prices/history', { customerId: id }))
    expect(list).toMatchObject([
      { kind: 'special', productId, oldPrice: 8.5, newPrice: null, operator: 'owner', source: 'single' },
      { oldPrice: 9, newPrice: 8.5 },
      { oldPrice: null, newPrice: 9, sourceLabel: '改了一个价' },
    ])
  })

  test('is not told of another shop’s customer, nor to a buyer', async () => {
    const customerId = house.actor('foreign-customer').customerId as string
    expect((await owner().get('/prices/history', { customerId })).status).toBe(404)
    expect((await house.as('customer').get('/prices/history')).status).toBe(403)
  })
})
