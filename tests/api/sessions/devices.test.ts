import { Membership } from '../../../server/features/members'
import { UserSession } from '../../../server/features/sessions'
import { actingAs } from '../../../server/platform/access/actor'
import { setClock } from '../../../server/platform/clock'
import { createClient, dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { startSecondServer } from '../../support/second-server'
import { asHouse } from '../../support/world'
import { aNewcomer, PASSWORD, type SignedIn } from './newcomer'

interface Device {
  id: string
  name: string
  kind: string
  isCurrent: boolean
  shop: { id: string; name: string }
  lastSeenAt: string
}

const house = useHouse()
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) MicroMessenger/8.0.50'
const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36'

const signIn = async (username: string | null, agent = IPHONE) =>
  dataOf<SignedIn>(await house.anonymous.post('/auth/login', { username, password: PASSWORD }).set('User-Agent', agent))
const client = ({ accessToken }: SignedIn) => createClient(house.url, accessToken)
const devices = async (of: SignedIn) => dataOf<{ list: Device[] }>(await client(of).get('/users/me/devices')).list
const isIn = async (of: SignedIn) => (await client(of).get('/users/me')).status === 200
const refresh = ({ refreshToken }: SignedIn) => house.anonymous.post('/auth/refresh', { refreshToken })

test('one sees one’s own devices in words, this one first and marked', async () => {
  const { username } = await aNewcomer(house)
  const [phone, computer] = [await signIn(username), await signIn(username, CHROME)]
  const seen = await devices(phone)
  expect(seen.map(({ name, kind, isCurrent }) => [name, kind, isCurrent])).toEqual([
    ['微信 iPhone', 'phone', true],
    ['Chrome Windows 电脑', 'computer', false],
  ])
  expect(seen[0]?.shop).toEqual({ id: house.actor('owner').tenantId, name: '老周蔬菜批发' })
  expect((await devices(computer)).map(({ isCurrent }) => isCurrent)).toEqual([true, false])
})

test('who is thrown out elsewhere is out at the next request, is told so, and nobody else is', async () => {
  const { username } = await aNewcomer(house)
  const [phone, lost] = [await signIn(username), await signIn(username, CHROME)]
  const [, other] = await devices(phone)
  expect(dataOf(await client(phone).delete(`/users/me/devices/${other?.id}`))).toEqual({ count: 1 })
  expect([await isIn(phone), await isIn(lost)]).toEqual([true, false])
  const answer = await refresh(lost)
  expect([answer.status, answer.body.error, answer.body.details]).toEqual([
    401,
    'session.ended',
    { reason: 'ended-elsewhere' },
  ])
  expect(answer.body.message).toBe('这台设备被你在别处退出了，重新登录一下，单子还在。')
  expect((await client(phone).delete(`/users/me/devices/${other?.id}`)).status).toBe(404)
})

test('why a session ended is not told to who does not hold its newest token', async () => {
  const { username } = await aNewcomer(house)
  const [phone, lost] = [await signIn(username), await signIn(username)]
  dataOf(await refresh(lost))
  dataOf(await client(phone).post('/users/me/devices/end-others'))
  expect((await refresh(lost)).body.error).toBe('session.refresh_refused')
})

test('all others at once: this device goes on, and other people', async () => {
  const { username } = await aNewcomer(house)
  const colleague = await signIn((await aNewcomer(house)).username)
  const [phone, ...others] = [await signIn(username), await signIn(username), await signIn(username)] as const
  expect(dataOf(await client(phone).post('/users/me/devices/end-others'))).toEqual({ count: 2 })
  expect(dataOf(await client(phone).post('/users/me/devices/end-others'))).toEqual({ count: 0 })
  expect(await Promise.all([phone, colleague, ...others].map(isIn))).toEqual([true, true, false, false])
  expect(await devices(phone)).toHaveLength(1)
})

test('the device of somebody else is not there', async () => {
  const theirs = await signIn((await aNewcomer(house)).username)
  const [row] = await devices(theirs)
  for (const person of ['owner', 'sales', 'customer', 'foreign-owner'] as const) {
    expect((await house.as(person).delete(`/users/me/devices/${row?.id}`)).status).toBe(404)
  }
  expect(await isIn(theirs)).toBe(true)
})

test('a device that was thrown out is out in every process', async () => {
  const { username } = await aNewcomer(house)
  const [phone, lost] = [await signIn(username), await signIn(username, CHROME)]
  const second = await startSecondServer(house.config)
  try {
    const there = createClient(second.url, lost.accessToken)
    expect((await there.get('/users/me')).status).toBe(200)
    dataOf(await client(phone).post('/users/me/devices/end-others'))
    expect((await there.get('/users/me')).status).toBe(401)
  } finally {
    await second.stop()
  }
})

test('when a device was last used is written down at most once in five minutes', async () => {
  const { id, username } = await aNewcomer(house)
  const phone = await signIn(username)
  const seenAt = async () => (await asHouse(() => UserSession.findOne({ where: { userId: id } })))?.lastSeenAt.getTime()
  const start = (await seenAt()) as number
  const at = async (minutes: number) => {
    setClock(() => start + minutes * 60_000)
    expect(await isIn(phone)).toBe(true)
    for (let round = 0; round < 20; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      if ((await seenAt()) === start + minutes * 60_000) return true
    }
    return false
  }
  expect([await at(4), await at(6), await at(8)]).toEqual([false, true, false])
  expect(await seenAt()).toBe(start + 6 * 60_000)
})

describe('the owner signs a member out', () => {
  const memberOf = async (userId: string) =>
    (await asHouse(() => Membership.findOne({ where: { userId } }))) as Membership

  test('of this shop, on all devices', async () => {
    const { id, username } = await aNewcomer(house)
    const [phone, tablet] = [await signIn(username), await signIn(username)]
    const { id: member } = await memberOf(id)
    expect(dataOf(await house.as('owner').delete(`/members/${member}/devices`))).toEqual({ count: 2 })
    expect([await isIn(phone), await isIn(tablet)]).toEqual([false, false])
    expect((await refresh(phone)).body.message).toBe('店主把这台设备退出了，要接着用，重新登录一下。')
  })

  test('but not out of another shop, nor a member of another shop', async () => {
    const { id, username } = await aNewcomer(house, { shops: [house.actor('foreign-owner')] })
    const phone = await signIn(username)
    const { id: member } = await memberOf(id)
    expect((await house.as('owner').delete(`/members/${member}/devices`)).status).toBe(404)
    expect(await isIn(phone)).toBe(true)
  })

  test('and nobody below an owner an owner', async () => {
    const user = await aNewcomer(house, { shops: [] })
    await actingAs(house.actor('owner'), () =>
      Membership.create({ userId: user.id, role: 'owner', name: '二老板', customerId: null }),
    )
    const { id: member } = await memberOf(user.id)
    const denied = await house.as('manager').delete(`/members/${member}/devices`)
    expect([denied.status, denied.body.error]).toEqual([403, 'access.denied'])
  })
})
