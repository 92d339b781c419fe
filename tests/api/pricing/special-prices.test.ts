import { aCustomer, aProduct, aSpecialPrice } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

const NOBODYS = '01a1fa9a-0000-7000-8000-000000000000'

interface Price {
  id: string
  customerId: string
  productId: string
  productName: string
  unit: string
  price: number
  globalPrice: number
  createdAt: string
}

const pricesOf = async (customerId: string, query = {}) =>
  dataOf<Price[]>(await owner().get(`/customers/${customerId}/prices`, query))
const aPair = async () => [(await aCustomer(house)).id, (await aProduct(house)).id] as const

test('a special price is set, listed, changed and taken away', async () => {
  const { id: customerId } = await aCustomer(house)
  const { id: productId } = await aProduct(house, { name: '苹果', globalPrice: 5.5, unit: '箱' })
  const path = `/customers/${customerId}/prices`
  const set = dataOf<Price>(await owner().post(path, { productId, price: 5.2 }))
  expect(set).toMatchObject({
    customerId,
    productId,
    productName: '苹果',
    unit: '箱',
    price: 5.2,
    globalPrice: 5.5,
  })
  expect(await pricesOf(customerId)).toEqual([set])
  expect(dataOf(await owner().put(`${path}/${productId}`, { price: 5 }))).toMatchObject({ id: set.id, price: 5 })
  expect(dataOf(await owner().delete(`${path}/${productId}`))).toEqual({ productId, deleted: true })
  expect(await pricesOf(customerId)).toEqual([])
})

test('setting once more changes the price that is there', async () => {
  const [customerId, productId] = await aPair()
  await aSpecialPrice(house, customerId, productId, 4)
  const [first] = await pricesOf(customerId)
  await aSpecialPrice(house, customerId, productId, 3.3)
  expect(await pricesOf(customerId)).toMatchObject([{ id: first?.id, price: 3.3 }])
})

test('a price that was taken away can be set again', async () => {
  const [customerId, productId] = await aPair()
  await aSpecialPrice(house, customerId, productId, 4)
  dataOf(await owner().delete(`/customers/${customerId}/prices/${productId}`))
  await aSpecialPrice(house, customerId, productId, 3)
  expect(await pricesOf(customerId)).toMatchObject([{ productId, price: 3 }])
})

test.each([2, 6])('%d people who set the same price at once all succeed, and one price stays', async (count) => {
  const [customerId, productId] = await aPair()
  const wanted = Array.from({ length: count }, (_, index) => index + 1)
  const answers = await Promise.all(
    wanted.map((price) => owner().post(`/customers/${customerId}/prices`, { productId, price })),
  )
  expect(answers.map(({ status }) => status)).toEqual(wanted.map(() => 200))
  const kept = await pricesOf(customerId)
  expect(kept).toHaveLength(1)
  expect(wanted).toContain(kept[0]?.price)
})

test('the list can be narrowed to one product', async () => {
  const { id: customerId } = await aCustomer(house)
  const [one, two] = [await aProduct(house), await aProduct(house)]
  await aSpecialPrice(house, customerId, one.id, 1)
  await aSpecialPrice(house, customerId, two.id, 2)
  expect((await pricesOf(customerId)).map(({ productId }) => productId)).toEqual([two.id, one.id])
  expect(await pricesOf(customerId, { productId: one.id })).toMatchObject([{ productId: one.id, price: 1 }])
  expect(await pricesOf(customerId, { productId: NOBODYS })).toEqual([])
})

test('a price of nothing is a price', async () => {
  const [customerId, productId] = await aPair()
  await aSpecialPrice(house, customerId, productId, 0)
  const answer = await owner().post('/prices/resolve', { customerId, productIds: [productId] })
  expect(dataOf(answer)).toMatchObject([{ price: 0, priceSource: 'special' }])
})

test('one customer’s price is none of another’s', async () => {
  const [customerId, productId] = await aPair()
  const { id: other } = await aCustomer(house)
  await aSpecialPrice(house, customerId, productId, 4)
  expect(await pricesOf(other)).toEqual([])
  const changed = await owner().put(`/customers/${other}/prices/${productId}`, { price: 1 })
  expect([changed.status, changed.body.message]).toEqual([404, '没有找到这个专属价'])
})

