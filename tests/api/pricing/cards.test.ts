import { setClock } from '../../../server/platform/clock'
import { aProduct, aSpecialPrice } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import type { Person } from '../../support/world'

const house = useHouse()
const on = (day: string) => setClock(() => Date.parse(`${day}T04:00:00Z`))
beforeEach(() => on('2026-11-20'))

interface Issued {
  id: string
  token: string
  expiresOn: string
  path: string
}
interface Card {
  id: string
  isOpen: boolean
  views: { name: string; views: number }[]
}
const customerId = () => house.actor('customer').customerId as string
const issue = async (days = 7) =>
  dataOf<Issued>(await house.as('sales').post('/price-cards', { customerId: customerId(), days }))
const open = (person: Person, token: string) => house.as(person).post('/price-cards/open', { token })
const cards = async () => dataOf<Card[]>(await house.as('owner').get('/price-cards', { customerId: customerId() }))

test('a card shows its customer what they pay now, and the shop who looked', async () => {
  const { id: productId } = await aProduct(house, { name: '冬瓜', globalPrice: 3 })
  const { token, path, expiresOn, id } = await issue()
  expect([path, expiresOn]).toEqual([`pages/pricing/card/index?token=${token}`, '2026-11-26'])
  await aSpecialPrice(house, customerId(), productId, 2.5)
  const seen = dataOf<{ products: { id: string }[] }>(await open('customer', token))
  expect(seen).toMatchObject({ customerName: '兴旺湘菜馆', shopName: '老周蔬菜批发', issuedBy: 'sales' })
  expect(seen.products.find((product) => product.id === productId)).toMatchObject({
    name: '冬瓜',
    units: [{ name: '斤', price: 2.5, source: 'special', steps: [] }],
  })
  dataOf(await open('customer', token))
  dataOf(await open('owner', token))
  expect((await cards()).find((card) => card.id === id)).toMatchObject({
    isOpen: true,
    views: [{ name: 'customer', views: 2 }],
  })
})

test('nobody else opens it: not another customer, not who may not see prices, not another shop', async () => {
  const { token } = await issue()
  for (const person of ['other-customer', 'warehouse'] as const) {
    const answer = await open(person, token)
    expect([answer.status, answer.body.error]).toEqual([403, 'pricing.card_not_yours'])
    expect(answer.text).not.toContain('兴旺')
  }
  for (const person of ['foreign-owner', 'foreign-customer'] as const)
    expect((await open(person, token)).status).toBe(404)
  expect((await open('customer', 'x'.repeat(22))).status).toBe(404)
})

test('it is over after its last day, and when the shop takes it back', async () => {
  const [short, taken] = [await issue(1), await issue()]
  expect((await open('customer', short.token)).status).toBe(200)
  on('2026-11-21')
  const late = await open('customer', short.token)
  expect([late.status, late.body.error]).toEqual([410, 'pricing.card_over'])
  expect((await house.as('foreign-owner').delete(`/price-cards/${taken.id}`)).status).toBe(404)
  dataOf(await house.as('owner').delete(`/price-cards/${taken.id}`))
  dataOf(await house.as('owner').delete(`/price-cards/${taken.id}`))
  expect((await open('customer', taken.token)).body.message).toBe('这张报价单店里收回了，找店里要一张新的。')
})

test('is not made for another shop’s customer, nor by a buyer', async () => {
  const theirs = house.actor('foreign-customer').customerId
  expect((await house.as('owner').post('/price-cards', { customerId: theirs })).status).toBe(404)
  expect((await house.as('customer').post('/price-cards', { customerId: customerId() })).status).toBe(403)
  const bad = await house.as('owner').post('/price-cards', { customerId: customerId(), days: 91 })
  expect(bad.body.details).toEqual([{ field: 'days', reason: '用几天不能大于 90' }])
})
