import { Membership } from '../../../server/features/members'
import { actingAs } from '../../../server/platform/access/actor'
import { setClock } from '../../../server/platform/clock'
import { createClient, dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { aNewcomer, PASSWORD, type SignedIn } from './newcomer'

const house = useHouse()

const DAY_MS = 86_400_000

const refresh = (refreshToken: string) => house.anonymous.post('/auth/refresh', { refreshToken })
const signIn = async (username: string | null) =>
  dataOf<SignedIn>(await house.anonymous.post('/auth/login', { username, password: PASSWORD }))
const newSession = async () => signIn((await aNewcomer(house)).username)
const meStatus = async (accessToken: string) => (await createClient(house.url, accessToken).get('/users/me')).status

async function expectRefused(token: string): Promise<void> {
  const answer = await refresh(token)
  expect([answer.status, answer.body.error]).toEqual([401, 'session.refresh_refused'])
  expect(answer.text).not.toMatch(/accessToken|refreshToken/)
}

test('a refresh token gives new tokens of the same person', async () => {
  const first = await newSession()
  const second = dataOf<SignedIn>(await refresh(first.refreshToken))
  expect(second.user).toEqual(first.user)
  expect(second.expiresIn).toBe(7200)
  expect(second.refreshToken).not.toBe(first.refreshToken)
  expect(await meStatus(second.accessToken)).toBe(200)
  expect(dataOf<SignedIn>(await refresh(second.refreshToken)).user).toEqual(first.user)
})

test('requests that are under way with the former access token are not cut off by a refresh', async () => {
  const first = await newSession()
  dataOf(await refresh(first.refreshToken))
  expect(await meStatus(first.accessToken)).toBe(200)
})

test('a used token ends its session: the newest tokens die too, and at once', async () => {
  const first = await newSession()
  const second = dataOf<SignedIn>(await refresh(first.refreshToken))
  const third = dataOf<SignedIn>(await refresh(second.refreshToken))
  expect(await meStatus(third.accessToken)).toBe(200)
  await expectRefused(first.refreshToken)
  expect(await meStatus(third.accessToken)).toBe(401)
  await expectRefused(third.refreshToken)
  await expectRefused(second.refreshToken)
})

test('a used token ends its own session alone: other devices and other people go on', async () => {
  const { username } = await aNewcomer(house)
  const [phone, tablet, colleague] = [await signIn(username), await signIn(username), await newSession()]
  dataOf(await refresh(phone.refreshToken))
  await expectRefused(phone.refreshToken)
  for (const { accessToken, refreshToken } of [tablet, colleague]) {
    expect(await meStatus(accessToken)).toBe(200)
    expect((await refresh(refreshToken)).status).toBe(200)
  }
})

test('of several who come with one token at the same moment exactly one wins', async () => {
  const { refreshToken } = await newSession()
  const answers = await Promise.all(Array.from({ length: 5 }, () => refresh(refreshToken)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401, 401])
})

test('a mistyped token is refused and changes nothing', async () => {
  const { refreshToken, accessToken } = await newSession()
  const other = (character: string | undefined) => (character === 'A' ? 'B' : 'A')
  const damaged = [...refreshToken].map(
    (character, at) => refreshToken.slice(0, at) + other(character) + refreshToken.slice(at + 1),
  )
  for (const token of [damaged[0], damaged[20], damaged[60], damaged[90], damaged[110]]) {
    await expectRefused(token as string)
  }
  for (const token of [refreshToken.slice(0, -1), refreshToken.split('.')[0], '..', 'x', accessToken]) {
    await expectRefused(token as string)
  }
  expect((await refresh(refreshToken)).status).toBe(200)
})

test('what an access token tells of its session is not enough to end it', async () => {
  const { refreshToken, accessToken } = await newSession()
  const { sid } = JSON.parse(Buffer.from(accessToken.split('.')[1] as string, 'base64url').toString())
  for (const token of [sid, `${sid}.${'a'.repeat(43)}`, `${sid}.${'a'.repeat(43)}.${'a'.repeat(43)}`]) {
    await expectRefused(token)
  }
  expect((await refresh(refreshToken)).status).toBe(200)
})

test('a session ends after thirty days without use, and lasts as long as it is used', async () => {
  const idle = await newSession()
  let used = await newSession()
  for (const days of [29, 58, 87]) {
    setClock(() => Date.now() + days * DAY_MS)
    used = dataOf<SignedIn>(await refresh(used.refreshToken))
  }
  await expectRefused(idle.refreshToken)
  expect(await meStatus(idle.accessToken)).toBe(401)
})

test('who is not let in any more cannot refresh', async () => {
  const user = await aNewcomer(house)
  const { refreshToken } = await signIn(user.username)
  await actingAs(house.actor('owner'), () => Membership.update({ status: 'suspended' }, { where: { userId: user.id } }))
  await expectRefused(refreshToken)
})

test.each([[{}], [{ refreshToken: '' }], [{ refreshToken: 12 }], [{ refreshToken: 'x'.repeat(201) }]])(
  '%j is refused by naming the field',
  async (body) => {
    const answer = await house.anonymous.post('/auth/refresh', body)
    expect([answer.status, answer.body.details[0].field]).toEqual([400, 'refreshToken'])
  },
)
