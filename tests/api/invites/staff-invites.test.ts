import { Invite } from '../../../server/features/invites'
import { inviteStaff } from '../../../server/features/invites/invite-staff'
import { Membership, User } from '../../../server/features/members'
import { actingAs } from '../../../server/platform/access/actor'
import { setClock } from '../../../server/platform/clock'
import { createClient, dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { asHouse } from '../../support/world'
import { accept, aStaffInvite, type SignedInWire } from './invites'

const house = useHouse()

const DAY_MS = 86_400_000

test('somebody invited comes in by one tap, and is what the invite says', async () => {
  const { invite, token, path } = await aStaffInvite(house, { role: 'warehouse', name: '小赵' })
  expect(invite).toMatchObject({ roleLabel: '库管', isShort: false })
  expect(token).toMatch(/^[\w-]{22}$/)
  expect(path).toBe(`/pages/invites/accept/index?scene=${encodeURIComponent(`i=${token}`)}`)

  const seen = dataOf(await house.anonymous.post('/invites/look', { token }))
  expect(seen).toEqual({
    shop: '老周蔬菜批发',
    inviter: 'owner',
    kind: 'staff',
    roleLabel: '库管',
    customerName: null,
    name: '小赵',
    expiresAt: invite.expiresAt,
  })

  const { accessToken, user } = dataOf<SignedInWire>(await accept(house, 'zhao', token))
  expect(user).toMatchObject({ name: '小赵', role: 'warehouse', customerId: null, shop: { name: '老周蔬菜批发' } })
  const client = createClient(house.url, accessToken)
  expect((await client.get('/orders')).status).toBe(200)
  expect((await client.post('/products', { name: '不该有', globalPrice: 1 })).status).toBe(403)
  const again = dataOf<SignedInWire>(
    await house.anonymous.post('/auth/wechat', { code: house.wechat.issueCode('zhao') }),
  )
  expect(again.user.id).toBe(user.id)
})

test('only a fingerprint of the token is kept, and the trail shows none', async () => {
  const { token, invite } = await aStaffInvite(house)
  const rows = await asHouse(() => Invite.findAll())
  expect(JSON.stringify(rows)).not.toContain(token)
  const [trail] = await house.database.sequelize.query(
    `SELECT changes FROM audit_logs WHERE entity = 'invites' AND entity_id = '${invite.id}'`,
  )
  expect(trail).toHaveLength(1)
  expect(JSON.stringify(trail)).toContain('[redacted]')
  expect(JSON.stringify(trail)).not.toContain(token)
})

test('an invite lets in one person, once', async () => {
  const { token } = await aStaffInvite(house)
  expect((await accept(house, 'first', token)).status).toBe(200)
  const late = await accept(house, 'second', token)
  expect([late.status, late.body.error]).toEqual([410, 'invites.used'])
  expect(late.body.message).toContain('老周蔬菜批发')
  const look = await house.anonymous.post('/invites/look', { token })
  expect(look.body.error).toBe('invites.used')
})

test('of many at once exactly one comes in, and the others are nobody', async () => {
  const { token } = await aStaffInvite(house)
  const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `rival-${letter}`)
  const answers = await Promise.all(people.map((person) => accept(house, person, token)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410, 410, 410])
  const openids = people.map((person) => house.wechat.openidOf(person))
  expect(await User.count({ where: { openid: openids } })).toBe(1)
  expect(await asHouse(() => Membership.count({ where: { role: 'warehouse', name: '微信用户' } }))).toBe(2)
})

test('after its days an invite opens nothing', async () => {
  const { token } = await aStaffInvite(house)
  setClock(() => Date.now() + 7 * DAY_MS + 1000)
  const late = await accept(house, 'too-late', token)
  expect([late.status, late.body.error]).toEqual([410, 'invites.expired'])
  expect(late.body.message).toMatch(/过期了.*再发一次/)
})

test('a revoked invite opens nothing, and is gone from the list', async () => {
  const { token, invite } = await aStaffInvite(house)
  const owner = house.as('owner')
  const before = dataOf<{ id: string }[]>(await owner.get('/invites', { kind: 'staff' }))
  expect(before.map(({ id }) => id)).toContain(invite.id)
  expect(dataOf(await owner.delete(`/invites/${invite.id}`))).toEqual({ id: invite.id, revoked: true })
  expect((await owner.delete(`/invites/${invite.id}`)).status).toBe(404)
  const after = dataOf<{ id: string }[]>(await owner.get('/invites', { kind: 'staff' }))
  expect(after.map(({ id }) => id)).not.toContain(invite.id)
  expect((await accept(house, 'unwanted', token)).body.error).toBe('invites.revoked')
})

