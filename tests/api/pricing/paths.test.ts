import fc from 'fast-check'
import { aProduct } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

interface Line {
  unitPrice: number
  priceSource: string
}
interface Order {
  id: string
  version: number
  items: Line[]
}
interface Unit {
  name: string
  rungs: { from: number; price: number; source: string }[]
}

const BOX = { name: '箱', numerator: 20, denominator: 1, decimals: 0 }
const fen = fc.integer({ min: 1, max: 50_000 }).map((amount) => amount / 100)
const scene = fc.record({
  list: fen,
  boxList: fc.option(fen),
  special: fc.option(fen),
  boxSpecial: fc.option(fen),
  level: fc.option(fen),
  tier: fc.option(fen),
  from: fc.integer({ min: 1, max: 30 }),
  permille: fc.option(fc.integer({ min: 500, max: 1_000 })),
  quantity: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom('斤', '箱'),
})
type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never

test('one price on every path, whatever was written: resolver, catalogue, both people’s orders, edit, submit, once more', async () => {
  const customerId = house.actor('customer').customerId as string
  const levelId = dataOf<{ id: string }>(await owner().post('/customer-levels', { name: '甲' })).id
  dataOf(await owner().put(`/customers/${customerId}`, { levelId }))
  const { id: productId } = await aProduct(house, { unit: '斤', units: [BOX] } as never)
  await fc.assert(
    fc.asyncProperty(scene, async (one) => {
      await setUp(one, { customerId, levelId, productId })
      const { unit, quantity } = one
      const lines = [{ productId, unit, quantity }]
      const [wanted] = dataOf<{ price: number; priceSource: string }[]>(
        await house.as('sales').post('/prices/resolve', { customerId, lines }),
      )
      const expected = [wanted?.price, wanted?.priceSource]
      expect(await inCatalogue(productId, unit, quantity)).toEqual(expected)
      const same = ({ items: [line] }: Order): void => expect([line?.unitPrice, line?.priceSource]).toEqual(expected)
      const drafted = dataOf<Order>(await house.as('sales').post('/orders', { customerId, items: lines }))
      same(drafted)
      const edited = dataOf<Order>(
        await house.as('sales').put(`/orders/${drafted.id}`, { items: lines, version: drafted.version }),
      )
      same(edited)
      same(dataOf<Order>(await house.as('sales').put(`/orders/${drafted.id}/status`, { status: 'submitted' })))
      same(dataOf<Order>(await house.as('customer').post('/orders', { items: lines, submit: true })))
    }),
    { numRuns: 12 },
  )
}, 120_000)

interface Keys {
  customerId: string
  levelId: string
  productId: string
}

async function setUp(one: Scene, { customerId, levelId, productId }: Keys): Promise<void> {
  dataOf(await owner().put(`/customer-levels/${levelId}`, { discountPermille: one.permille }))
  const units = [{ ...BOX, price: one.boxList }]
  dataOf(await owner().put(`/products/${productId}`, { globalPrice: one.list, units }))
  const rows = [
    { productId, price: one.special },
    { productId, unit: '箱', price: one.boxSpecial },
  ]
  dataOf(await owner().put(`/customers/${customerId}/prices/batch`, { rows }))
  const steps = (price: number | null, minQuantity: number) => (price === null ? [] : [{ minQuantity, price }])
  dataOf(await owner().put('/prices/tiers', { levelId, productId, steps: steps(one.level, 0) }))
  dataOf(await owner().put('/prices/tiers', { levelId: '', productId, steps: steps(one.tier, one.from) }))
}

/** What the phone works out from the catalogue: the last rung that is reached. */
async function inCatalogue(productId: string, unit: string, quantity: number): Promise<[number?, string?]> {
  const { products } = dataOf<{ products: { id: string; units: Unit[] }[] }>(
    await house.as('customer').get('/orders/catalogue'),
  )
  const found = products.find(({ id }) => id === productId)?.units.find(({ name }) => name === unit)
  const rung = found?.rungs.findLast(({ from }) => from <= quantity)
  return [rung?.price, rung?.source]
}
