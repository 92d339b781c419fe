import { setClock } from '../../../server/platform/clock'
import { aCustomer, aProduct } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

interface Price {
  id: string
  unit: string
  price: number
  globalPrice: number
  validFrom: string | null
  validTo: string | null
  reason: string | null
}

const BOX = { name: '箱', numerator: 20, denominator: 1, decimals: 0 }
const TODAY = '2026-11-20'
const on = (day: string) => setClock(() => Date.parse(`${day}T04:00:00Z`))
beforeEach(() => on(TODAY))

async function aPlace(fields: object = {}) {
  const { id: customerId } = await aCustomer(house)
  const { id: productId } = await aProduct(house, { name: '番茄', globalPrice: 5, units: [BOX], ...fields } as never)
  const path = `/customers/${customerId}/prices`
  return { customerId, productId, path, set: (body: object) => owner().post(path, { productId, ...body }) }
}
const all = async (path: string) =>
  dataOf<Price[]>(await owner().get(path, { when: 'all' }))
    .map(({ price, unit, validFrom, validTo }) => [unit, price, validFrom, validTo])
    .sort()
const priceOf = async (customerId: string, productId: string, more: object = {}) => {
  const answer = await owner().post('/prices/resolve', { customerId, lines: [{ productId, ...more }] })
  return dataOf<
    { price: number | null; priceSource: string; trace: { label: string; note: string; isChosen: boolean }[] }[]
  >(answer)[0]
}

test('a price to come waits for its day, and the one before it ends by itself', async () => {
  const { customerId, productId, path, set } = await aPlace()
  dataOf(await set({ price: 4.5 }))
  dataOf(await set({ price: 4.2, validFrom: '2026-12-01', reason: '量大' }))
  expect(await all(path)).toEqual([
    ['斤', 4.2, '2026-12-01', null],
    ['斤', 4.5, TODAY, '2026-11-30'],
  ])
  expect(dataOf<Price[]>(await owner().get(path))).toMatchObject([{ price: 4.5 }])
  expect(await priceOf(customerId, productId)).toMatchObject({ price: 4.5 })
  on('2026-11-30')
  expect(await priceOf(customerId, productId)).toMatchObject({ price: 4.5 })
  on('2026-12-01')
  const after = await priceOf(customerId, productId)
  expect(after).toMatchObject({ price: 4.2, priceSource: 'special' })
  expect(after?.trace).toEqual([
    { source: 'special', label: '专属价', price: 4.2, isChosen: true, note: '12-01 起，量大' },
    { source: 'global', label: '列表价', price: 5, isChosen: false, note: '被专属价盖过' },
  ])
  expect(dataOf<Price[]>(await owner().get(path))).toMatchObject([{ price: 4.2, reason: '量大' }])
})

test('a price may be asked for on a day to come', async () => {
  const { customerId, productId, set } = await aPlace()
  dataOf(await set({ price: 4.2, validFrom: '2026-12-01' }))
  const asked = (day?: string) => owner().post('/prices/resolve', { customerId, productIds: [productId], on: day })
  expect(dataOf(await asked())).toMatchObject([{ price: 5 }])
  expect(dataOf(await asked('2026-12-01'))).toMatchObject([{ price: 4.2 }])
})

test('a price from now on changes the one that holds, or ends before the next one', async () => {
  const { path, set } = await aPlace()
  const first = dataOf<Price>(await set({ price: 4.2, validFrom: '2026-12-01' }))
  const second = dataOf<Price>(await set({ price: 4.8 }))
  expect([second.validFrom, second.validTo]).toEqual([TODAY, '2026-11-30'])
  on('2026-11-25')
  expect(dataOf<Price>(await set({ price: 4.6 })).id).toBe(second.id)
  expect(await all(path)).toEqual([
    ['斤', 4.2, '2026-12-01', null],
    ['斤', 4.6, TODAY, '2026-11-30'],
  ])
  on('2026-12-05')
  expect(dataOf<Price>(await set({ price: 4.1 })).id).toBe(first.id)
})

