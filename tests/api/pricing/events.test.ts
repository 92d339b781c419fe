import { setClock } from '../../../server/platform/clock'
import { foldListPrices } from '../../../server/features/pricing'
import { aCustomer, aProduct, aSpecialPrice } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')
const on = (day: string) => setClock(() => Date.parse(`${day}T04:00:00Z`))
beforeEach(() => on('2026-11-20'))

interface Event {
  id: string
  status: string
  statusLabel: string
  itemCount: number
}
const PLUS_5 = { kind: 'percent', percent: 50, rounding: 'tenth' }
const draft = async (body: object) =>
  dataOf<Event>(
    await owner().post('/prices/events', {
      title: '入冬',
      target: 'list',
      change: PLUS_5,
      effectiveOn: '2026-12-01',
      ...body,
    }),
  )
const act = (event: Event, verb: 'apply' | 'cancel') => owner().post(`/prices/events/${event.id}/${verb}`)
const preview = async ({ id }: Event) =>
  dataOf<Record<string, unknown>>(await owner().get(`/prices/events/${id}/preview`))
const priceOf = async (customerId: string, productId: string, day?: string) =>
  dataOf<{ price: number }[]>(
    await owner().post('/prices/resolve', { customerId, productIds: [productId], on: day }),
  )[0]?.price

test('a list price that changes on a day: told before, true from that day on, without anybody’s help', async () => {
  const [{ id: customerId }, { id: special }] = [await aCustomer(house, { name: '兴旺' }), await aCustomer(house)]
  const product = await aProduct(house, { name: '白菜', globalPrice: 4.1 })
  await aSpecialPrice(house, special, product.id, 5)
  const event = await draft({ productIds: [product.id], note: '产地涨价' })
  expect(event).toMatchObject({ status: 'draft', statusLabel: '草稿', itemCount: 0 })
  expect(await preview(event)).toMatchObject({
    itemCount: 1,
    up: 1,
    down: 0,
    belowFloor: 0,
    aboveListCount: 1,
    aboveList: [{ customerId: special, price: 5, listPrice: 4.3 }],
    items: [{ productName: '白菜', before: 4.1, after: 4.3, unit: '斤' }],
  })
  expect(dataOf(await act(event, 'apply'))).toMatchObject({ status: 'applied', statusLabel: '12-01 起', itemCount: 1 })
  expect(await priceOf(customerId, product.id)).toBe(4.1)
  expect(await priceOf(customerId, product.id, '2026-12-01')).toBe(4.3)
  expect(await priceOf(special, product.id, '2026-12-01')).toBe(5)
  const notices = dataOf<{ customerId: string; text: string }[]>(
    await owner().get(`/prices/events/${event.id}/notices`),
  )
  expect(notices.find((one) => one.customerId === customerId)?.text).toBe(
    '兴旺，12-01 起有 1 个价会变：\n白菜 ¥4.10 → ¥4.30/斤\n产地涨价',
  )
  expect(notices.find((one) => one.customerId === special)).toBeUndefined()
  on('2026-12-01')
  expect(await priceOf(customerId, product.id)).toBe(4.3)
  expect(dataOf(await owner().get(`/prices/events/${event.id}`))).toMatchObject({ statusLabel: '已生效' })
  expect((await act(event, 'cancel')).body.error).toBe('pricing.event_started')
})

test('once its day has come a list price moves into its product, and what somebody writes later stays', async () => {
  const [{ id: customerId }, { id: productId }] = [await aCustomer(house), await aProduct(house, { globalPrice: 4 })]
  dataOf(await act(await draft({ productIds: [productId] }), 'apply'))
  on('2026-12-02')
  const listed = async () => dataOf<{ globalPrice: number }>(await owner().get(`/products/${productId}`)).globalPrice
  expect(await listed()).toBe(4)
  await foldListPrices()
  expect([await listed(), await priceOf(customerId, productId)]).toEqual([4.2, 4.2])
  dataOf(await act(await draft({ productIds: [productId], effectiveOn: '2026-12-05' }), 'apply'))
  on('2026-12-06')
  dataOf(await owner().put(`/products/${productId}`, { globalPrice: 3.9 }))
  expect([await listed(), await priceOf(customerId, productId)]).toEqual([3.9, 3.9])
  await foldListPrices()
  expect(await listed()).toBe(3.9)
})

test('a list price that changes today is changed in the product, and noted', async () => {
  const { id: productId } = await aProduct(house, { globalPrice: 4 })
  const event = await draft({ productIds: [productId], effectiveOn: '2026-11-20' })
  dataOf(await act(event, 'apply'))
  expect(dataOf(await owner().get(`/products/${productId}`))).toMatchObject({ globalPrice: 4.2 })
  const { list } = dataOf<{ list: object[] }>(await owner().get('/prices/history', { productId }))
  expect(list).toMatchObject([{ kind: 'list', oldPrice: 4, newPrice: 4.2, source: 'event', eventId: event.id }])
})

