import { aProduct } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

const NOBODYS = '01a1fa9a-0000-7000-8000-000000000000'
const total = async () => dataOf<{ total: number }>(await owner().get('/products')).total

const GOOD = { name: '好货', globalPrice: 1 }
const BAD: [object, string, string][] = [
  [{ name: '' }, 'name', '货品名称没有填'],
  [{ name: ' \t ' }, 'name', '货品名称没有填'],
  [{ name: null }, 'name', '货品名称要是文字'],
  [{ name: 12 }, 'name', '货品名称要是文字'],
  [{ name: ['a'] }, 'name', '货品名称要是文字'],
  [{ name: '名'.repeat(101) }, 'name', '货品名称最多 100 个字'],
  [{ name: 'a\u0000b' }, 'name', '货品名称里有不能用的字符'],
  [{ globalPrice: -0.01 }, 'globalPrice', '默认售价不能小于 0'],
  [{ globalPrice: 1.005 }, 'globalPrice', '默认售价要是最多两位小数的数字，不超过 99999999.99'],
  [{ globalPrice: 1e9 }, 'globalPrice', '默认售价要是最多两位小数的数字，不超过 99999999.99'],
  [{ globalPrice: 'abc' }, 'globalPrice', '默认售价要是最多两位小数的数字，不超过 99999999.99'],
  [{ globalPrice: '1e2' }, 'globalPrice', '默认售价要是最多两位小数的数字，不超过 99999999.99'],
  [{ globalPrice: '' }, 'globalPrice', '默认售价要是最多两位小数的数字，不超过 99999999.99'],
  [{ globalPrice: null }, 'globalPrice', '默认售价要是最多两位小数的数字，不超过 99999999.99'],
  [{ globalPrice: { $gt: 0 } }, 'globalPrice', '默认售价要是最多两位小数的数字，不超过 99999999.99'],
  [{ unit: '' }, 'unit', '计价单位没有填'],
  [{ unit: '单'.repeat(21) }, 'unit', '计价单位最多 20 个字'],
  [{ category: '类'.repeat(21) }, 'category', '分类最多 20 个字'],
  [{ spec: '规'.repeat(51) }, 'spec', '规格最多 50 个字'],
]

test.each(BAD)('%j makes no product, and the field is named', async (wrong, field, reason) => {
  const before = await total()
  const answer = await owner().post('/products', { ...GOOD, ...wrong })
  expect([answer.status, answer.body.error]).toEqual([400, 'request.invalid'])
  expect(answer.body.details).toEqual([{ field, reason }])
  expect(await total()).toBe(before)
})

test.each(BAD)('%j changes no product', async (wrong, field, reason) => {
  const { id } = await aProduct(house)
  const before = dataOf(await owner().get(`/products/${id}`))
  const answer = await owner().put(`/products/${id}`, { spec: '大', ...wrong })
  expect([answer.status, answer.body.details]).toEqual([400, [{ field, reason }]])
  expect(dataOf(await owner().get(`/products/${id}`))).toEqual(before)
})

test('all that is wrong is told at once', async () => {
  const answer = await owner().post('/products', { globalPrice: -1, unit: '' })
  expect(answer.body.details.map(({ field }: { field: string }) => field).sort()).toEqual([
    'globalPrice',
    'name',
    'unit',
  ])
})

test('the dearest and the cheapest product can be kept', async () => {
  for (const globalPrice of [0, 0.01, 99_999_999.99]) {
    expect((await aProduct(house, { globalPrice })).globalPrice).toBe(globalPrice)
  }
})

test.each([
  ['nobody’s', async () => NOBODYS],
  ['another shop’s', async () => dataOf<{ id: string }>(await house.as('foreign-owner').post('/products', GOOD)).id],
  ['no', async () => "x' OR '1'='1"],
  [
    'a deleted',
    async () => {
      const { id } = await aProduct(house)
      await owner().delete(`/products/${id}`)
      return id
    },
  ],
])('%s key is not found, always in the same words', async (_whose, key) => {
  const id = encodeURIComponent(await key())
  const answers = await Promise.all([
    owner().get(`/products/${id}`),
    owner().put(`/products/${id}`, { name: '我的' }),
    owner().delete(`/products/${id}`),
  ])
  for (const { status, body } of answers) {
    expect([status, body.error, body.message, body.details]).toEqual([
      404,
      'resource.not_found',
      '没有找到这个货品',
      { what: '货品' },
    ])
  }
})

test('another shop’s product stays as it is', async () => {
  const theirs = dataOf<{ id: string }>(await house.as('foreign-owner').post('/products', GOOD))
  await owner().put(`/products/${theirs.id}`, { name: '我的' })
  await owner().delete(`/products/${theirs.id}`)
  expect(dataOf(await house.as('foreign-owner').get(`/products/${theirs.id}`))).toEqual(theirs)
})

test('a key longer than keys are is refused', async () => {
  const answer = await owner().get(`/products/${'x'.repeat(37)}`)
  expect([answer.status, answer.body.details]).toEqual([400, [{ field: 'id', reason: '货品编号最多 36 个字' }]])
})

test.each(['sales', 'customer', 'other-customer'] as const)('%s may look, but change nothing', async (person) => {
  const { id } = await aProduct(house)
  const client = house.as(person)
  const before = dataOf(await client.get(`/products/${id}`))
  const answers = await Promise.all([
    client.post('/products', GOOD),
    client.put(`/products/${id}`, { globalPrice: 0.01 }),
    client.delete(`/products/${id}`),
  ])
  expect(answers.map(({ status, body }) => [status, body.error])).toEqual(answers.map(() => [403, 'access.denied']))
  expect(dataOf(await client.get(`/products/${id}`))).toEqual(before)
})

test('the manager keeps products as the owner does', async () => {
  const manager = house.as('manager')
  const { id } = dataOf<{ id: string }>(await manager.post('/products', GOOD))
  dataOf(await manager.put(`/products/${id}`, { globalPrice: 2 }))
  dataOf(await manager.delete(`/products/${id}`))
})

test('a special price never shows among the products, to whomever it belongs', async () => {
  const { id } = await aProduct(house, { name: '鲈鱼', globalPrice: 20 })
  const { customerId } = house.actor('customer')
  dataOf(await owner().post(`/customers/${customerId}/prices`, { productId: id, price: 1337.11 }))
  for (const person of ['customer', 'other-customer', 'owner'] as const) {
    for (const path of [`/products/${id}`, '/products?keyword=鲈鱼']) {
      const { status, text } = await house.as(person).get(encodeURI(path))
      expect([status, text.includes('鲈鱼'), text.includes('1337.11')]).toEqual([200, true, false])
    }
  }
})