test('made again it has another token, and the former one opens nothing', async () => {
  const { token, invite } = await aStaffInvite(house, { role: 'sales', name: '小孙' })
  const again = dataOf<{ token: string; invite: { roleLabel: string; name: string } }>(
    await house.as('owner').post(`/invites/${invite.id}/again`),
  )
  expect(again.invite).toMatchObject({ roleLabel: '销售', name: '小孙' })
  expect((await accept(house, 'sun', token)).body.error).toBe('invites.revoked')
  expect((await accept(house, 'sun', again.token)).status).toBe(200)
})

test.each([
  ['a sign changed', (token: string) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
  ['a sign less', (token: string) => token.slice(1)],
  ['a made-up one', () => 'AAAAAAAAAAAAAAAAAAAAAA'],
  ['something else', () => "' OR 1=1 --"],
  ['an order number', () => '202611200001'],
])('%s is no invite', async (_what, change) => {
  const { token } = await aStaffInvite(house)
  const answer = await accept(house, 'forger', change(token))
  expect([answer.status, answer.body.error]).toEqual([404, 'invites.unknown'])
  expect((await house.anonymous.post('/invites/look', { token: change(token) })).body.error).toBe('invites.unknown')
})

test('a token of another house is unknown here: it is kept with the key of its own', async () => {
  const { token, invite } = await aStaffInvite(house)
  await asHouse(() => Invite.update({ tokenHash: 'x'.repeat(64) }, { where: { id: invite.id } }))
  expect((await accept(house, 'stranger', token)).body.error).toBe('invites.unknown')
})

test('a code WeChat does not know lets nobody in and leaves the invite open', async () => {
  const { token } = await aStaffInvite(house)
  const refused = await house.anonymous.post('/invites/accept', { token, code: 'no-code' })
  expect([refused.status, refused.body.error]).toEqual([401, 'session.wechat_refused'])
  expect((await accept(house, 'patient', token)).status).toBe(200)
})

test.each([
  [{}, 'role', /角色/],
  [{ role: 'customer' }, 'role', /角色/],
  [{ role: 'boss' }, 'role', /角色/],
  [{ role: 'sales', name: '长'.repeat(51) }, 'name', /称呼/],
])('%j is refused and the field is named', async (body, field, reason) => {
  const answer = await house.as('owner').post('/invites/staff', body)
  expect(answer.status).toBe(400)
  expect(answer.body.details).toEqual([{ field, reason: expect.stringMatching(reason) as string }])
})

test('a manager who may invite makes no owners', async () => {
  const manager = house.actor('manager')
  const make = (): Promise<unknown> =>
    actingAs({ ...manager, permissions: new Set(['members.invite']) }, () => inviteStaff({ role: 'owner', name: '' }))
  await expect(make()).rejects.toThrow('老板只能由老板邀请')
})

test('another shop sees, revokes, renews and draws none of it', async () => {
  const { invite, token } = await aStaffInvite(house)
  const neighbour = house.as('foreign-owner')
  expect(JSON.stringify((await neighbour.get('/invites', { kind: 'staff' })).body)).not.toContain(invite.id)
  const answers = await Promise.all([
    neighbour.delete(`/invites/${invite.id}`),
    neighbour.post(`/invites/${invite.id}/again`),
    neighbour.post('/invites/picture', { token }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
})

test.each(['manager', 'sales', 'warehouse', 'customer'] as const)(
  '%s has nothing to do with staff invites',
  async (person) => {
    const { invite, token } = await aStaffInvite(house)
    const client = house.as(person)
    expect((await client.post('/invites/staff', { role: 'sales' })).status).toBe(403)
    expect(dataOf(await client.get('/invites', { kind: 'staff' }))).toEqual([])
    expect((await client.delete(`/invites/${invite.id}`)).status).toBe(404)
    expect((await client.post('/invites/picture', { token })).status).toBe(404)
  },
)