test('days that are taken are told with the price that has them', async () => {
  const { path, set } = await aPlace()
  const there = dataOf<Price>(await set({ price: 4.5, validFrom: '2026-12-01', validTo: '2026-12-10' }))
  const answer = await set({ price: 4, validFrom: '2026-12-10', validTo: '2026-12-20' })
  expect([answer.status, answer.body.error]).toEqual([409, 'pricing.overlap'])
  expect(answer.body.message).toBe('12-01 到 12-10 已经有一个价 ¥4.50，改那个价或换个日子')
  expect(answer.body.details).toMatchObject([
    { field: 'validFrom', rowId: there.id, validFrom: '2026-12-01', validTo: '2026-12-10' },
  ])
  expect(await all(path)).toEqual([['斤', 4.5, '2026-12-01', '2026-12-10']])
  dataOf(await set({ price: 4, validFrom: '2026-12-11' }))
})

test('each unit has its own price, which stands before what is converted', async () => {
  const { customerId, productId, path, set } = await aPlace()
  dataOf(await set({ price: 4.5 }))
  expect(await priceOf(customerId, productId, { unit: '箱' })).toMatchObject({ price: 90, priceSource: 'special' })
  expect(dataOf(await set({ price: 88, unit: '箱' }))).toMatchObject({ unit: '箱', price: 88, globalPrice: 100 })
  expect(await priceOf(customerId, productId, { unit: '箱' })).toMatchObject({ price: 88 })
  expect(await priceOf(customerId, productId, { unit: '斤' })).toMatchObject({ price: 4.5 })
  dataOf(await owner().delete(`${path}/${productId}?unit=${encodeURIComponent('箱')}`))
  expect(await all(path)).toEqual([['斤', 4.5, TODAY, null]])
})

test('one row is changed and taken away by its key; another customer’s is not found', async () => {
  const { path, set } = await aPlace()
  const { id } = dataOf<Price>(await set({ price: 4.5, validFrom: '2026-12-01', validTo: '2026-12-10' }))
  const moved = { price: 4.4, validFrom: '2026-12-05', validTo: '2026-12-20' }
  expect(dataOf(await owner().put(`${path}/rows/${id}`, moved))).toMatchObject({ id, ...moved })
  const elsewhere = (await aPlace()).path
  expect((await owner().put(`${elsewhere}/rows/${id}`, moved)).status).toBe(404)
  expect((await owner().delete(`${elsewhere}/rows/${id}`)).status).toBe(404)
  expect(dataOf(await owner().delete(`${path}/rows/${id}`))).toEqual({ id, deleted: true })
  expect(await all(path)).toEqual([])
  expect((await owner().delete(`${path}/rows/${id}`)).status).toBe(404)
})

test.each([
  [{ price: 4, unit: '车' }, 'unit', '番茄按「斤」「箱」卖'],
  [{ price: 4, validFrom: '2026-12-02', validTo: '2026-12-01' }, 'validTo', '到哪天不能早于从哪天'],
  [{ price: 4, validFrom: '2026-02-30' }, 'validFrom', '从哪天要是日历上的一天，写成 2025-06-30 这样'],
])('%j is refused by naming the field', async (body, field, reason) => {
  const answer = await (await aPlace()).set(body)
  expect([answer.status, answer.body.details]).toEqual([400, [{ field, reason }]])
})

describe('a price below the floor', () => {
  const set = async (body: object) => (await aPlace({ floorPrice: 4 })).set(body)

  test('wants a reason, and is told the floor where costs may be seen', async () => {
    const answer = await set({ price: 3.99 })
    expect([answer.status, answer.body.error, answer.body.bizCode]).toEqual([422, 'pricing.below_floor', 4094])
    expect(answer.body.details).toEqual([{ field: 'price', reason: '番茄低于底价 ¥4.00，写明原因才能定' }])
    expect(dataOf(await set({ price: 3.99, reason: '清仓' }))).toMatchObject({ price: 3.99, reason: '清仓' })
    expect(dataOf(await set({ price: 4 }))).toMatchObject({ price: 4 })
  })

  test('holds in every unit', async () => {
    expect((await set({ price: 79.99, unit: '箱' })).status).toBe(422)
    expect((await set({ price: 80, unit: '箱' })).status).toBe(200)
  })
})

test.each([2, 5])('%d people who begin different prices at once leave one price a day', async (count) => {
  const { path, set } = await aPlace()
  const days = Array.from({ length: count }, (_, at) => `2026-12-${String(10 + at)}`)
  const answers = await Promise.all(
    days.map((validFrom, at) => set({ price: at + 1, validFrom, validTo: '2026-12-31' })),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(count - 1)
  expect(await all(path)).toHaveLength(1)
})
