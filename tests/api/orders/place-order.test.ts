import { setClock } from '../../../server/platform/clock'
import { aCustomer, anOrder, aProduct, aSpecialPrice } from '../../factories'
import type { OrderWire } from '../../factories/order'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()

const place = (body: object) => house.as('sales').post('/orders', body)

describe('placing an order', () => {
  test('an order is a draft with a number of the business day, priced and added up by the server', async () => {
    setClock(() => Date.parse('2026-11-19T17:30:00Z'))
    const { id: customerId } = await aCustomer(house)
    const tomato = await aProduct(house, { name: '西红柿', globalPrice: 48, unit: '箱' })
    const potato = await aProduct(house, { name: '黄心土豆', globalPrice: 1.85, unit: '斤' })
    await aSpecialPrice(house, customerId, tomato.id, 45)

    const order = dataOf<OrderWire>(
      await place({
        customerId,
        remark: '要硬一点的',
        items: [
          { productId: tomato.id, quantity: 3 },
          { productId: potato.id, quantity: 79.4 },
        ],
      }),
    )

    expect(order).toMatchObject({
      status: 'draft',
      bizDate: '2026-11-20',
      remark: '要硬一点的',
      createdBy: 'sales',
      version: 1,
      itemCount: 2,
    })
    expect(order.orderNo).toMatch(/^20261120\d{4}$/)
    expect(order.items).toMatchObject([
      { productName: '西红柿', unit: '箱', quantity: 3, unitPrice: 45, totalPrice: 135, priceSource: 'special' },
      {
        productName: '黄心土豆',
        unit: '斤',
        quantity: 79.4,
        unitPrice: 1.85,
        totalPrice: 146.89,
        priceSource: 'global',
      },
    ])
    expect(order.totalAmount).toBe(281.89)
  })

  test('a line keeps its price, name and unit when the product changes later', async () => {
    const product = await aProduct(house, { name: '上海青', globalPrice: 2.2 })
    const order = await anOrder(house, { productId: product.id, status: 'submitted' })
    dataOf(await house.as('owner').put(`/products/${product.id}`, { name: '小青菜', globalPrice: 9, unit: '箱' }))
    dataOf(await house.as('owner').delete(`/products/${product.id}`))
    const read = dataOf<OrderWire>(await house.as('owner').get(`/orders/${order.id}`))
    expect(read.items[0]).toMatchObject({ productName: '上海青', unit: '斤', unitPrice: 2.2 })
  })

  test('a price sent by a buyer or by sales without a reason is ignored', async () => {
    const product = await aProduct(house, { globalPrice: 8 })
    const items = [{ productId: product.id, quantity: 1, unitPrice: 0.01 }]
    const { id: customerId } = await aCustomer(house)
    const bySales = dataOf<OrderWire>(await place({ customerId, items }))
    const byBuyer = dataOf<OrderWire>(
      await house.as('customer').post('/orders', { items: [{ ...items[0], priceReason: '我说的' }] }),
    )
    expect([bySales.totalAmount, byBuyer.totalAmount]).toEqual([8, 8])
  })

  test('the owner may override a price with a reason, sales may not', async () => {
    const product = await aProduct(house, { globalPrice: 8 })
    const { id: customerId } = await aCustomer(house)
    const body = { customerId, items: [{ productId: product.id, quantity: 2, unitPrice: 7.5, priceReason: '老客户' }] }
    const order = dataOf<OrderWire>(await house.as('owner').post('/orders', body))
    expect(order.items[0]).toMatchObject({
      unitPrice: 7.5,
      totalPrice: 15,
      priceSource: 'manual',
      priceReason: '老客户',
    })
    const refused = await place(body)
    expect(refused.status).toBe(403)
    expect(refused.body).toMatchObject({
      error: 'orders.price_not_allowed',
      details: [{ field: 'items[0].unitPrice' }],
    })
  })

  test('an expected price that is not true any more stops the order and tells the new one', async () => {
    const product = await aProduct(house, { name: '香菇', globalPrice: 12 })
    const before = dataOf<{ total: number }>(await house.as('customer').get('/orders')).total
    const answer = await house
      .as('customer')
      .post('/orders', { items: [{ productId: product.id, quantity: 1, expectPrice: 11 }] })
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({
      error: 'orders.price_changed',
      details: [{ field: 'items[0].expectPrice', productName: '香菇', expectPrice: 11, price: 12 }],
    })
    expect(dataOf<{ total: number }>(await house.as('customer').get('/orders')).total).toBe(before)
  })

  test('a buyer orders for themselves, whatever customer the request names', async () => {
    const other = await aCustomer(house)
    const product = await aProduct(house)
    const order = dataOf<OrderWire>(
      await house
        .as('customer')
        .post('/orders', { customerId: other.id, submit: true, items: [{ productId: product.id, quantity: 1 }] }),
    )
    expect(order).toMatchObject({ customerId: house.actor('customer').customerId, status: 'submitted' })
  })

  const product = '01a1fa9a-0000-7000-8000-000000000000'
  const line = { productId: product, quantity: 1 }
  test.each([
    ['no lines', { items: [] }, 400, 'items', '货品明细'],
    ['quantity 0', { items: [{ ...line, quantity: 0 }] }, 400, 'items[0].quantity', '数量'],
    ['quantity -1', { items: [{ ...line, quantity: -1 }] }, 400, 'items[0].quantity', '数量'],
    ['quantity 1.005', { items: [{ ...line, quantity: 1.005 }] }, 400, 'items[0].quantity', '数量'],
    ['quantity "abc"', { items: [{ ...line, quantity: 'abc' }] }, 400, 'items[0].quantity', '数量'],
    ['quantity 1e9', { items: [{ ...line, quantity: 1e9 }] }, 400, 'items[0].quantity', '数量'],
    [
      '501 lines',
      { items: Array.from({ length: 501 }, (_, i) => ({ ...line, productId: `p${i}` })) },
      400,
      'items',
      '500',
    ],
    ['a remark of 10,000 characters', { items: [line], remark: '长'.repeat(10_000) }, 400, 'remark', '备注'],
    ['a delivery day in the past', { items: [line], deliveryOn: '2020-01-01' }, 400, 'deliveryOn', '送货日'],
    ['February 30', { items: [line], deliveryOn: '2027-02-30' }, 400, 'deliveryOn', '送货日'],
    ['an unknown product', { items: [line] }, 404, 'items[0].productId', '货品'],
  ])(
    '%s is refused in Chinese, naming the field, and nothing is written',
    async (_what, body, status, field, words) => {
      const { id: customerId } = await aCustomer(house)
      const answer = await place({ customerId, ...body })
      expect(answer.status).toBe(status)
      expect(answer.body).toMatchObject({ code: status, details: [{ field }] })
      expect(answer.body.message).toContain(words)
      expect(answer.body.requestId).toBeTruthy()
      expect(dataOf<{ total: number }>(await house.as('owner').get('/orders', { customerId })).total).toBe(0)
    },
  )

  test('the shop has to name a customer, one of its own', async () => {
    const mine = await aProduct(house)
    const items = [{ productId: mine.id, quantity: 1 }]
    const unnamed = await place({ items })
    expect([unnamed.status, unnamed.body.details]).toEqual([400, [{ field: 'customerId', reason: '客户编号没有填' }]])
    const foreign = house.actor('foreign-customer').customerId
    expect((await place({ customerId: foreign, items })).status).toBe(404)
    expect((await house.as('foreign-owner').post('/orders', { customerId: foreign, items })).status).toBe(404)
  })

  test('a total beyond what the books can hold is refused', async () => {
    const gold = await aProduct(house, { globalPrice: 99_999_999.99 })
    const { id: customerId } = await aCustomer(house)
    const answer = await place({ customerId, items: [{ productId: gold.id, quantity: 2 }] })
    expect([answer.status, answer.body.error]).toEqual([400, 'orders.total_too_large'])
  })

  test('numbers of one day are unique and in a row, twenty at once', async () => {
    const { id: customerId } = await aCustomer(house)
    const { id: productId } = await aProduct(house)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => place({ customerId, items: [{ productId, quantity: 1 }] })),
    )
    const numbers = answers.map((answer) => dataOf<OrderWire>(answer).orderNo).sort()
    expect(new Set(numbers).size).toBe(20)
    expect(Number(numbers[19]) - Number(numbers[0])).toBe(19)
  })
})
