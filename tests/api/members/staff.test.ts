import { User } from '../../../server/features/members'
import { now, setClock } from '../../../server/platform/clock'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { PASSWORD } from '../../support/world'
import { aMember, signedIn, type Member } from './staff'

const house = useHouse()

const owner = () => house.as('owner')
const list = async (query = {}) => dataOf<{ list: Member[]; total: number }>(await owner().get('/users', query))
const read = async (id: string) => dataOf<Member>(await owner().get(`/users/${id}`))
const change = (id: string, body: object) => owner().put(`/users/${id}`, body)

/** Hands the matrix's switch to the manager while `task` runs. */
async function withManagerMay(names: string[], task: () => Promise<void>): Promise<void> {
  dataOf(await owner().put('/users/roles/manager', { switches: names.map((name) => ({ name, isOn: true })) }))
  await task()
  dataOf(await owner().put('/users/roles/manager', { switches: [] }))
}

test('the list has the shop’s own people, owners first, and neither buyers nor another shop’s', async () => {
  const { list: rows, total } = await list()
  expect(rows.map(({ name }) => name)).toEqual(['owner', 'manager', 'sales', 'warehouse', 'finance', 'employee'])
  expect(total).toBe(6)
  expect(rows[0]).toMatchObject({ role: 'owner', roleLabel: '老板', isMe: true, actions: ['rename'], devices: 1 })
  expect(rows[0]?.lastSeenAt).not.toBeNull()
})

test('it is narrowed by name, role and status, and paged', async () => {
  expect((await list({ keyword: 'SAL' })).list.map(({ name }) => name)).toEqual(['sales'])
  expect((await list({ role: 'finance' })).total).toBe(1)
  expect((await list({ status: 'suspended' })).total).toBe(0)
  expect((await list({ page: 2, pageSize: 4 })).list.map(({ name }) => name)).toEqual(['finance', 'employee'])
})

test('a phone number is told with its middle hidden', async () => {
  const { id } = (await list({ keyword: 'warehouse' })).list[0]!
  await User.update({ phone: '13812346620' }, { where: { id: house.actor('warehouse').userId } })
  expect((await read(id)).phone).toBe('138****6620')
})

test('a new name is shown everywhere at once', async () => {
  const { id, client } = await aMember(house, 'sales')
  expect(dataOf<Member>(await change(id, { name: '小李' }))).toMatchObject({ name: '小李', role: 'sales' })
  expect(dataOf<{ name: string }>(await client.get('/users/me')).name).toBe('小李')
})

test('a new role holds from the next request on of a device that is signed in', async () => {
  const { id, client } = await aMember(house, 'sales')
  expect((await client.get('/analytics/overview')).status).toBe(403)
  expect(dataOf<Member>(await change(id, { role: 'finance' })).roleLabel).toBe('财务')
  dataOf(await client.get('/analytics/overview'))
  expect((await client.post('/customers', { name: '新客' })).status).toBe(403)
})

test('who is suspended is out on every device and does not get in again, until they are resumed', async () => {
  const { id, client } = await aMember(house, 'sales', 'xiaowang')
  const second = await signedIn(house, 'xiaowang')
  expect((await read(id)).devices).toBe(2)
  const suspended = dataOf<Member>(await change(id, { status: 'suspended' }))
  expect(suspended).toMatchObject({ status: 'suspended', devices: 0 })
  expect(suspended.actions).toContain('resume')
  for (const device of [client, second]) expect((await device.get('/users/me')).status).toBe(401)
  expect((await house.anonymous.post('/auth/login', { username: 'xiaowang', password: PASSWORD })).status).toBe(403)

  dataOf(await change(id, { status: 'active' }))
  // The old devices stay out: only who signs in again is in.
  expect((await client.get('/users/me')).status).toBe(401)
  dataOf(await (await signedIn(house, 'xiaowang')).get('/users/me'))
})

test('who is removed is gone from the list and out, and their row stays for history', async () => {
  const { id, client } = await aMember(house, 'employee', 'leaver')
  expect(dataOf<Member>(await owner().delete(`/users/${id}`))).toMatchObject({ status: 'removed', actions: [] })
  expect((await client.get('/users/me')).status).toBe(401)
  expect((await list({ keyword: 'leaver' })).total).toBe(0)
  expect((await list({ status: 'removed', keyword: 'leaver' })).total).toBe(1)
  const again = await owner().delete(`/users/${id}`)
  expect([again.status, again.body.message]).toEqual([409, 'leaver已经移除了，要他回来就重新邀请。'])
  expect((await change(id, { role: 'sales' })).body.error).toBe('members.removed')
})

