import { Product } from '../../../server/features/products'
import { Tenant } from '../../../server/features/tenants'
import { actingAs } from '../../../server/platform/access/actor'
import { aProduct } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()

interface Front {
  code: string
  name: string
  isOpen: boolean
  categories: string[]
  products: { name: string; price: number | null }[]
}

const codeOf = async (name: string): Promise<string> => (await Tenant.findOne({ where: { name } }))?.code as string
const say = (key: string, value: string) => house.as('owner').put(`/system/configs/${key}`, { value })
const front = async (): Promise<Front> =>
  dataOf(await house.anonymous.get('/storefront', { shop: await codeOf('老周蔬菜批发') }))

beforeAll(async () => {
  await aProduct(house, { name: '西红柿', globalPrice: 40, category: '茄果' })
  await aProduct(house, { name: '茄子', globalPrice: 30, category: '茄果' })
  await aProduct(house, { name: '菠菜', globalPrice: 20, category: '叶菜' })
})

test('strangers see the shelf without prices', async () => {
  const seen = await front()
  expect(seen).toMatchObject({ name: '老周蔬菜批发', isOpen: true, hasPrices: false, categories: ['茄果', '叶菜'] })
  expect(seen.products.map(({ name, price }) => [name, price])).toEqual(
    expect.arrayContaining([
      ['菠菜', null],
      ['西红柿', null],
    ]),
  )
  expect(JSON.stringify(seen)).not.toMatch(/cost|floor|stock/i)
})

test('what is not for sale, or not for everybody, is not on the shelf', async () => {
  await aProduct(house, { name: '停售的', globalPrice: 1 })
  await aProduct(house, { name: '熟客的', globalPrice: 1 })
  await actingAs(house.actor('owner'), async () => {
    await Product.update({ status: 'inactive' }, { where: { name: '停售的' } })
    await Product.update({ visibility: 'some' }, { where: { name: '熟客的' } })
  })
  const names = (await front()).products.map(({ name }) => name)
  expect(names).not.toContain('停售的')
  expect(names).not.toContain('熟客的')
})

test('a shop that wants that shows its list prices', async () => {
  await say('shop.public_prices', 'true')
  expect((await front()).products.find(({ name }) => name === '西红柿')?.price).toBe(40)
  await say('shop.public_prices', 'false')
})

test('a shop that wants that shows no goods at all', async () => {
  await say('shop.public_catalogue', 'false')
  expect(await front()).toMatchObject({ name: '老周蔬菜批发', isOpen: false, products: [], categories: [] })
  await say('shop.public_catalogue', 'true')
})

test('with two shops somebody has to say which; an unknown code says so', async () => {
  const which = await house.anonymous.get('/storefront')
  expect([which.status, which.body.error]).toEqual([409, 'storefront.which_shop'])
  const unknown = await house.anonymous.get('/storefront', { shop: 'zzzzzz' })
  expect([unknown.status, unknown.body.error]).toEqual([404, 'storefront.unknown_shop'])
  expect(unknown.body.message).toContain('店铺码')
})

test('a code is read whether typed in capitals or not, and each shop has its own', async () => {
  const [own, foreign] = await Promise.all([codeOf('老周蔬菜批发'), codeOf('隔壁水产')])
  expect(own).toMatch(/^[2-9a-hjkmnp-z]{6}$/)
  expect(foreign).not.toBe(own)
  const seen = dataOf<Front>(await house.anonymous.get('/storefront', { shop: own.toUpperCase() }))
  expect(seen.code).toBe(own)
  const other = dataOf<Front>(await house.anonymous.get('/storefront', { shop: foreign }))
  expect([other.name, other.products]).toEqual(['隔壁水产', []])
})
