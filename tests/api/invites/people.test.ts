import { Membership, User } from '../../../server/features/members'
import { createClient, dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { asHouse } from '../../support/world'
import { accept, aStaffInvite, describeWechat, type SignedInWire } from './invites'

const house = useHouse()

test('who is in the shop already is told so, and the invite stays for somebody else', async () => {
  const first = await aStaffInvite(house)
  await accept(house, 'insider', first.token)
  const second = await aStaffInvite(house, { role: 'manager' })
  const twice = await accept(house, 'insider', second.token)
  expect([twice.status, twice.body.message]).toEqual([409, '你已经在这家店了，直接登录就行。'])
  expect((await accept(house, 'outsider', second.token)).status).toBe(200)
})

test('who was suspended does not come back by an invite', async () => {
  const { token } = await aStaffInvite(house)
  const { user } = dataOf<SignedInWire>(await accept(house, 'trouble', token))
  await asHouse(() => Membership.update({ status: 'suspended' }, { where: { userId: user.id } }))
  const { token: another } = await aStaffInvite(house)
  const refused = await accept(house, 'trouble', another)
  expect([refused.status, refused.body.error]).toEqual([403, 'members.suspended_here'])
})

test('when the inviter is gone, so are their invites', async () => {
  const inviting = await aStaffInvite(house, { role: 'owner', name: '合伙人' })
  const { accessToken, user } = dataOf<SignedInWire>(await accept(house, 'partner', inviting.token))
  const { token } = dataOf<{ token: string }>(
    await createClient(house.url, accessToken).post('/invites/staff', { role: 'sales' }),
  )
  await asHouse(() => Membership.update({ status: 'removed' }, { where: { userId: user.id } }))
  expect((await accept(house, 'friend', token)).body.error).toBe('invites.revoked')
})

test('a phone number given along is the person’s, and tells who has no WeChat yet', async () => {
  const { token } = await aStaffInvite(house)
  const phoneCode = house.wechat.issuePhoneCode('with-phone')
  const { user } = dataOf<SignedInWire>(await accept(house, 'with-phone', token, { phoneCode }))
  const kept = await User.findByPk(user.id)
  expect(kept?.phone).toMatch(/^199\d{8}$/)

  const known = await User.create({
    username: null,
    passwordHash: null,
    name: '老账号',
    phone: '13900001111',
    openid: null,
  })
  await describeWechat(house, 'old-hand', { phone: '13900001111' })
  const { token: second } = await aStaffInvite(house)
  const code = house.wechat.issuePhoneCode('old-hand')
  const back = dataOf<SignedInWire>(await accept(house, 'old-hand', second, { phoneCode: code }))
  expect(back.user.id).toBe(known.id)
})

test('somebody signed in joins as who they are, and is then in two shops', async () => {
  const { token } = await aStaffInvite(house, { role: 'finance' })
  const client = house.as('foreign-owner')
  const joined = dataOf<{ membershipId: string; shop: string }>(await client.post('/invites/join', { token }))
  expect(joined.shop).toBe('老周蔬菜批发')
  const me = dataOf<{ shop: { name: string } }>(await client.get('/users/me'))
  expect(me.shop.name).toBe('隔壁水产')
  const entered = dataOf<{ role: string; shop: { name: string } }>(
    await client.post(`/users/me/shops/${joined.membershipId}/enter`),
  )
  expect(entered).toMatchObject({ role: 'finance', shop: { name: '老周蔬菜批发' } })
  expect((await client.post('/invites/join', { token })).body.error).toBe('invites.used')
})
