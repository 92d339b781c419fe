import { anOrder, aProduct, aSpecialPrice } from '../../factories'
import type { OrderWire } from '../../factories/order'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import type { Person } from '../../support/world'

const house = useHouse()

const move = (by: Person, id: string, status: string, rest: object = {}) =>
  house.as(by).put(`/orders/${id}/status`, { status, ...rest })

describe('the life of an order', () => {
  test('it goes from draft to completed, each step with who, when and why', async () => {
    const order = await anOrder(house, { by: 'customer' })
    dataOf(await move('customer', order.id, 'submitted'))
    dataOf(await move('owner', order.id, 'confirmed', { operator: 'someone else', remark: '订单已确认' }))
    dataOf(await move('manager', order.id, 'shipped'))
    const done = dataOf<OrderWire>(await move('customer', order.id, 'completed'))
    expect(done).toMatchObject({ status: 'completed', allowedActions: [], version: 5 })

    const flows = dataOf<NonNullable<OrderWire['statusFlows']>>(
      await house.as('customer').get(`/orders/${order.id}/status-flows`),
    )
    expect(flows.map(({ fromStatus, toStatus, operator, remark }) => [fromStatus, toStatus, operator, remark])).toEqual(
      [
        [null, 'draft', 'customer', null],
        ['draft', 'submitted', 'customer', null],
        ['submitted', 'confirmed', 'owner', '订单已确认'],
        ['confirmed', 'shipped', 'manager', null],
        ['shipped', 'completed', 'customer', null],
      ],
    )
    const { histories } = dataOf<OrderWire>(
      await house.as('owner').get(`/orders/${order.id}`, { includeHistory: true }),
    )
    expect(histories?.map(({ action }) => action)).toEqual(['create', 'submit', 'confirm', 'ship', 'complete'])
    expect(histories?.[2]?.changes).toEqual({ before: { status: 'submitted' }, after: { status: 'confirmed' } })
  })

  test.each<[OrderWire['status'] & string, string]>([
    ['draft', 'confirmed'],
    ['draft', 'completed'],
    ['submitted', 'shipped'],
    ['confirmed', 'confirmed'],
    ['completed', 'draft'],
    ['cancelled', 'submitted'],
    ['rejected', 'confirmed'],
  ])('from %s it cannot jump to %s', async (from, to) => {
    const order = await anOrder(house, { status: from as 'draft' })
    const answer = await move('owner', order.id, to)
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({ error: 'orders.illegal_transition', bizCode: 4091, details: { from, to } })
    const after = dataOf<OrderWire>(await house.as('owner').get(`/orders/${order.id}`))
    expect([after.status, after.version]).toEqual([from, order.version])
  })

  test.each<[Person, 'submitted' | 'confirmed' | 'shipped', string]>([
    ['customer', 'submitted', 'confirmed'],
    ['sales', 'submitted', 'confirmed'],
    ['customer', 'submitted', 'rejected'],
    ['customer', 'confirmed', 'shipped'],
    ['sales', 'confirmed', 'shipped'],
    ['customer', 'confirmed', 'cancelled'],
    ['sales', 'confirmed', 'cancelled'],
  ])('%s may not take an order from %s to %s', async (person, from, to) => {
    const order = await anOrder(house, { by: 'customer', status: from })
    const answer = await move(person, order.id, to, { remark: '试试' })
    expect([answer.status, answer.body.error]).toEqual([403, 'orders.step_not_allowed'])
    expect(dataOf<OrderWire>(await house.as('owner').get(`/orders/${order.id}`)).status).toBe(from)
  })

  test('every action the server offers works, and names what it asks for', async () => {
    for (const status of ['draft', 'submitted', 'confirmed', 'shipped', 'rejected'] as const) {
      const offered = (await anOrder(house, { status })).id
      const { allowedActions } = dataOf<OrderWire>(await house.as('owner').get(`/orders/${offered}`))
      for (const { status: to } of allowedActions.filter((action) => action.status !== null)) {
        const order = await anOrder(house, { status })
        expect(dataOf<OrderWire>(await move('owner', order.id, to as string, { remark: '因为' })).status).toBe(to)
      }
    }
  })

  test('rejecting needs a reason', async () => {
    const order = await anOrder(house, { status: 'submitted' })
    const answer = await move('owner', order.id, 'rejected')
    expect([answer.status, answer.body.error, answer.body.details[0].field]).toEqual([
      400,
      'orders.reason_missing',
      'remark',
    ])
  })

  test('a buyer may take back what they submitted, and only that', async () => {
    const own = await anOrder(house, { by: 'customer', status: 'submitted' })
    expect(dataOf<OrderWire>(await move('customer', own.id, 'draft')).status).toBe('draft')
    const written = await anOrder(house, {
      by: 'sales',
      customerId: house.actor('customer').customerId as string,
      status: 'submitted',
    })
    expect((await move('customer', written.id, 'draft')).status).toBe(403)
  })

  test('a stale version is refused and changes nothing', async () => {
    const order = await anOrder(house, { status: 'submitted' })
    const answer = await move('owner', order.id, 'confirmed', { version: order.version - 1 })
    expect([answer.status, answer.body.bizCode, answer.body.details.current]).toEqual([409, 4090, order.version])
  })

  test('of two people confirming at once one wins, and the step is written once', async () => {
    const order = await anOrder(house, { status: 'submitted' })
    const answers = await Promise.all([move('owner', order.id, 'confirmed'), move('manager', order.id, 'confirmed')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const flows = dataOf<{ toStatus: string }[]>(await house.as('owner').get(`/orders/${order.id}/status-flows`))
    expect(flows.filter(({ toStatus }) => toStatus === 'confirmed')).toHaveLength(1)
  })

  test('submitting a draft takes the prices of that moment', async () => {
    const product = await aProduct(house, { globalPrice: 10 })
    const order = await anOrder(house, { productId: product.id, quantity: 3 })
    await aSpecialPrice(house, order.customerId, product.id, 9)
    const submitted = dataOf<OrderWire>(await move('sales', order.id, 'submitted'))
    expect(submitted).toMatchObject({ totalAmount: 27, items: [{ unitPrice: 9, priceSource: 'special' }] })
    const { histories } = dataOf<OrderWire>(
      await house.as('owner').get(`/orders/${order.id}`, { includeHistory: true }),
    )
    expect(histories?.map(({ action }) => action)).toContain('reprice')
  })

  test('an agreed price survives submitting, whoever submits', async () => {
    const product = await aProduct(house, { globalPrice: 10 })
    const draft = await anOrder(house, { productId: product.id })
    const items = [{ productId: product.id, quantity: 2, unitPrice: 8, priceReason: '谈好的' }]
    dataOf(await house.as('owner').put(`/orders/${draft.id}`, { items, version: draft.version }))
    expect(dataOf<OrderWire>(await move('sales', draft.id, 'submitted')).totalAmount).toBe(16)
  })

  test('a draft with a product that is gone cannot be submitted and says which line', async () => {
    const product = await aProduct(house)
    const order = await anOrder(house, { productId: product.id })
    dataOf(await house.as('owner').delete(`/products/${product.id}`))
    const answer = await move('sales', order.id, 'submitted')
    expect([answer.status, answer.body.error]).toEqual([404, 'orders.product_not_found'])
    expect(answer.body.message).toContain('第 1 行')
  })
})
