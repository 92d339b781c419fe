import { aProduct, anOrder } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

interface Product {
  id: string
  name: string
  globalPrice: number
  unit: string
  category: string
  spec: string
  initials: string
  pinyin: string
  createdAt: string
  updatedAt: string
}

const read = async (id: string) => dataOf<Product>(await owner().get(`/products/${id}`))

test('a product needs a name and a price; the unit is 个 unless told', async () => {
  const made = dataOf<Product>(await owner().post('/products', { name: '苹果', globalPrice: 5.5 }))
  expect(made).toMatchObject({ name: '苹果', globalPrice: 5.5, unit: '个', category: '', spec: '' })
  expect(made.createdAt).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/)
  expect(await read(made.id)).toEqual(made)
})

test('a product keeps all that is told of it', async () => {
  const told = { name: '可乐', globalPrice: '48.00', unit: '箱', category: '饮料', spec: '330ml×24' }
  expect(dataOf<Product>(await owner().post('/products', told))).toMatchObject({ ...told, globalPrice: 48 })
})

test.each([
  ['重庆小面', 'cqxm', 'chongqingxiaomian'],
  ['长城葡萄酒', 'ccptj', 'changchengputaojiu'],
  ['绿豆（大）', 'ldd', 'lvdouda'],
  ['可乐330ml', 'kl330ml', 'kele330ml'],
  ['Ａ级 牛腩', 'ajnn', 'ajiniunan'],
  ['🍎🍏', '', ''],
])('%s is typed %s or %s', async (name, initials, pinyin) => {
  const made = dataOf<Product>(await owner().post('/products', { name, globalPrice: 1 }))
  expect(made).toMatchObject({ name, initials, pinyin })
})

test('a name of the longest kind can still be kept and typed', async () => {
  const name = '双'.repeat(100)
  const made = dataOf<Product>(await owner().post('/products', { name, globalPrice: 1 }))
  expect([made.initials.length, made.pinyin.length]).toEqual([100, 400])
  const sign = dataOf<Product>(await owner().post('/products', { name: '㎏'.repeat(100), globalPrice: 1 }))
  expect(sign.initials).toHaveLength(100)
})

test('PUT changes what is named, the rest stays', async () => {
  const { id } = await aProduct(house, { name: '青椒', globalPrice: 4.2, unit: '斤' })
  const changed = dataOf<Product>(await owner().put(`/products/${id}`, { globalPrice: 4.8 }))
  expect(changed).toMatchObject({ id, name: '青椒', globalPrice: 4.8, unit: '斤', initials: 'qj' })
  expect(await read(id)).toEqual(changed)
})

test('PUT with everything, as the main document has it, works too; a new name is typed anew', async () => {
  const { id } = await aProduct(house, { name: '苹果' })
  const body = { name: '红苹果', globalPrice: 5.8, unit: '箱' }
  const changed = dataOf<Product>(await owner().put(`/products/${id}`, body))
  expect(changed).toMatchObject({ id, ...body, initials: 'hpg', pinyin: 'hongpingguo' })
  expect(Date.parse(changed.updatedAt)).toBeGreaterThanOrEqual(Date.parse(changed.createdAt))
})

test('PUT with nothing changes nothing', async () => {
  const { id } = await aProduct(house)
  const before = await read(id)
  expect(dataOf(await owner().put(`/products/${id}`, {}))).toEqual(before)
})

test('neither key, shop nor times can be written', async () => {
  const bound = {
    id: 'mine',
    tenantId: 'x',
    createdAt: '2001-01-01',
    initials: 'zz',
    pinyin: 'zz',
    deletedAt: '2001-01-01',
  }
  const made = dataOf<Product>(await owner().post('/products', { name: '土豆', globalPrice: 1, ...bound }))
  const changed = dataOf<Product>(await owner().put(`/products/${made.id}`, { unit: '袋', ...bound }))
  expect(changed).toMatchObject({ id: made.id, initials: 'td', pinyin: 'tudou', createdAt: made.createdAt })
  expect(made.id).not.toBe('mine')
})

test('a deleted product is gone from everywhere, and cannot be changed or deleted again', async () => {
  const { id, name } = await aProduct(house)
  expect(dataOf(await owner().delete(`/products/${id}`))).toEqual({ id, deleted: true })
  const answers = await Promise.all([
    owner().get(`/products/${id}`),
    owner().put(`/products/${id}`, { name: '又来' }),
    owner().delete(`/products/${id}`),
  ])
  expect(answers.map(({ status, body }) => [status, body.message])).toEqual(
    answers.map(() => [404, '没有找到这个货品']),
  )
  const found = dataOf<{ total: number }>(await owner().get('/products', { keyword: name }))
  expect(found.total).toBe(0)
})

test('a product that was ordered can be deleted; the order stays as it was', async () => {
  const { id } = await aProduct(house, { name: '冬笋' })
  const order = await anOrder(house, { productId: id })
  dataOf(await owner().delete(`/products/${id}`))
  const after = dataOf<{ items: { productName: string }[] }>(await owner().get(`/orders/${order.id}`))
  expect(after.items[0]?.productName).toBe('冬笋')
})

test.each([
  `<script>alert(1)</script>`,
  `'; DROP TABLE products; --`,
  `"quoted" \\ back\\slash`,
  '100% 纯_果汁?',
  ':tenantId :name $1 ?',
  '𠮷野家🍚 👨‍👩‍👧',
  'ﷺ‮abc',
  '{{constructor}} ${7*7} __proto__',
  'ＣＯＣＡ Äpfel',
])('%s is kept as it is, and found', async (name) => {
  const { id } = await aProduct(house, { name, unit: name.slice(0, 4).trim() })
  expect((await read(id)).name).toBe(name)
  const found = dataOf<{ list: Product[] }>(await owner().get('/products', { keyword: name }))
  expect(found.list.map((row) => row.id)).toEqual([id])
})
