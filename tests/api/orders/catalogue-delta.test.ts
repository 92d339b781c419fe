import { mergeParts } from '../../../miniprogram/utils/parts'
import { CustomerLevel } from '../../../server/features/customers'
import { CustomerPrice, PriceTier } from '../../../server/features/pricing'
import { actingAs } from '../../../server/platform/access/actor'
import { setClock } from '../../../server/platform/clock'
import { aProduct, aSpecialPrice, aTier, inLevel, water } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import type { Person } from '../../support/world'

const house = useHouse()

interface Catalogue {
  stamp: string
  parts?: string[]
  products: { id: string; name: string; price: number }[]
}

const read = async (by: Person, since?: string): Promise<Catalogue> => {
  const mine = by === 'customer' ? {} : { customerId: house.actor('customer').customerId }
  return dataOf<Catalogue>(await house.as(by).get('/orders/catalogue', { ...mine, since }))
}

/** The same row of numbers each time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

const asOwner = <T>(task: () => Promise<T>): Promise<T> => actingAs(house.actor('owner'), task)
const owner = () => house.as('owner')
const me = (): string => house.actor('customer').customerId ?? ''

test('asked again without a change, there is nothing to send', async () => {
  await aProduct(house)
  const first = await read('customer')
  const again = await read('customer', first.stamp)
  expect(first).not.toHaveProperty('parts')
  expect(again).toMatchObject({ parts: [], products: [], stamp: first.stamp })
})

test('one new price brings the part it is in, not everything', async () => {
  const made = []
  for (let count = 0; count < 12; count += 1) made.push(await aProduct(house))
  const before = await read('customer')
  const { id } = made[5] ?? { id: '' }
  await aSpecialPrice(house, me(), id, 1.23)
  const news = await read('customer', before.stamp)
  expect(news.parts).toEqual([id.slice(-2)])
  expect(news.products.find((product) => product.id === id)?.price).toBe(1.23)
  expect(news.products.length).toBeLessThan(before.products.length)
})

test('a stamp of nonsense brings everything there is', async () => {
  const { products } = await read('customer')
  const news = await read('customer', '!'.repeat(700))
  expect(mergeParts([], news.products, news.parts)).toEqual(products)
})

test('a price that begins or ends with the day is news of that day', async () => {
  setClock(() => Date.parse('2026-11-20T04:00:00Z'))
  const { id } = await water(house)
  await aTier(house, id, 0, 2000, { validFrom: '2026-11-21', validTo: '2026-11-21' })
  const priceOn = async (instant: string, since: Catalogue): Promise<[Catalogue, number | undefined]> => {
    setClock(() => Date.parse(instant))
    const news = await read('owner', since.stamp)
    return [news, news.products.find((product) => product.id === id)?.price]
  }
  const [tomorrow, cheap] = await priceOn('2026-11-20T17:00:00Z', await read('owner'))
  const [, usual] = await priceOn('2026-11-21T17:00:00Z', tomorrow)
  expect([cheap, usual]).toEqual([20, 33])
})

test('whatever happens in a shop, what was kept with the news is what is there now', async () => {
  const below = numbers(20_261_120)
  const level = await asOwner(() => CustomerLevel.create({ name: '批发', discountPermille: 950 } as CustomerLevel))
  const ids = [(await water(house)).id, (await aProduct(house)).id, (await aProduct(house)).id]
  const some = (): string => ids[below(ids.length)] ?? ''
  const put = async (id: string, body: object): Promise<void> => void (await owner().put(`/products/${id}`, body))
  const onlyTier = async (id: string, from: number, more: object): Promise<void> => {
    await asOwner(() => PriceTier.destroy({ where: { productId: id }, force: true }))
    await aTier(house, id, from, 100 + below(900), more)
  }
  const noon = Date.parse('2026-11-20T04:00:00Z')
  const happenings: (() => Promise<unknown>)[] = [
    async () => ids.push((await water(house, { name: `水 ${below(1000)}` })).id),
    () => put(some(), { name: `改名 ${below(1000)}` }),
    () => put(some(), { globalPrice: 1 + below(100) }),
    () => put(some(), { units: [{ name: '箱', numerator: 2 + below(30), decimals: 0, price: 10 + below(40) }] }),
    () => put(some(), { units: [] }),
    () => put(some(), { visibility: below(2) ? 'all' : 'some', visibleCustomers: below(2) ? [me()] : [] }),
    () => put(some(), { status: below(3) ? 'active' : 'inactive' }),
    async () => owner().delete(`/products/${some()}`),
    async () => owner().post(`/customers/${me()}/prices`, { productId: some(), price: 1 + below(50) }),
    () => asOwner(() => CustomerPrice.destroy({ where: { productId: some() }, force: true })),
    () => onlyTier(some(), below(10) * 100, { levelId: below(2) ? level.id : '' }),
    () => onlyTier(some(), 0, { validTo: '2026-11-22' }),
    () => asOwner(() => PriceTier.destroy({ where: { productId: some() }, force: true })),
    () => asOwner(() => level.update({ discountPermille: 800 + below(200) })),
    () => inLevel(house, me(), below(2) ? level.id : null),
    async () =>
      house.as('customer').post('/orders', { submit: true, items: [{ productId: some(), quantity: 1 + below(9) }] }),
    async () => {
      const now = noon + below(4) * 86_400_000
      setClock(() => now)
    },
  ]
  setClock(() => noon)
  for (const by of ['customer', 'owner'] as const) {
    let kept = await read(by)
    for (let round = 0; round < 25; round += 1) {
      for (let step = 0; step <= below(3); step += 1) await happenings[below(happenings.length)]?.()
      const news = await read(by, kept.stamp)
      const full = await read(by)
      expect(mergeParts(kept.products, news.products, news.parts)).toEqual(full.products)
      expect(news.stamp).toBe(full.stamp)
      kept = full
    }
  }
})
