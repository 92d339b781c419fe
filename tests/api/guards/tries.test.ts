import { CountedTry } from '../../../server/features/guards/model'
import { setClock } from '../../../server/platform/clock'
import { createClient, dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { aNewcomer, PASSWORD, type SignedIn } from '../sessions/newcomer'

const house = useHouse()
const MINUTE = 60_000

const login = (username: string | null, password: string) => house.anonymous.post('/auth/login', { username, password })
const miss = async (username: string | null, times: number) => {
  for (let count = 0; count < times; count += 1) await login(username, 'wrong-horse')
}

test('after five wrong passwords not even the right one gets in, and people are told for how long', async () => {
  const { username } = await aNewcomer(house)
  await miss(username, 5)
  const answer = await login(username, PASSWORD)
  expect([answer.status, answer.body.error]).toEqual([429, 'guards.too_many_tries'])
  expect(answer.body.message).toMatch(/^试错太多次，1 分钟后再试。/)
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(30)
})

test('the wait grows with every further wrong one, and ends', async () => {
  const { username } = await aNewcomer(house)
  const start = Date.now()
  await miss(username, 5)
  const waits: number[] = []
  for (let at = start, round = 0; round < 6; round += 1) {
    const told = await login(username, 'wrong-horse')
    waits.push(Math.ceil(Number(told.headers['retry-after']) / 60))
    at += Number(told.headers['retry-after']) * 1000 + 1000
    const moment = at
    setClock(() => moment)
    expect((await login(username, 'wrong-horse')).status).toBe(401)
  }
  expect(waits).toEqual([1, 2, 5, 15, 30, 60])
})

test('a right password forgives the wrong ones before it', async () => {
  const { username } = await aNewcomer(house)
  for (let round = 0; round < 3; round += 1) {
    await miss(username, 4)
    expect((await login(username, PASSWORD)).status).toBe(200)
  }
})

test('a name nobody has is locked just the same, so that nobody learns who is there', async () => {
  await miss('no-such-name', 5)
  const answer = await login('NO-SUCH-NAME', 'wrong-horse')
  expect([answer.status, answer.body.error]).toEqual([429, 'guards.too_many_tries'])
})

test('many at the same moment are not more than one after the other', async () => {
  const { username } = await aNewcomer(house)
  const answers = await Promise.all(Array.from({ length: 20 }, () => login(username, 'wrong-horse')))
  expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(5)
  expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(15)
})

test('a device that is signed in goes on while the account is locked', async () => {
  const { username } = await aNewcomer(house)
  const { accessToken, refreshToken } = dataOf<SignedIn>(await login(username, PASSWORD))
  await miss(username, 6)
  expect((await createClient(house.url, accessToken).get('/users/me')).status).toBe(200)
  expect((await house.anonymous.post('/auth/refresh', { refreshToken })).status).toBe(200)
})

test('whose account it was is not written down, and old tries are forgotten', async () => {
  await miss('old-guess', 2)
  expect(JSON.stringify(await CountedTry.findAll({ raw: true }))).not.toContain('old-guess')
  setClock(() => Date.now() + 48 * 60 * MINUTE)
  await miss('another-guess', 1)
  expect(await CountedTry.count()).toBe(1)
})

test('a proof by password is counted, too', async () => {
  const { username } = await aNewcomer(house)
  const { accessToken } = dataOf<SignedIn>(await login(username, PASSWORD))
  const me = createClient(house.url, accessToken)
  const prove = (password: string) => me.post('/auth/prove', { password })
  for (let count = 0; count < 5; count += 1) expect((await prove('wrong-horse')).status).toBe(403)
  expect((await prove(PASSWORD)).status).toBe(429)
})
