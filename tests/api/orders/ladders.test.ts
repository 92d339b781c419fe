import { setClock } from '../../../server/platform/clock'
import { aCustomer, aTier, inLevel, water } from '../../factories'
import type { OrderWire } from '../../factories/order'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()

const place = (customerId: string, items: object[]) => house.as('owner').post('/orders', { customerId, items })
const ordered = async (customerId: string, items: object[]): Promise<OrderWire> =>
  dataOf<OrderWire>(await place(customerId, items))

describe('prices by quantity', () => {
  test('a line takes the price of the quantity it reaches, at the very edge too', async () => {
    const { id: customerId } = await aCustomer(house)
    const { id: productId } = await water(house)
    await aTier(house, productId, 1000, 3000)
    const priceOf = async (quantity: number): Promise<object> =>
      (await ordered(customerId, [{ productId, quantity, unit: '箱' }])).items[0] as object
    expect(await priceOf(9)).toMatchObject({ unitPrice: 33, priceSource: 'global' })
    expect(await priceOf(10)).toMatchObject({ unitPrice: 30, priceSource: 'tier', totalPrice: 300, listPrice: 33 })
    expect(await priceOf(11)).toMatchObject({ unitPrice: 30, totalPrice: 330 })
  })

  test('the price the screen showed for that quantity is the one expected', async () => {
    const { id: customerId } = await aCustomer(house)
    const { id: productId } = await water(house)
    await aTier(house, productId, 1000, 3000)
    const line = { productId, quantity: 10, unit: '箱' }
    expect((await place(customerId, [{ ...line, expectPrice: 30 }])).status).toBe(200)
    const stale = await place(customerId, [{ ...line, expectPrice: 33 }])
    expect([stale.status, stale.body.error]).toEqual([409, 'orders.price_changed'])
    expect(stale.body.details).toEqual([
      { field: 'items[0].expectPrice', productId, productName: '矿泉水', unit: '箱', expectPrice: 33, price: 30 },
    ])
  })

  test("a level's price holds for its customers alone, and on its days alone", async () => {
    setClock(() => Date.parse('2026-11-20T04:00:00Z'))
    const level = dataOf<{ id: string }>(await house.as('owner').post('/customer-levels', { name: '大客户' }))
    const { id: theirs } = await aCustomer(house)
    await inLevel(house, theirs, level.id)
    const { id: others } = await aCustomer(house)
    const { id: productId } = await water(house)
    await aTier(house, productId, 0, 3100, { levelId: level.id, validFrom: '2026-11-20', validTo: '2026-11-21' })
    const priceFor = async (customerId: string): Promise<[number, string]> => {
      const [line] = (await ordered(customerId, [{ productId, quantity: 1, unit: '箱' }])).items
      return [line?.unitPrice ?? 0, line?.priceSource ?? '']
    }
    expect(await priceFor(theirs)).toEqual([31, 'level'])
    expect(await priceFor(others)).toEqual([33, 'global'])
    setClock(() => Date.parse('2026-11-21T16:00:00Z'))
    expect(await priceFor(theirs)).toEqual([33, 'global'])
  })
})
