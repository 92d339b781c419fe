import { createSecretKey } from 'node:crypto'
import jwt, { type JwtPayload } from 'jsonwebtoken'
import { createClient, dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { aNewcomer, PASSWORD, type SignedIn } from './newcomer'

const SECRET = 'a-secret-only-for-tests'
const house = useHouse({ JWT_SECRET: SECRET })

const newSession = async () => {
  const { username } = await aNewcomer(house)
  return dataOf<SignedIn>(await house.anonymous.post('/auth/login', { username, password: PASSWORD }))
}
const read = (token: string) => createClient(house.url, token).get('/users/me')
const key = createSecretKey(Buffer.from(SECRET))
const hour = 60 * 60

test('an access token is good for two hours, and names nothing but its session', async () => {
  const { accessToken } = await newSession()
  const { sid, iat, exp, ...rest } = jwt.decode(accessToken) as JwtPayload
  expect((exp as number) - (iat as number)).toBe(2 * hour)
  expect(rest).toEqual({})
  expect(sid).toMatch(/^[\da-f-]{36}$/)
  expect((await read(accessToken)).status).toBe(200)
})

const claims = (token: string) => jwt.decode(token) as JwtPayload
const bytes = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

test.each<[string, (token: string) => string]>([
  ['expired', (token) => jwt.sign({ sid: claims(token).sid, iat: 1, exp: 2 }, key)],
  ['expired a second ago', (token) => jwt.sign({ ...claims(token), exp: Math.floor(Date.now() / 1000) - 1 }, key)],
  ['signed with another secret', (token) => jwt.sign(claims(token), 'another-secret-for-tests')],
  ['signed with another algorithm', (token) => jwt.sign(claims(token), key, { algorithm: 'HS512' })],
  ['not signed', (token) => `${bytes({ alg: 'none' })}.${bytes(claims(token))}.`],
  ['signed for another session', (token) => token.replace(/\.[^.]+\./, `.${bytes({ ...claims(token), sid: 'x' })}.`)],
  ['signed for a session that never was', () => jwt.sign({ sid: 'x' }, key, { expiresIn: hour })],
  ['signed for no session', () => jwt.sign({}, key, { expiresIn: hour })],
  ['cut off', (token) => token.slice(0, -2)],
  ['not a token', () => 'null'],
])('a token that is %s is nobody', async (_what, forge) => {
  const { accessToken } = await newSession()
  const answer = await read(forge(accessToken))
  expect([answer.status, answer.body.error, answer.body.bizCode]).toEqual([401, 'session.required', 4002])
  expect(answer.body.message).toBe('太久没用，重新登录一下，单子还在。')
  expect((await read(accessToken)).status).toBe(200)
})

test('a refresh token is no access token', async () => {
  const { refreshToken } = await newSession()
  expect((await read(refreshToken)).status).toBe(401)
})

test('who signs out is out at once, on this device only, and cannot refresh', async () => {
  const { username } = await aNewcomer(house)
  const signIn = async () =>
    dataOf<SignedIn>(await house.anonymous.post('/auth/login', { username, password: PASSWORD }))
  const [phone, tablet] = [await signIn(), await signIn()]
  expect((await read(phone.accessToken)).status).toBe(200)
  const out = await createClient(house.url, phone.accessToken).post('/auth/logout')
  expect(dataOf(out)).toEqual({ done: true })
  expect((await read(phone.accessToken)).status).toBe(401)
  expect((await createClient(house.url, phone.accessToken).post('/auth/logout')).status).toBe(401)
  expect((await house.anonymous.post('/auth/refresh', { refreshToken: phone.refreshToken })).status).toBe(401)
  expect((await read(tablet.accessToken)).status).toBe(200)
})

test('a request that meets the sign-out halfway does not bring the session back', async () => {
  const { accessToken } = await newSession()
  const client = createClient(house.url, accessToken)
  await Promise.all([client.get('/users/me'), client.post('/auth/logout'), client.get('/users/me')])
  expect((await client.get('/users/me')).status).toBe(401)
})

test.each(['Basic', 'Token', ''])('the scheme %j is not ours', async (scheme) => {
  const { accessToken } = await newSession()
  const answer = await house.anonymous.get('/users/me').set('Authorization', `${scheme} ${accessToken}`.trim())
  expect(answer.status).toBe(401)
})
