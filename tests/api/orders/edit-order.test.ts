import { anOrder, aProduct } from '../../factories'
import type { OrderWire } from '../../factories/order'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()

describe('changing a draft', () => {
  test('lines are replaced, priced anew and the former ones kept in its history', async () => {
    const order = await anOrder(house, { quantity: 2 })
    const product = await aProduct(house, { name: '大葱', globalPrice: 3 })
    const body = { items: [{ productId: product.id, quantity: 40 }], remark: '早点送', version: order.version }
    const edited = dataOf<OrderWire>(await house.as('sales').put(`/orders/${order.id}`, body))
    expect(edited).toMatchObject({ totalAmount: 120, remark: '早点送', itemCount: 1, version: order.version + 1 })
    expect(edited.items).toHaveLength(1)
    const { histories } = dataOf<OrderWire>(
      await house.as('sales').get(`/orders/${order.id}`, { includeHistory: true }),
    )
    expect(histories?.at(-1)).toMatchObject({
      action: 'edit',
      changes: {
        before: { items: [{ productName: order.items[0]?.productName, quantity: 2 }] },
        after: { items: [{ productName: '大葱' }] },
      },
    })
  })

  test('a stale version is refused and the draft stays as it was', async () => {
    const order = await anOrder(house)
    const items = [{ productId: order.items[0]?.productId, quantity: 9 }]
    dataOf(await house.as('sales').put(`/orders/${order.id}`, { items, version: order.version }))
    const late = await house
      .as('owner')
      .put(`/orders/${order.id}`, { items: [{ ...items[0], quantity: 1 }], version: order.version })
    expect([late.status, late.body.bizCode]).toEqual([409, 4090])
    expect(dataOf<OrderWire>(await house.as('owner').get(`/orders/${order.id}`)).items[0]?.quantity).toBe(9)
  })

  test('two edits at once: one wins, and the lines are those of the winner', async () => {
    const order = await anOrder(house)
    const productId = order.items[0]?.productId
    const edit = (quantity: number) =>
      house.as('sales').put(`/orders/${order.id}`, { items: [{ productId, quantity }], version: order.version })
    const answers = await Promise.all([edit(5), edit(6)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const winner = answers.find(({ status }) => status === 200)?.body.data as OrderWire
    const kept = dataOf<OrderWire>(await house.as('sales').get(`/orders/${order.id}`))
    expect(kept.items).toEqual(winner.items)
  })

  test.each(['submitted', 'confirmed', 'completed'] as const)(
    'a %s order can neither be edited nor deleted',
    async (status) => {
      const order = await anOrder(house, { status })
      const items = [{ productId: order.items[0]?.productId, quantity: 1 }]
      const edit = await house.as('owner').put(`/orders/${order.id}`, { items, version: order.version })
      const remove = await house.as('owner').delete(`/orders/${order.id}`)
      expect([edit.status, edit.body.error, remove.status]).toEqual([409, 'orders.not_a_draft', 409])
    },
  )

  test('a deleted draft is gone from lists and by its key', async () => {
    const order = await anOrder(house, { by: 'customer' })
    dataOf(await house.as('customer').delete(`/orders/${order.id}`))
    expect((await house.as('owner').get(`/orders/${order.id}`)).status).toBe(404)
    const { list } = dataOf<{ list: OrderWire[] }>(await house.as('owner').get('/orders', { keyword: order.orderNo }))
    expect(list).toEqual([])
  })
})

describe('sending the same order twice', () => {
  const send = (key: string, body: object) => house.as('sales').post('/orders', body).set('Idempotency-Key', key)

  test('one Idempotency-Key makes one order, however often and however fast it is sent', async () => {
    const order = await anOrder(house)
    const body = { customerId: order.customerId, items: [{ productId: order.items[0]?.productId, quantity: 1 }] }
    const answers = await Promise.all([1, 2, 3].map(() => send('retry-0001', body)))
    const late = await send('retry-0001', body)
    const ids = [...answers, late].map((answer) => dataOf<OrderWire>(answer).id)
    expect(new Set(ids).size).toBe(1)
    expect(late.headers['idempotency-replayed']).toBe('true')
    const { total } = dataOf<{ total: number }>(
      await house.as('owner').get('/orders', { customerId: order.customerId }),
    )
    expect(total).toBe(2)
  })

  test('the same key with another body is refused', async () => {
    const order = await anOrder(house)
    const line = { productId: order.items[0]?.productId, quantity: 1 }
    dataOf(await send('retry-0002', { customerId: order.customerId, items: [line] }))
    const other = await send('retry-0002', { customerId: order.customerId, items: [{ ...line, quantity: 2 }] })
    expect([other.status, other.body.error]).toEqual([422, 'request.idempotency_mismatch'])
  })

  test('a failed attempt leaves the key free, and another person has keys of their own', async () => {
    const order = await anOrder(house)
    const body = {
      customerId: order.customerId,
      items: [{ productId: order.items[0]?.productId, quantity: 1, expectPrice: 1 }],
    }
    expect((await send('retry-0003', body)).status).toBe(409)
    const fixed = { ...body, items: [{ ...body.items[0], expectPrice: undefined }] }
    const mine = dataOf<OrderWire>(await send('retry-0003', fixed))
    const theirs = dataOf<OrderWire>(
      await house.as('owner').post('/orders', fixed).set('Idempotency-Key', 'retry-0003'),
    )
    expect(theirs.id).not.toBe(mine.id)
  })
})
