import type { Response } from 'supertest'
import { aCustomer, aProduct } from '../../factories'
import type { OrderWire } from '../../factories/order'
import { createClient, dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { startSecondServer, type SecondServer } from '../../support/second-server'

const house = useHouse()
let second: SecondServer

beforeAll(async () => {
  second = await startSecondServer(house.config)
}, 60_000)

test('200 orders placed at once through two server processes have 200 numbers, and none is lost', async () => {
  const { id: customerId } = await aCustomer(house)
  const { id: productId } = await aProduct(house)
  const { token } = house.as('sales')
  const clients = [createClient(house.url, token), createClient(second.url, token)]
  // As the phone does: a server that is full says 503, and the same key goes out again.
  const place = async (index: number): Promise<Response> => {
    const body = { customerId, submit: true, items: [{ productId, quantity: 1 + (index % 9) }] }
    const send = () => clients[index % 2]!.post('/orders', body).set('Idempotency-Key', `two-servers-${index}`)
    let answer = await send()
    for (let again = 0; again < 5 && answer.status === 503; again += 1) answer = await send()
    return answer
  }
  const orders = (await Promise.all(Array.from({ length: 200 }, (_, index) => place(index)))).map((answer) =>
    dataOf<OrderWire>(answer),
  )

  const numbers = orders.map(({ orderNo }) => Number(orderNo)).sort((a, b) => a - b)
  expect(new Set(numbers).size).toBe(200)
  expect(numbers[199]! - numbers[0]!).toBe(199)
  expect(dataOf<{ total: number }>(await house.as('owner').get('/orders', { customerId })).total).toBe(200)
}, 60_000)

test('a step taken at both processes at once is taken once', async () => {
  const { id: customerId } = await aCustomer(house)
  const { id: productId } = await aProduct(house)
  const body = { customerId, submit: true, items: [{ productId, quantity: 1 }] }
  const order = dataOf<OrderWire>(await house.as('sales').post('/orders', body))
  const { token } = house.as('owner')
  const answers = await Promise.all(
    [house.url, second.url].map((url) =>
      createClient(url, token).put(`/orders/${order.id}/status`, { status: 'confirmed' }),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
})

test('the second process drains and ends cleanly when it is told to', async () => {
  expect(await second.stop()).toBe(0)
}, 30_000)
