import { aProduct } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

interface Category {
  id: string
  name: string
  parentId: string
  productCount: number
}

const PATH = '/products/categories'
const tree = async () => dataOf<Category[]>(await owner().get('/products/category-tree'))
const names = (categories: Category[]) => categories.map(({ name }) => name)
const idOf = async (name: string) => (await tree()).find((one) => one.name === name)?.id ?? 'none'
const make = async (name: string, parentId?: string) => dataOf<Category[]>(await owner().post(PATH, { name, parentId }))
const categoryOf = async (id: string) => dataOf<{ category: string }>(await owner().get(`/products/${id}`)).category

/** Every test its own categories. */
afterEach(async () => {
  for (const { id } of await tree()) dataOf(await owner().delete(`${PATH}/${id}`))
})

test('a product with a new category makes it; one of the same name, in letters of either case, is it', async () => {
  await aProduct(house, { category: 'Drinks' })
  const { id } = await aProduct(house, { category: 'drinks' })
  expect(await categoryOf(id)).toBe('Drinks')
  expect(await tree()).toMatchObject([{ name: 'Drinks', parentId: '', productCount: 2 }])
})

test('subcategories stand right behind their category, each level in its own order', async () => {
  await make('蔬菜')
  await make('水果')
  await make('叶菜', await idOf('蔬菜'))
  await make('根茎', await idOf('蔬菜'))
  expect(names(await tree())).toEqual(['蔬菜', '叶菜', '根茎', '水果'])
  const categoryIds = [await idOf('根茎'), await idOf('叶菜')]
  expect(names(dataOf(await owner().put('/products/category-tree', { categoryIds })))).toEqual([
    '蔬菜',
    '根茎',
    '叶菜',
    '水果',
  ])
  const tops = [await idOf('水果'), await idOf('蔬菜')]
  dataOf(await owner().put('/products/category-tree', { categoryIds: tops }))
  expect(names(await tree())).toEqual(['水果', '蔬菜', '根茎', '叶菜'])
})

test('a category asked for brings the goods of its subcategories', async () => {
  await make('蔬菜')
  await make('叶菜', await idOf('蔬菜'))
  const { id } = await aProduct(house, { category: '叶菜' })
  const found = dataOf<{ list: { id: string }[] }>(await owner().get('/products', { category: '蔬菜' }))
  expect(found.list.map((row) => row.id)).toEqual([id])
})

test('a category that is renamed takes its products along, in its own shop', async () => {
  const { id } = await aProduct(house, { category: '旧名' })
  const theirs = { name: '隔壁', globalPrice: 1, category: '旧名' }
  const foreign = dataOf<{ id: string }>(await house.as('foreign-owner').post('/products', theirs))
  dataOf(await owner().put(`${PATH}/${await idOf('旧名')}`, { name: '新名' }))
  expect(await categoryOf(id)).toBe('新名')
  const other = dataOf<{ category: string }>(await house.as('foreign-owner').get(`/products/${foreign.id}`))
  expect(other.category).toBe('旧名')
  expect((await owner().put(`${PATH}/${await idOf('新名')}`, { name: '新名' })).status).toBe(200)
})

test('a name is there once, on whatever level', async () => {
  await make('甲')
  await make('乙', await idOf('甲'))
  for (const answer of [
    await owner().post(PATH, { name: '乙' }),
    await owner().put(`${PATH}/${await idOf('甲')}`, { name: '乙' }),
  ]) {
    expect([answer.status, answer.body.error, answer.body.message]).toEqual([
      409,
      'products.category_taken',
      '分类「乙」已经有了，换个名字',
    ])
  }
})

