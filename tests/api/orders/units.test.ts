import { aCustomer, anOrder, aProduct, aSpecialPrice, water } from '../../factories'
import type { OrderWire } from '../../factories/order'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()

interface Line {
  quantity: number
  unit?: string
  expectPrice?: number
}

const place = (customerId: string, items: object[]) => house.as('owner').post('/orders', { customerId, items })
const ordered = async (customerId: string, items: object[]): Promise<OrderWire> =>
  dataOf<OrderWire>(await place(customerId, items))

describe('ordering by the box and by the bottle', () => {
  test('a line without a unit is in the unit the product is counted in, a named one has its own price', async () => {
    const { id: customerId } = await aCustomer(house)
    const { id: productId } = await water(house)
    const line = (more: Line): object => ({ productId, ...more })
    const order = await ordered(customerId, [line({ quantity: 3, unit: '箱' }), line({ quantity: 5, unit: '瓶' })])
    expect(order.items).toMatchObject([
      { unit: '箱', quantity: 3, unitPrice: 33, totalPrice: 99, unitNumerator: 24, unitDenominator: 1, listPrice: 33 },
      { unit: '瓶', quantity: 5, unitPrice: 1.5, totalPrice: 7.5, unitNumerator: 1, unitDenominator: 1 },
    ])
    expect([order.totalAmount, order.itemCount, order.digest]).toEqual([106.5, 1, '矿泉水'])
    expect((await ordered(customerId, [line({ quantity: 2 })])).items[0]).toMatchObject({ unit: '瓶', unitPrice: 1.5 })
  })

  test('a unit without a price of its own costs what the pricing unit does, converted and rounded once', async () => {
    const { id: customerId } = await aCustomer(house)
    const units = [{ name: '两', numerator: 1, denominator: 10, decimals: 1 }]
    const tea = await aProduct(house, { name: '茶叶', unit: '斤', globalPrice: 128.55, units })
    const order = await ordered(customerId, [{ productId: tea.id, quantity: 3.5, unit: '两' }])
    expect(order.items[0]).toMatchObject({ unitPrice: 12.86, totalPrice: 45.01, unitNumerator: 1, unitDenominator: 10 })
  })

  test('a special price of the bottle is not the price of a box that has its own', async () => {
    const { id: customerId } = await aCustomer(house)
    const { id: productId } = await water(house)
    await aSpecialPrice(house, customerId, productId, 1.2)
    const order = await ordered(customerId, [
      { productId, quantity: 1, unit: '箱' },
      { productId, quantity: 1, unit: '瓶' },
    ])
    expect(order.items).toMatchObject([
      { unitPrice: 33, priceSource: 'global' },
      { unitPrice: 1.2, priceSource: 'special' },
    ])
  })

  test('an order keeps how many bottles a box had, whatever a box is later', async () => {
    const { id: customerId } = await aCustomer(house)
    const product = await water(house)
    const order = await ordered(customerId, [{ productId: product.id, quantity: 1, unit: '箱' }])
    const units = [{ name: '箱', numerator: 12, denominator: 1, decimals: 0, price: 20 }]
    dataOf(await house.as('owner').put(`/products/${product.id}`, { units }))
    const read = dataOf<OrderWire>(await house.as('owner').get(`/orders/${order.id}`))
    expect(read.items[0]).toMatchObject({ unit: '箱', unitNumerator: 24, unitPrice: 33 })
  })

  test('a draft is priced anew in its own units when it is submitted', async () => {
    const { id: customerId } = await aCustomer(house)
    const product = await water(house)
    const draft = await ordered(customerId, [
      { productId: product.id, quantity: 1, unit: '箱' },
      { productId: product.id, quantity: 1, unit: '瓶' },
    ])
    const units = [{ name: '箱', numerator: 24, denominator: 1, decimals: 0, price: 30 }]
    dataOf(await house.as('owner').put(`/products/${product.id}`, { globalPrice: 1.4, units }))
    const sent = dataOf<OrderWire>(
      await house.as('owner').put(`/orders/${draft.id}/status`, { status: 'submitted', version: draft.version }),
    )
    expect(sent.items.map(({ unit, unitPrice }) => [unit, unitPrice])).toEqual([
      ['箱', 30],
      ['瓶', 1.4],
    ])
    expect(sent.totalAmount).toBe(31.4)
  })
})

