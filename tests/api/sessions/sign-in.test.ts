import { hashPassword, Membership, User } from '../../../server/features/members'
import { UserSession } from '../../../server/features/sessions'
import { actingAs } from '../../../server/platform/access/actor'
import { addDays, setClock } from '../../../server/platform/clock'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { asHouse } from '../../support/world'
import { aNewcomer, PASSWORD, type SignedIn } from './newcomer'

const house = useHouse()

const login = (body: object) => house.anonymous.post('/auth/login', body)

test('a name and its password give tokens and who one is', async () => {
  const { id, username } = await aNewcomer(house)
  const answer = dataOf<SignedIn>(await login({ username, password: PASSWORD }))
  expect(answer.expiresIn).toBe(7200)
  expect(answer.user).toMatchObject({ id, username, role: 'sales', shop: { id: house.actor('owner').tenantId } })
  expect(answer.user.permissions).toContain('orders.place')
  const me = await house.anonymous.get('/users/me').set('Authorization', `Bearer ${answer.accessToken}`)
  expect(dataOf(me)).toEqual(answer.user)
})

test.each([
  ['capitals', (name: string) => name.toUpperCase()],
  ['blanks around', (name: string) => `  ${name} `],
])('a name with %s is the same name', async (_what, typed) => {
  const { id, username } = await aNewcomer(house)
  const answer = await login({ username: typed(username as string), password: PASSWORD })
  expect(dataOf<SignedIn>(answer).user.id).toBe(id)
})

test('an unknown name and a wrong password get the same answer', async () => {
  const { username } = await aNewcomer(house)
  const answers = await Promise.all([
    login({ username, password: 'wrong-horse' }),
    login({ username: 'nobody', password: 'wrong-horse' }),
    login({ username, password: PASSWORD.toUpperCase() }),
    login({ username, password: ` ${PASSWORD}` }),
  ])
  const told = answers.map(({ status, body: { message, error, bizCode, details } }) => ({
    status,
    message,
    error,
    bizCode,
    details,
  }))
  const refusal = { status: 401, message: '用户名或密码不对', error: 'session.bad_credentials', bizCode: 4001 }
  expect(told).toEqual(told.map(() => ({ ...refusal, details: [] })))
})

test('an unknown name takes about as long as a wrong password', async () => {
  const user = await aNewcomer(house)
  const { username } = await user.update({ passwordHash: await hashPassword(PASSWORD) })
  const best = async (name: unknown) => {
    const times: number[] = []
    for (let round = 0; round < 5; round += 1) {
      const start = performance.now()
      await login({ username: name, password: 'wrong-horse' })
      times.push(performance.now() - start)
    }
    return Math.min(...times)
  }
  const [known, unknown] = [await best(username), await best('nobody-at-all')]
  expect(unknown).toBeGreaterThan(known / 3)
  expect(unknown).toBeLessThan(known * 3)
})

test('somebody without a password cannot come in with any', async () => {
  const user = await aNewcomer(house)
  await user.update({ passwordHash: null })
  for (const password of ['null', 'undefined', PASSWORD, ' ']) {
    expect((await login({ username: user.username, password })).status).toBe(401)
  }
})

test('what stands behind the 72nd byte of a password is not ignored', async () => {
  const user = await aNewcomer(house)
  const long = '密'.repeat(24)
  await user.update({ passwordHash: await hashPassword(long) })
  expect((await login({ username: user.username, password: long })).status).toBe(200)
  expect((await login({ username: user.username, password: `${long}x` })).status).toBe(401)
  await expect(hashPassword(`${long}x`)).rejects.toThrow(RangeError)
})

test('who knows the password but belongs to no shop is told so, and no session is left behind', async () => {
  const user = await aNewcomer(house, { shops: [] })
  const answer = await login({ username: user.username, password: PASSWORD })
  expect([answer.status, answer.body.error]).toEqual([403, 'session.not_invited'])
  expect(await asHouse(() => UserSession.count({ where: { userId: user.id } }))).toBe(0)
})

test('who belongs to several shops comes into the one they joined first, as long as they are let in there', async () => {
  const shops = [house.actor('foreign-owner'), house.actor('owner')]
  const user = await aNewcomer(house, { shops })
  const signedIn = async () => dataOf<SignedIn>(await login({ username: user.username, password: PASSWORD }))
  expect((await signedIn()).user.shop.id).toBe(shops[0]?.tenantId)
  await actingAs(house.actor('foreign-owner'), () =>
    Membership.update({ status: 'suspended' }, { where: { userId: user.id } }),
  )
  expect((await signedIn()).user.shop.id).toBe(shops[1]?.tenantId)
})

test('the device is remembered, the tokens are not', async () => {
  const { id, username } = await aNewcomer(house)
  const answer = await login({ username, password: PASSWORD }).set('User-Agent', 'MicroMessenger/8.0 '.repeat(20))
  const { accessToken, refreshToken } = dataOf<SignedIn>(answer)
  const [row] = await asHouse(() => UserSession.findAll({ where: { userId: id }, raw: true }))
  expect(row?.device).toMatch(/^MicroMessenger/)
  const kept = JSON.stringify(row)
  for (const secret of [accessToken, refreshToken, ...refreshToken.split('.')]) expect(kept).not.toContain(secret)
})

test('sessions nobody came back to are swept away with the next sign-in', async () => {
  const { id, username } = await aNewcomer(house)
  dataOf(await login({ username, password: PASSWORD }))
  setClock(() => Date.parse(`${addDays(new Date().toISOString().slice(0, 10), 40)}T00:00:00Z`))
  dataOf(await login({ username, password: PASSWORD }))
  expect(await asHouse(() => UserSession.count({ where: { userId: id } }))).toBe(1)
})

test.each([
  [{}, ['username', 'password']],
  [{ username: '', password: '' }, ['username', 'password']],
  [{ username: 'boss' }, ['password']],
  [{ username: 'x'.repeat(51), password: 'x' }, ['username']],
  [{ username: 'boss', password: 'x'.repeat(73) }, ['password']],
  [{ username: ['boss'], password: { $ne: '' } }, ['username', 'password']],
  [{ username: 'boss\u0000', password: 'x' }, ['username']],
  [{ username: 'boss', password: 'x', wechatCode: '' }, ['wechatCode']],
])('%j is refused before anything is looked up', async (body, fields) => {
  const answer = await login(body)
  expect([answer.status, answer.body.error]).toEqual([400, 'request.invalid'])
  expect(answer.body.details.map(({ field }: { field: string }) => field)).toEqual(fields)
})

test.each(["' OR '1'='1", '%', 'sales%', "sales'; DROP TABLE users; --", 'ＳＡＬＥＳ', '\\'])(
  'the name %s opens nothing',
  async (username) => {
    expect((await login({ username, password: 'kaidan-test' })).body.error).toBe('session.bad_credentials')
    expect(await User.count()).toBeGreaterThan(5)
  },
)