test('there are two levels', async () => {
  await make('一')
  await make('二', await idOf('一'))
  const deep = await owner().post(PATH, { name: '三', parentId: await idOf('二') })
  expect(deep.body.details).toEqual([{ field: 'parentId', reason: '「二」已经是小类，下面不能再分' }])
  await make('别的')
  const parent = await owner().put(`${PATH}/${await idOf('一')}`, { parentId: await idOf('别的') })
  expect(parent.body.details).toEqual([{ field: 'parentId', reason: '它下面还有小类，先把小类移出去' }])
  const itself = await owner().put(`${PATH}/${await idOf('别的')}`, { parentId: await idOf('别的') })
  expect(itself.body.details).toEqual([{ field: 'parentId', reason: '上一级找不到，重新选一个' }])
})

test('a category that goes gives its products where it is told, its subcategories to the top', async () => {
  await make('要走')
  await make('小的', await idOf('要走'))
  await make('留下')
  const { id } = await aProduct(house, { category: '要走' })
  dataOf(await owner().delete(`${PATH}/${await idOf('要走')}?moveTo=${await idOf('留下')}`))
  expect(await categoryOf(id)).toBe('留下')
  expect(await tree()).toMatchObject([
    { name: '小的', parentId: '' },
    { name: '留下', productCount: 1 },
  ])
  dataOf(await owner().delete(`${PATH}/${await idOf('留下')}`))
  expect(await categoryOf(id)).toBe('')
})

test('another shop’s category is not found', async () => {
  const theirs = dataOf<Category[]>(await house.as('foreign-owner').post(PATH, { name: '隔壁的' }))
  const { id } = theirs.find(({ name }) => name === '隔壁的') as Category
  const answers = [
    await owner().put(`${PATH}/${id}`, { name: '我的' }),
    await owner().delete(`${PATH}/${id}`),
    await owner().put('/products/category-tree', { categoryIds: [id] }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  expect((await owner().post(PATH, { name: '子', parentId: id })).body.details[0].field).toBe('parentId')
  expect(await tree()).toEqual([])
})

test('a buyer sees the categories with goods for everybody, and keeps none', async () => {
  await make('空的')
  await aProduct(house, { category: '有货' })
  await aProduct(house, { category: '停了的', status: 'inactive' })
  expect(names(dataOf(await house.as('customer').get('/products/category-tree')))).toEqual(['有货'])
  expect((await house.as('customer').post(PATH, { name: '我来' })).status).toBe(403)
})

describe('tags', () => {
  const tagsOf = async (id: string) => dataOf<{ tags: string[] }>(await owner().get(`/products/${id}`)).tags

  test('are listed with how many carry them, and narrow the list', async () => {
    await aProduct(house, { tags: ['特价', '新到'] })
    const { id } = await aProduct(house, { tags: ['特价'] })
    await aProduct(house, { tags: ['特价菜'] })
    const counted = dataOf<{ name: string; productCount: number }[]>(await owner().get('/products/tags'))
    expect(counted).toEqual([
      { name: '特价', productCount: 2 },
      { name: '新到', productCount: 1 },
      { name: '特价菜', productCount: 1 },
    ])
    const found = dataOf<{ list: { id: string }[] }>(await owner().get('/products', { tag: '特价' }))
    expect([found.list.length, found.list[0]?.id]).toEqual([2, id])
  })

  test('are renamed, merged and taken off', async () => {
    const one = await aProduct(house, { tags: ['甜', '脆'] })
    const two = await aProduct(house, { tags: ['甜的'] })
    dataOf(await owner().put('/products/tags', { name: '甜', to: '甜的' }))
    expect([await tagsOf(one.id), await tagsOf(two.id)]).toEqual([['甜的', '脆'], ['甜的']])
    dataOf(await owner().put('/products/tags', { name: '脆', to: '甜的' }))
    expect(await tagsOf(one.id)).toEqual(['甜的'])
    const gone = await owner().delete('/products/tags?name=甜的')
    expect(dataOf(gone)).toEqual({ deleted: true, productCount: 2 })
    expect(await tagsOf(two.id)).toEqual([])
    expect((await owner().delete('/products/tags?name=甜的')).status).toBe(404)
  })
})
