import { Product } from '../../../server/features/products'
import { actingAs } from '../../../server/platform/access/actor'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()

interface Page {
  list: { id: string; name: string }[]
  total: number
  page: number
  pageSize: number
  totalPages: number
}

const page = async (query: object = {}) => dataOf<Page>(await house.as('sales').get('/products', { ...query }))
const names = async (query: object) => (await page(query)).list.map(({ name }) => name)

const SHELF = [
  ['西红柿', '蔬菜'],
  ['西兰花', '蔬菜'],
  ['长城干红', '酒水'],
  ['重庆火锅底料', '调料'],
  ['COCA 可乐', '酒水'],
  ['100%橙汁', '酒水'],
  ['1000克橙汁', '酒水'],
  ['a_b 清洁剂', ''],
  ['aXb 清洁剂', ''],
] as const

beforeAll(async () => {
  for (const [name, category] of SHELF) {
    await actingAs(house.actor('owner'), () => Product.create({ name, category, globalPrice: 100, unit: '件' }))
  }
  await actingAs(house.actor('foreign-owner'), () =>
    Product.create({ name: '西红柿（隔壁）', category: '隔壁分类', globalPrice: 1, unit: '件' }),
  )
})

test.each([
  ['西红', ['西红柿']],
  ['xh', ['西红柿']],
  ['XIHONG', ['西红柿']],
  ['cq', ['重庆火锅底料']],
  ['chongqing', ['重庆火锅底料']],
  ['ccg', ['长城干红']],
  ['coca', ['COCA 可乐']],
  ['Coca', ['COCA 可乐']],
  ['100%', ['100%橙汁']],
  ['%', ['100%橙汁']],
  ['a_b', ['a_b 清洁剂']],
  ['_', ['a_b 清洁剂']],
  ['  西红柿  ', ['西红柿']],
  ['隔壁', []],
  ["' OR 1=1 --", []],
  ['\\', []],
])('%s finds %j', async (keyword, expected) => {
  expect(await names({ keyword })).toEqual(expected)
})

test('an empty keyword or category asks for everything', async () => {
  expect((await page({ keyword: '', category: '' })).total).toBe(SHELF.length)
  expect((await page({ keyword: '   ' })).total).toBe(SHELF.length)
})

test('a category narrows, together with a keyword', async () => {
  expect((await names({ category: '蔬菜' })).sort()).toEqual(['西兰花', '西红柿'].sort())
  expect(await names({ category: '酒水', keyword: 'cz' })).toEqual(['1000克橙汁', '100%橙汁'])
  expect(await names({ category: '水果' })).toEqual([])
})

test('categories come with the most used first, without the empty one and the other shop’s', async () => {
  expect(dataOf(await house.as('customer').get('/products/categories'))).toEqual(['酒水', '蔬菜', '调料'])
})

test('pages cut the list without losing or repeating any, newest first', async () => {
  const pages = await Promise.all([1, 2, 3, 4].map((number) => page({ page: number, pageSize: 3 })))
  expect(pages.map(({ list }) => list.length)).toEqual([3, 3, 3, 0])
  expect(pages.flatMap(({ list }) => list.map(({ name }) => name))).toEqual(SHELF.map(([name]) => name).reverse())
  expect(pages[1]).toMatchObject({ total: 9, page: 2, pageSize: 3, totalPages: 3 })
})

test('products made in the same moment keep one order over all pages', async () => {
  const createdAt = new Date('2026-01-01T00:00:00Z')
  await actingAs(house.actor('foreign-customer'), () =>
    Product.bulkCreate(
      Array.from({ length: 25 }, (_, index) => ({ name: `同时${index}`, globalPrice: 1, unit: '件', createdAt })),
    ),
  )
  const read = async (number: number) =>
    dataOf<Page>(await house.as('foreign-owner').get('/products', { page: number, pageSize: 10, keyword: '同时' })).list
  const ids = (await Promise.all([1, 2, 3].map(read))).flat().map(({ id }) => id)
  expect(new Set(ids).size).toBe(25)
  expect(ids).toEqual([...ids].sort().reverse())
})

test('without a word on pages it is the first twenty', async () => {
  expect(await page()).toMatchObject({ page: 1, pageSize: 20, total: 9, totalPages: 1 })
})

test.each([
  [{ page: 0 }, 'page', '页码不能小于 1'],
  [{ page: -1 }, 'page', '页码不能小于 1'],
  [{ page: 1.5 }, 'page', '页码要是整数'],
  [{ page: 'x' }, 'page', '页码要是数字'],
  [{ page: 1e9 }, 'page', '页码不能大于 1000000'],
  [{ pageSize: 0 }, 'pageSize', '每页数量不能小于 1'],
  [{ pageSize: 101 }, 'pageSize', '每页数量不能大于 100'],
  [{ pageSize: 1000 }, 'pageSize', '每页数量不能大于 100'],
  [{ keyword: 'x'.repeat(51) }, 'keyword', '关键词最多 50 个字'],
])('%j is refused by naming the field', async (query, field, reason) => {
  const answer = await house.as('customer').get('/products', query)
  expect([answer.status, answer.body.error, answer.body.bizCode]).toEqual([400, 'request.invalid', 4000])
  expect(answer.body.details).toEqual([{ field, reason }])
  expect(answer.body.message).toBe(reason)
})
