import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { people } from '../../support/world'

const house = useHouse()

interface Shop {
  id: string
  name: string
  phone: string
  address: string
  notice: string
}

const shopOf = async (person: (typeof people)[number]) => dataOf<Shop>(await house.as(person).get('/tenants/current'))

test.each(people)('%s sees the card of their own shop', async (person) => {
  const { tenantId } = house.actor(person)
  expect(await shopOf(person)).toMatchObject({ id: tenantId, phone: '', address: '' })
})

test('the owner changes what is named, the rest stays, and every one of the shop sees it', async () => {
  const owner = house.as('owner')
  const changes = { phone: '0571-8888 6666', notice: '晚上八点截单，明早五点送到' }
  const changed = dataOf<Shop>(await owner.put('/tenants/current', changes))
  expect(changed).toMatchObject({ name: '老周蔬菜批发', address: '', ...changes })
  expect(dataOf<Shop>(await owner.put('/tenants/current', { address: '东门市场 12 号' }))).toMatchObject(changes)
  expect(await shopOf('customer')).toEqual({ ...changed, address: '东门市场 12 号' })
})

test('a notice is taken back by an empty one', async () => {
  await house.as('owner').put('/tenants/current', { notice: '今天休息' })
  await house.as('owner').put('/tenants/current', { notice: '' })
  expect((await shopOf('sales')).notice).toBe('')
})

test('the other shop keeps its own card and notice', async () => {
  await house.as('owner').put('/tenants/current', { name: '老周蔬菜', notice: '只给自己人看' })
  expect(await shopOf('foreign-owner')).toMatchObject({ name: '隔壁水产', notice: '' })
  dataOf(await house.as('foreign-owner').put('/tenants/current', { notice: '鱼到了' }))
  expect((await shopOf('owner')).notice).toBe('只给自己人看')
})

test('two first notices at the same moment both succeed, and one of them stays', async () => {
  const writers = ['先写的', '后写的'].map((notice) => house.as('foreign-owner').put('/tenants/current', { notice }))
  expect((await Promise.all(writers)).map(({ status }) => status)).toEqual([200, 200])
  expect(['先写的', '后写的']).toContain((await shopOf('foreign-customer')).notice)
})

test.each(['manager', 'sales', 'customer', 'other-customer'] as const)('%s may not change the shop', async (person) => {
  const before = await shopOf('owner')
  const answer = await house.as(person).put('/tenants/current', { name: '我的店' })
  expect([answer.status, answer.body.error]).toEqual([403, 'access.denied'])
  expect(await shopOf('owner')).toEqual(before)
})

test.each([
  [{ name: '' }, 'name', '店名没有填'],
  [{ name: '   ' }, 'name', '店名没有填'],
  [{ name: '店'.repeat(51) }, 'name', '店名最多 50 个字'],
  [{ name: null }, 'name', '店名要是文字'],
  [{ phone: '1'.repeat(21) }, 'phone', '店铺电话最多 20 个字'],
  [{ notice: '提'.repeat(61) }, 'notice', '订货提示最多 60 个字'],
  [{ notice: 'a\u0000b' }, 'notice', '订货提示里有不能用的字符'],
])('%j is refused by naming the field, and changes nothing', async (body, field, reason) => {
  const before = await shopOf('owner')
  const answer = await house.as('owner').put('/tenants/current', { address: '别处', ...body })
  expect([answer.status, answer.body.error]).toEqual([400, 'request.invalid'])
  expect(answer.body.details).toEqual([{ field, reason }])
  expect(await shopOf('owner')).toEqual(before)
})

test('neither the key of the shop nor of another can be written', async () => {
  const { id } = await shopOf('owner')
  await house.as('owner').put('/tenants/current', { id: house.actor('foreign-owner').tenantId, name: '还是我的店' })
  expect(await shopOf('owner')).toMatchObject({ id, name: '还是我的店' })
  expect(await shopOf('foreign-owner')).toMatchObject({ name: '隔壁水产' })
})
