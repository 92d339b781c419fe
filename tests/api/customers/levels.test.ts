import { Customer } from '../../../server/features/customers'
import { actingAs } from '../../../server/platform/access/actor'
import { aCustomer } from '../../factories'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()
const owner = () => house.as('owner')

interface Level {
  id: string
  name: string
  code: string
  discountPermille: number | null
  sort: number
  customerCount: number
}

const levels = async (who: 'owner' | 'foreign-owner' = 'owner') =>
  dataOf<Level[]>(await house.as(who).get('/customer-levels'))
const aLevel = async (name: string) => dataOf<Level>(await owner().post('/customer-levels', { name }))
const levelOf = async (id: string) =>
  actingAs(house.actor('owner'), async () => (await Customer.findOne({ where: { id } }))?.levelId)

test('a shop starts with three levels without a discount, also when it is asked twice at once', async () => {
  const [first, second] = await Promise.all([levels(), levels()])
  expect(first.map(({ code, name }) => [code, name])).toEqual([
    ['vip', 'VIP'],
    ['important', '重要'],
    ['normal', '普通'],
  ])
  expect(second).toEqual(first)
  expect(first.every(({ discountPermille }) => discountPermille === null)).toBe(true)
})

test('a new level goes to the end and may be a discount', async () => {
  const made = dataOf<Level>(await owner().post('/customer-levels', { name: '连锁', discountPermille: 950 }))
  expect(made).toMatchObject({ name: '连锁', code: '', discountPermille: 950, customerCount: 0 })
  expect((await levels()).at(-1)).toEqual(made)
})

test('a level keeps its code under another name, and loses its discount when told so', async () => {
  const [vip] = await levels()
  const path = `/customer-levels/${vip?.id}`
  const changed = dataOf<Level>(await owner().put(path, { name: '大客户', discountPermille: 900 }))
  expect(changed).toMatchObject({ name: '大客户', code: 'vip', discountPermille: 900 })
  const plain = dataOf<Level>(await owner().put(path, { discountPermille: null }))
  expect(plain).toMatchObject({ name: '大客户', discountPermille: null })
})

test.each([
  [{ name: '' }, 'name', '等级名称没有填'],
  [{ name: '级'.repeat(21) }, 'name', '等级名称最多 20 个字'],
  [{ name: '半价', discountPermille: 0 }, 'discountPermille', '折扣不能小于 1'],
  [{ name: '加价', discountPermille: 1001 }, 'discountPermille', '折扣不能大于 1000'],
  [{ name: '零头', discountPermille: 95.5 }, 'discountPermille', '折扣要是整数'],
])('%j makes no level', async (body, field, reason) => {
  const answer = await owner().post('/customer-levels', body)
  expect([answer.status, answer.body.details]).toEqual([400, [{ field, reason }]])
})

test('no two levels have the same name', async () => {
  const { id } = await aLevel('老客')
  expect((await owner().post('/customer-levels', { name: '老客' })).body.error).toBe('resource.taken')
  expect((await owner().put(`/customer-levels/${id}`, { name: 'vip ' })).status).toBe(200)
  expect((await owner().post('/customer-levels', { name: 'VIP' })).body).toMatchObject({
    error: 'resource.taken',
    message: '等级名称已经有了，换一个',
  })
})

test('a level in use goes only when it is said where its customers go', async () => {
  const from = await aLevel('要撤的')
  const to = await aLevel('接手的')
  const { id } = await aCustomer(house)
  await actingAs(house.actor('owner'), () => Customer.update({ levelId: from.id }, { where: { id } }))
  const path = `/customer-levels/${from.id}`
  expect((await owner().delete(path)).body).toMatchObject({
    code: 409,
    error: 'customers.level_in_use',
    message: '还有 1 个客户是这个等级，先选一个等级搬过去',
  })
  expect((await owner().delete(`${path}?moveTo=${from.id.replace(/^./, 'x')}`)).status).toBe(404)
  expect(await levelOf(id)).toBe(from.id)
  dataOf(await owner().delete(`${path}?moveTo=${to.id}`))
  expect(await levelOf(id)).toBe(to.id)
  dataOf(await owner().delete(`/customer-levels/${to.id}?moveTo=`))
  expect(await levelOf(id)).toBeNull()
})

test('the last level stays', async () => {
  const all = await levels('foreign-owner')
  const answers = []
  for (const { id } of all) answers.push((await house.as('foreign-owner').delete(`/customer-levels/${id}`)).body.error)
  expect(answers).toEqual([undefined, undefined, 'customers.last_level'])
})

test('another shop’s level is not found', async () => {
  const [theirs] = await levels('foreign-owner')
  const path = `/customer-levels/${theirs?.id}`
  const answers = [await owner().put(path, { name: '我的' }), await owner().delete(path)]
  expect(answers.map(({ status, body }) => [status, body.message])).toEqual(
    answers.map(() => [404, '没有找到这个客户等级']),
  )
})