test('nobody decides about themselves but what they are called', async () => {
  const me = (await list({ role: 'owner' })).list.find(({ isMe }) => isMe)!
  for (const body of [{ role: 'sales' }, { status: 'suspended' }])
    expect((await change(me.id, body)).body.error).toBe('members.not_oneself')
  expect((await owner().delete(`/users/${me.id}`)).body.error).toBe('members.not_oneself')
  dataOf(await change(me.id, { name: 'owner' }))
})

test('a manager who may change members touches no owner and makes none', async () => {
  const boss = (await list({ role: 'owner' })).list[0]!
  const { id } = await aMember(house, 'sales')
  await withManagerMay(['members.view', 'members.update', 'members.delete'], async () => {
    const manager = house.as('manager')
    for (const body of [{ name: '老大' }, { role: 'sales' }, { status: 'suspended' }]) {
      const answer = await manager.put(`/users/${boss.id}`, body)
      expect([answer.status, answer.body.message]).toEqual([403, '老板的事只有老板能改，找老板来弄。'])
    }
    expect((await manager.delete(`/users/${boss.id}`)).body.error).toBe('members.owners_only')
    expect((await manager.put(`/users/${id}`, { role: 'owner' })).body.error).toBe('members.owners_only')
    dataOf(await manager.put(`/users/${id}`, { role: 'warehouse' }))
    expect(dataOf<Member>(await manager.get(`/users/${boss.id}`)).actions).toEqual([])
    expect((await manager.put('/users/roles/manager', { switches: [] })).body.error).toBe('access.denied')
  })
  expect((await house.as('manager').put(`/users/${id}`, { name: 'x' })).status).toBe(403)
})

test('of two owners who demote one another at the same moment, one stays', async () => {
  const second = await aMember(house, 'owner')
  const { id: first } = (await list({ role: 'owner' })).list.find(({ isMe }) => isMe)!
  const [gone, stays] = await Promise.all([
    owner().put(`/users/${second.id}`, { role: 'sales' }),
    second.client.put(`/users/${first}`, { role: 'sales' }),
  ])
  const isFirst = gone.status === 200
  const refused = isFirst ? stays : gone
  expect([isFirst ? gone.status : stays.status, refused.status]).toEqual([
    200,
    refused.body.error === 'members.last_owner' ? 409 : 403,
  ])
  // Puts things back for those who come after.
  const winner = isFirst ? owner() : second.client
  expect(dataOf<{ total: number }>(await winner.get('/users', { role: 'owner' })).total).toBe(1)
  dataOf(await winner.put(`/users/${isFirst ? second.id : first}`, { role: 'owner' }))
})

test('a power is given and taken only by who proved lately who they are', async () => {
  const { id } = await aMember(house, 'sales')
  const later = now().getTime() + 11 * 60_000
  setClock(() => later)
  for (const answer of [await change(id, { role: 'finance' }), await owner().delete(`/users/${id}`)])
    expect([answer.status, answer.body.error]).toEqual([403, 'access.prove_yourself'])
  dataOf(await change(id, { name: '改名不用' }))
})

test.each([
  [{ name: '' }, 'name', '称呼没有填'],
  [{ name: '字'.repeat(51) }, 'name', '称呼最多 50 个字'],
  [{ role: 'customer' }, 'role', /^角色只能是 /],
  [{ status: 'removed' }, 'status', /^状态只能是 /],
])('%j is refused by naming the field, and changes nothing', async (body, field, reason) => {
  const { id } = await aMember(house, 'sales')
  const before = await read(id)
  const answer = await change(id, { ...body, isMe: true })
  expect([answer.status, answer.body.error]).toEqual([400, 'request.invalid'])
  expect(answer.body.details).toEqual([{ field, reason: expect.stringMatching(reason) }])
  expect(await read(id)).toEqual(before)
})

test('a buyer is no member of the staff, and another shop’s people are nobody', async () => {
  for (const person of ['customer', 'foreign-owner'] as const) {
    const { membershipId } = house.actor(person)
    const answers = [
      await owner().get(`/users/${membershipId}`),
      await change(membershipId, { name: 'x' }),
      await change(membershipId, { role: 'sales' }),
      await owner().delete(`/users/${membershipId}`),
    ]
    for (const answer of answers) expect([answer.status, answer.body.message]).toEqual([404, '没有找到这个员工'])
  }
  dataOf(await house.as('foreign-owner').get('/users/me'))
})