test('prices of a deleted product are not told, and cannot be changed', async () => {
  const [customerId, productId] = await aPair()
  await aSpecialPrice(house, customerId, productId, 4)
  dataOf(await owner().delete(`/products/${productId}`))
  expect(await pricesOf(customerId)).toEqual([])
  const path = `/customers/${customerId}/prices`
  const answers = await Promise.all([
    owner().post(path, { productId, price: 1 }),
    owner().put(`${path}/${productId}`, { price: 1 }),
    owner().delete(`${path}/${productId}`),
    owner().post('/prices/resolve', { customerId, productIds: [productId] }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
})

const TWO_DECIMALS = '专属价要是最多两位小数的数字，不超过 99999999.99'
test.each([
  [{ price: -1 }, 'price', '专属价不能小于 0'],
  [{ price: 1.005 }, 'price', TWO_DECIMALS],
  [{ price: 'abc' }, 'price', TWO_DECIMALS],
  [{ price: 1e9 }, 'price', TWO_DECIMALS],
  [{ price: null }, 'price', TWO_DECIMALS],
  [{ price: undefined }, 'price', '专属价没有填'],
])('%j is refused by naming the field, and changes nothing', async (wrong, field, reason) => {
  const [customerId, productId] = await aPair()
  await aSpecialPrice(house, customerId, productId, 4)
  const path = `/customers/${customerId}/prices`
  const answers = await Promise.all([
    owner().post(path, { productId, ...wrong }),
    owner().put(`${path}/${productId}`, wrong),
  ])
  for (const { status, body } of answers) expect([status, body.details]).toEqual([400, [{ field, reason }]])
  expect(await pricesOf(customerId)).toMatchObject([{ price: 4 }])
})

test('a price without a product is refused', async () => {
  const { id } = await aCustomer(house)
  const answer = await owner().post(`/customers/${id}/prices`, { price: 1 })
  expect([answer.status, answer.body.details]).toEqual([400, [{ field: 'productId', reason: '货品编号没有填' }]])
})

test('keys of another shop are not found, and nothing is changed there', async () => {
  const foreign = house.as('foreign-owner')
  const theirs = house.actor('foreign-customer').customerId as string
  const theirProduct = dataOf<{ id: string }>(await foreign.post('/products', { name: '黄鱼', globalPrice: 30 })).id
  dataOf(await foreign.post(`/customers/${theirs}/prices`, { productId: theirProduct, price: 2888.99 }))
  const [customerId, productId] = await aPair()
  const answers = await Promise.all([
    owner().get(`/customers/${theirs}/prices`),
    owner().post(`/customers/${theirs}/prices`, { productId, price: 1 }),
    owner().post(`/customers/${customerId}/prices`, { productId: theirProduct, price: 1 }),
    owner().put(`/customers/${theirs}/prices/${theirProduct}`, { price: 1 }),
    owner().delete(`/customers/${theirs}/prices/${theirProduct}`),
    owner().post('/prices/resolve', { customerId: theirs, productIds: [productId] }),
    owner().post('/prices/resolve', { customerId, productIds: [productId, theirProduct] }),
  ])
  for (const { status, text } of answers) {
    expect(status).toBe(404)
    expect(text).not.toMatch(/黄鱼|2888\.99|隔壁/)
  }
  const untouched = dataOf<Price[]>(await foreign.get(`/customers/${theirs}/prices`))
  expect(untouched).toMatchObject([{ productId: theirProduct, price: 2888.99 }])
})

test('a salesperson sees prices, but sets none', async () => {
  const [customerId, productId] = await aPair()
  await aSpecialPrice(house, customerId, productId, 4)
  const sales = house.as('sales')
  const path = `/customers/${customerId}/prices`
  expect(dataOf(await sales.get(path))).toHaveLength(1)
  const answers = await Promise.all([
    sales.post(path, { productId, price: 1 }),
    sales.put(`${path}/${productId}`, { price: 1 }),
    sales.delete(`${path}/${productId}`),
  ])
  expect(answers.map(({ body }) => body.error)).toEqual(answers.map(() => 'access.denied'))
  expect(await pricesOf(customerId)).toMatchObject([{ price: 4 }])
})

test('a buyer reaches no list of prices, neither another’s nor their own', async () => {
  const other = house.actor('other-customer').customerId as string
  const own = house.actor('customer').customerId as string
  const { id: productId } = await aProduct(house)
  await aSpecialPrice(house, other, productId, 1337.11)
  const buyer = house.as('customer')
  const answers = await Promise.all(
    [own, other, NOBODYS].flatMap((id) => [
      buyer.get(`/customers/${id}/prices`),
      buyer.get(`/customers/${id}/prices`, { productId }),
      buyer.post(`/customers/${id}/prices`, { productId, price: 0.01 }),
      buyer.put(`/customers/${id}/prices/${productId}`, { price: 0.01 }),
      buyer.delete(`/customers/${id}/prices/${productId}`),
    ]),
  )
  for (const answer of answers) {
    expect([answer.status, answer.body.error]).toEqual([403, 'access.denied'])
    expect(answer.text).not.toMatch(/1337\.11|福满楼/)
  }
  expect(await pricesOf(other)).toMatchObject([{ price: 1337.11 }])
})