describe('what cannot be ordered is refused in Chinese, naming the line', () => {
  const refusal = async (items: (productId: string) => object[], fields: object = {}): Promise<unknown[]> => {
    const { id: customerId } = await aCustomer(house)
    const { id: productId } = await water(house, fields)
    const { status, body } = await place(customerId, items(productId))
    expect(dataOf<{ total: number }>(await house.as('owner').get('/orders', { customerId })).total).toBe(0)
    return [status, body.error, body.details[0].field, body.details[0].reason]
  }

  test('a unit the product is not sold in, with those it is', async () => {
    expect(await refusal((productId) => [{ productId, quantity: 1, unit: '吨' }])).toEqual([
      400,
      'request.invalid',
      'items[0].unit',
      '第 1 行：矿泉水按「瓶」「箱」卖',
    ])
  })

  test('half a box', async () => {
    const [status, , field, reason] = await refusal((productId) => [{ productId, quantity: 1.5, unit: '箱' }])
    expect([status, field]).toEqual([400, 'items[0].quantity'])
    expect(reason).toContain('箱')
  })

  test('the same goods twice in one unit, named or meant', async () => {
    const twice = (productId: string): object[] => [
      { productId, quantity: 1 },
      { productId, quantity: 2, unit: '箱' },
      { productId, quantity: 3, unit: '瓶' },
    ]
    expect(await refusal(twice)).toEqual([
      400,
      'request.invalid',
      'items[2].productId',
      '第 3 行：矿泉水和前面的行重复，合成一行',
    ])
  })

  test('a unit that has no price', async () => {
    const units = [{ name: '箱', numerator: 24, denominator: 1, decimals: 0 }]
    const [status, error, field, reason] = await refusal((productId) => [{ productId, quantity: 1, unit: '箱' }], {
      units,
      converts: false,
    })
    expect([status, error, field]).toEqual([422, 'orders.no_price', 'items[0].unit'])
    expect(reason).toContain('矿泉水按「箱」还没有价')
  })
})

test('what was ordered in boxes is usual in boxes', async () => {
  const { id: customerId } = await aCustomer(house)
  const { id: productId } = await water(house)
  for (const quantity of [3, 4]) {
    const { id } = await ordered(customerId, [{ productId, quantity, unit: '箱' }])
    dataOf(await house.as('owner').put(`/orders/${id}/status`, { status: 'submitted' }))
  }
  const { products } = dataOf<{ products: { id: string }[] }>(
    await house.as('owner').get('/orders/catalogue', { customerId }),
  )
  expect(products.find(({ id }) => id === productId)).toMatchObject({
    unit: '箱',
    price: 33,
    usualUnit: '箱',
    usualQuantity: 3,
    last: { unit: '箱', quantity: 4, price: 33 },
    units: [{ name: '箱' }, { name: '瓶' }],
  })
})

test('goods whose usual unit has no price are offered in one that has', async () => {
  const { id: customerId } = await aCustomer(house)
  const { id } = await water(house, {
    units: [{ name: '箱', numerator: 24, denominator: 1, decimals: 0 }],
    converts: false,
  })
  const { products } = dataOf<{ products: { id: string }[] }>(
    await house.as('owner').get('/orders/catalogue', { customerId }),
  )
  expect(products.find((product) => product.id === id)).toMatchObject({
    unit: '瓶',
    price: 1.5,
    units: [
      { name: '箱', rungs: [] },
      { name: '瓶', rungs: [{ from: 0, price: 1.5, source: 'global' }] },
    ],
  })
})

test('an order of another unit stays what it was when its customer looks', async () => {
  const { id: productId } = await water(house)
  const order = await anOrder(house, { by: 'customer', productId, status: 'submitted' })
  expect(order.items[0]).toMatchObject({ unit: '瓶', quantity: 2 })
})