test('special prices of some customers change; what ends keeps its end', async () => {
  const [{ id: one }, { id: other }] = [await aCustomer(house), await aCustomer(house)]
  const [{ id: productId }, { id: second }] = [await aProduct(house), await aProduct(house)]
  await aSpecialPrice(house, one, productId, 4)
  await aSpecialPrice(house, other, productId, 4)
  dataOf(
    await owner().post(`/customers/${one}/prices`, {
      productId: second,
      price: 3,
      validFrom: '2026-11-20',
      validTo: '2026-12-20',
    }),
  )
  const event = await draft({ target: 'special', customerIds: [one], change: { kind: 'amount', amount: -0.5 } })
  dataOf(await act(event, 'apply'))
  expect([await priceOf(one, productId, '2026-12-01'), await priceOf(other, productId, '2026-12-01')]).toEqual([3.5, 4])
  const days = ['2026-11-30', '2026-12-01', '2026-12-20', '2026-12-21']
  expect(await Promise.all(days.map((day) => priceOf(one, second, day)))).toEqual([3, 2.5, 2.5, 5.5])
  dataOf(await act(event, 'cancel'))
  expect(await Promise.all(days.map((day) => priceOf(one, second, day)))).toEqual([3, 3, 3, 5.5])
  expect(await priceOf(one, productId, '2026-12-01')).toBe(4)
  expect((await act(event, 'cancel')).status).toBe(409)
})

test('a level’s prices change, from its share of the list price where it has none of its own', async () => {
  const levelId = dataOf<{ id: string }>(
    await owner().post('/customer-levels', { name: '甲', discountPermille: 900 }),
  ).id
  const { id: customerId } = await aCustomer(house)
  dataOf(await owner().put(`/customers/${customerId}`, { levelId }))
  const [{ id: own }, { id: share }] = [
    await aProduct(house, { globalPrice: 10 }),
    await aProduct(house, { globalPrice: 10 }),
  ]
  dataOf(await owner().put('/prices/tiers', { levelId, productId: own, steps: [{ minQuantity: 0, price: 8 }] }))
  const event = await draft({
    target: 'level',
    levelIds: [levelId],
    productIds: [own, share],
    change: { kind: 'percent', percent: 100 },
  })
  expect(await preview(event)).toMatchObject({ itemCount: 2, customerCount: 1 })
  dataOf(await act(event, 'apply'))
  expect([await priceOf(customerId, own), await priceOf(customerId, share)]).toEqual([8, 9])
  expect([await priceOf(customerId, own, '2026-12-01'), await priceOf(customerId, share, '2026-12-01')]).toEqual([
    8.8, 9.9,
  ])
  dataOf(await act(event, 'cancel'))
  expect([await priceOf(customerId, own, '2026-12-01'), await priceOf(customerId, share, '2026-12-01')]).toEqual([8, 9])
})

test('what it would have made of the last 30 days is counted anew', async () => {
  const [{ id: customerId }, { id: productId }] = [
    await aCustomer(house),
    await aProduct(house, { globalPrice: 10, costPrice: 6 } as never),
  ]
  const { id } = dataOf<{ id: string }>(
    await owner().post('/orders', { customerId, items: [{ productId, quantity: 3 }], submit: true }),
  )
  dataOf(await owner().put(`/orders/${id}/status`, { status: 'confirmed' }))
  dataOf(await owner().post('/orders', { customerId, items: [{ productId, quantity: 1 }] }))
  const event = await draft({ productIds: [productId], change: { kind: 'amount', amount: 2 } })
  expect(dataOf(await owner().get('/analytics/price-impact', { id: event.id }))).toMatchObject({
    draftCount: 1,
    lineCount: 1,
    customerCount: 1,
    before: 30,
    after: 36,
    change: 6,
    marginBefore: 0.4,
    marginAfter: 0.5,
  })
})

test('below the floor wants a note that says why', async () => {
  const { id: productId } = await aProduct(house, { name: '虾', globalPrice: 10, floorPrice: 9 } as never)
  const change = { kind: 'percent', percent: -200 }
  const event = await draft({ productIds: [productId], change })
  expect(await preview(event)).toMatchObject({ belowFloor: 1 })
  const refused = await act(event, 'apply')
  expect([refused.status, refused.body.details]).toEqual([
    422,
    [{ field: 'note', reason: '虾低于底价 ¥9.00，写明原因才能定' }],
  ])
  const again = {
    title: '清仓',
    target: 'list',
    productIds: [productId],
    change,
    effectiveOn: '2026-12-01',
    note: '清仓',
  }
  dataOf(await owner().put(`/prices/events/${event.id}`, again))
  dataOf(await act(event, 'apply'))
})

test.each([
  [{ effectiveOn: '2026-11-19' }, 'effectiveOn', '哪天起用不能早于今天'],
  [{ change: { kind: 'percent' } }, 'change.percent', '涨降多少没有填'],
  [{ target: 'level' }, 'levelIds', '改哪个等级的价没有选'],
])('%j is refused by naming the field', async (body, field, reason) => {
  const all = { title: '调', target: 'list', change: PLUS_5, effectiveOn: '2026-12-01', ...body }
  const answer = await owner().post('/prices/events', all)
  expect([answer.status, answer.body.details]).toEqual([400, [{ field, reason }]])
})

test('is settled once: a second time, another shop and a salesperson change nothing', async () => {
  const { id: productId } = await aProduct(house)
  const event = await draft({ productIds: [productId] })
  const tries = await Promise.all([act(event, 'apply'), act(event, 'apply')])
  expect(tries.map(({ status }) => status).sort()).toEqual([200, 409])
  expect((await owner().delete(`/prices/events/${event.id}`)).status).toBe(409)
  expect((await house.as('foreign-owner').get(`/prices/events/${event.id}`)).status).toBe(404)
  expect((await house.as('foreign-owner').post(`/prices/events/${event.id}/cancel`)).status).toBe(404)
  expect((await house.as('sales').post(`/prices/events/${event.id}/cancel`)).status).toBe(403)
  expect((await owner().get('/prices/events')).body.data.total).toBeGreaterThan(0)
})
