import { OneTimeCode } from '../../../server/features/guards/model'
import { Membership, RolePermission } from '../../../server/features/members'
import { Tenant } from '../../../server/features/tenants'
import { actingAs } from '../../../server/platform/access/actor'
import { setClock } from '../../../server/platform/clock'
import { createClient, dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { asHouse } from '../../support/world'
import { aNewcomer, PASSWORD, type SignedIn } from '../sessions/newcomer'

const house = useHouse()
const HOUR = 60 * 60_000
const NEW = 'correct-battery-staple'

const login = (username: string | null, password: string) => house.anonymous.post('/auth/login', { username, password })
const memberOf = async (userId: string) => (await asHouse(() => Membership.findOne({ where: { userId } })))?.id
const issue = async (userId: string, by: 'owner' | 'manager' | 'foreign-owner' = 'owner') =>
  house.as(by).post(`/members/${await memberOf(userId)}/password-reset`)
const codeFor = async (userId: string) => dataOf<{ code: string }>(await issue(userId)).code
const reset = (body: object) => house.anonymous.post('/auth/password-reset/confirm', body)

async function expectOver(code: string): Promise<void> {
  const answer = await reset({ code, newPassword: NEW })
  expect([answer.status, answer.body.error]).toEqual([409, 'accounts.code_over'])
}

test('the owner’s code opens the way to a new password, once; all devices of the person are out', async () => {
  const { id, username } = await aNewcomer(house)
  const { accessToken } = dataOf<SignedIn>(await login(username, PASSWORD))
  const code = await codeFor(id)
  expect(code).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/)
  const look = await house.anonymous.post('/auth/password-reset/look', { code: code.toUpperCase() })
  expect(dataOf(look)).toMatchObject({ username })
  expect(dataOf(await reset({ code: code.replace(/-/g, ' '), newPassword: NEW }))).toEqual({ username })
  expect((await createClient(house.url, accessToken).get('/users/me')).status).toBe(401)
  expect((await login(username, PASSWORD)).status).toBe(401)
  expect((await login(username, NEW)).status).toBe(200)
  await expectOver(code)
})

test('of two who come with one code at once exactly one wins', async () => {
  const { id } = await aNewcomer(house)
  const code = await codeFor(id)
  const answers = await Promise.all(['-1', '-2', '-3'].map((end) => reset({ code, newPassword: NEW + end })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
})

test('a bad new password does not spend the code', async () => {
  const { id } = await aNewcomer(house)
  const code = await codeFor(id)
  expect((await reset({ code, newPassword: '12345678' })).body.details[0].field).toBe('newPassword')
  expect((await reset({ code, newPassword: NEW })).status).toBe(200)
})

test('it is kept as a fingerprint, lives a day, and dies when the next one is made', async () => {
  const { id } = await aNewcomer(house)
  const first = await codeFor(id)
  const second = await codeFor(id)
  await expectOver(first)
  expect(JSON.stringify(await OneTimeCode.findAll({ raw: true }))).not.toContain(second.replace(/-/g, ''))
  setClock(() => Date.now() + 25 * HOUR)
  await expectOver(second)
  await expectOver('aaaa-bbbb-cccc')
})

test('opens a locked account', async () => {
  const { id, username } = await aNewcomer(house)
  for (let count = 0; count < 6; count += 1) await login(username, 'wrong-horse')
  dataOf(await reset({ code: await codeFor(id), newPassword: NEW }))
  expect((await login(username, NEW)).status).toBe(200)
})

test('somebody without a username chooses one with it', async () => {
  const user = await aNewcomer(house)
  await user.update({ username: null, passwordHash: null })
  const code = await codeFor(user.id)
  expect((await reset({ code, newPassword: NEW })).body.details[0].field).toBe('username')
  const { username } = await aNewcomer(house)
  expect((await reset({ code, newPassword: NEW, username })).body.error).toBe('resource.taken')
  expect(dataOf(await reset({ code, newPassword: NEW, username: 'Fresh.Name' }))).toEqual({ username: 'fresh.name' })
})

describe('nobody gets a code', () => {
  test('for somebody who belongs to another shop as well, and one given before is worth nothing then', async () => {
    const { id, name } = await aNewcomer(house)
    const code = await codeFor(id)
    await actingAs(house.actor('foreign-owner'), () =>
      Membership.create({ userId: id, role: 'sales', name, customerId: null }),
    )
    await expectOver(code)
    const own = await asHouse(() =>
      Membership.findOne({ where: { userId: id, tenantId: house.actor('owner').tenantId } }),
    )
    const answer = await house.as('owner').post(`/members/${own?.id}/password-reset`)
    expect([answer.status, answer.body.error]).toEqual([409, 'accounts.shared_person'])
  })

  test('who is no owner, even one who may change members', async () => {
    const { id } = await aNewcomer(house)
    expect((await issue(id, 'manager')).body.error).toBe('access.denied')
    await actingAs(house.actor('owner'), async () => {
      const cells = { canView: true, canCreate: false, canUpdate: true, canDelete: false }
      await RolePermission.create({ role: 'manager', module: 'members', ...cells })
      await Tenant.increment('accessVersion', { where: { id: house.actor('owner').tenantId } })
    })
    const { permissions } = dataOf<{ permissions: string[] }>(await house.as('manager').get('/users/me'))
    expect(permissions).toContain('members.update')
    expect((await issue(id, 'manager')).body.error).toBe('access.denied')
  })

  test('for a member of another shop, for oneself, or without a fresh proof', async () => {
    const { id } = await aNewcomer(house)
    expect((await issue(id, 'foreign-owner')).status).toBe(404)
    expect((await issue(house.actor('owner').userId)).body.error).toBe('accounts.own_reset')
    setClock(() => Date.now() + HOUR)
    expect((await issue(id)).body.error).toBe('access.prove_yourself')
  })
})
