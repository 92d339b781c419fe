import { QueryTypes } from 'sequelize'
import { UserFactor } from '../../../server/features/factors/model'
import { setClock } from '../../../server/platform/clock'
import { createClient, dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { aNewcomer, PASSWORD, type SignedIn } from '../sessions/newcomer'
import { codeOf, switchOn } from './authenticator'

const house = useHouse()
const STEP = 30_000
const MINUTE = 60_000

/** A moment in the middle of a half minute, so that a slow test does not slip into the next one. */
const moment = () => Math.floor(Date.now() / STEP) * STEP + STEP / 2
const stand = (at: number) => setClock(() => at)

const login = (username: string | null) => house.anonymous.post('/auth/login', { username, password: PASSWORD })
const client = ({ accessToken }: SignedIn) => createClient(house.url, accessToken)

async function withFactor() {
  const at = moment()
  stand(at)
  const user = await aNewcomer(house)
  const me = client(dataOf<SignedIn>(await login(user.username)))
  const app = await switchOn(me, at)
  stand(at + STEP)
  return { user, me, app, at: at + STEP }
}
const challengeOf = async (username: string | null) =>
  ((await login(username)).body.details as { challenge: string }).challenge
const second = (body: object) => house.anonymous.post('/auth/second-factor', body)

describe('setting up', () => {
  test('gives a secret, its address and its picture, and ten recovery codes once a code has come back', async () => {
    const at = moment()
    stand(at)
    const { username } = await aNewcomer(house)
    const me = client(dataOf<SignedIn>(await login(username)))
    const told = dataOf<{ secret: string; uri: string; qr: string }>(await me.post('/users/me/factor'))
    expect(told.secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(decodeURIComponent(told.uri)).toMatch(/^otpauth:\/\/totp\/开单:老周蔬菜批发/)
    expect(told.uri).toContain(`secret=${told.secret}`)
    expect(Buffer.from(told.qr.replace('data:image/png;base64,', ''), 'base64').subarray(1, 4).toString()).toBe('PNG')
    expect((await login(username)).status).toBe(200)
    const body = { code: codeOf(told.secret, at) }
    const { recoveryCodes } = dataOf<{ recoveryCodes: string[] }>(await me.post('/users/me/factor/confirm', body))
    expect(new Set(recoveryCodes).size).toBe(10)
    expect((await me.post('/users/me/factor')).body.error).toBe('factors.already_on')
    expect((await me.post('/users/me/factor/confirm', body)).body.error).toBe('factors.already_on')
  })

  test('with a wrong code switches nothing on, and says which field', async () => {
    stand(moment())
    const { username } = await aNewcomer(house)
    const me = client(dataOf<SignedIn>(await login(username)))
    expect((await me.post('/users/me/factor/confirm', { code: '123456' })).body.error).toBe('factors.not_on')
    dataOf(await me.post('/users/me/factor'))
    const answer = await me.post('/users/me/factor/confirm', { code: '000000' })
    expect([answer.status, answer.body.details]).toEqual([
      400,
      [{ field: 'code', reason: '验证码不对或用过了，等它换一个再填' }],
    ])
    expect((await login(username)).status).toBe(200)
  })

  test('wants a fresh proof', async () => {
    const at = moment()
    stand(at)
    const { username } = await aNewcomer(house)
    const me = client(dataOf<SignedIn>(await login(username)))
    stand(at + 11 * MINUTE)
    const answer = await me.post('/users/me/factor')
    expect([answer.status, answer.body.error]).toEqual([403, 'access.prove_yourself'])
  })
})

test('the secret is neither in the database nor in the audit trail', async () => {
  const { user, app } = await withFactor()
  const row = await UserFactor.findOne({ where: { userId: user.id }, raw: true })
  expect(JSON.stringify(row)).not.toContain(app.secret)
  const query = house.database.sequelize.query.bind(house.database.sequelize)
  const trail = await query<{ changes: unknown }>("SELECT changes FROM audit_logs WHERE entity = 'user_factors'", {
    type: QueryTypes.SELECT,
  })
  expect(trail.length).toBeGreaterThan(0)
  const told = JSON.stringify(trail)
  for (const secret of [app.secret, row?.sealedSecret]) expect(told).not.toContain(secret)
  const codes = JSON.stringify(await query('SELECT * FROM recovery_codes', { type: QueryTypes.SELECT }))
  for (const code of app.recoveryCodes) expect(codes).not.toContain(code.replace('-', ''))
})

describe('signing in by password', () => {
  test('only gives a challenge; the code of the app opens the door', async () => {
    const { user, app, at } = await withFactor()
    const first = await login(user.username)
    expect([first.status, first.body.error]).toEqual([401, 'session.second_factor_needed'])
    expect(first.text).not.toMatch(/accessToken|refreshToken/)
    const { challenge } = first.body.details as { challenge: string }
    const answer = await second({ challenge, code: app.code(at) })
    expect(dataOf<SignedIn>(answer).user.id).toBe(user.id)
  })

  test('takes the code of now, of the half minute before and after, each once', async () => {
    const { user, app, at } = await withFactor()
    const signIn = async (code: string) => second({ challenge: await challengeOf(user.username), code })
    expect((await signIn(app.code(at))).status).toBe(200)
    const again = await signIn(app.code(at))
    expect([again.status, again.body.error]).toEqual([401, 'session.second_factor_refused'])
    expect((await signIn(app.code(at - STEP))).status).toBe(401)
    expect((await signIn(app.code(at + STEP))).status).toBe(200)
    expect((await signIn(app.code(at + 3 * STEP))).status).toBe(401)
  })

  test('of two who come with the same code at once exactly one gets in', async () => {
    const { user, app, at } = await withFactor()
    const challenge = await challengeOf(user.username)
    const answers = await Promise.all([1, 2, 3].map(() => second({ challenge, code: app.code(at) })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('takes each recovery code once, however it is typed', async () => {
    const { user, app } = await withFactor()
    const [code = '', other = ''] = app.recoveryCodes
    const signIn = async (typed: string) => second({ challenge: await challengeOf(user.username), code: typed })
    expect((await signIn(code.toUpperCase().replace('-', ' '))).status).toBe(200)
    expect((await signIn(code)).status).toBe(401)
    expect((await signIn(other)).status).toBe(200)
  })

  test('a challenge is good for five minutes and one sign-in, and a made-up one for nothing', async () => {
    const { user, app, at } = await withFactor()
    const challenge = await challengeOf(user.username)
    expect((await second({ challenge: 'made-up', code: app.code(at) })).body.error).toBe('session.challenge_over')
    stand(at + 6 * MINUTE)
    expect((await second({ challenge, code: app.code(at + 6 * MINUTE) })).body.error).toBe('session.challenge_over')
    stand(at + 7 * MINUTE)
    const next = await challengeOf(user.username)
    expect((await second({ challenge: next, code: app.code(at + 7 * MINUTE) })).status).toBe(200)
    stand(at + 8 * MINUTE)
    const spent = await second({ challenge: next, code: app.code(at + 8 * MINUTE) })
    expect(spent.body.error).toBe('session.challenge_over')
  })

  test('guessing is slowed down, also for the right code', async () => {
    const { user, app, at } = await withFactor()
    const challenge = await challengeOf(user.username)
    for (let guess = 0; guess < 5; guess += 1) {
      expect((await second({ challenge, code: `00000${guess}` })).status).toBe(401)
    }
    const locked = await second({ challenge, code: app.code(at) })
    expect([locked.status, locked.body.error]).toEqual([429, 'guards.too_many_tries'])
    expect(locked.body.message).toContain('1 分钟后再试')
    stand(at + 2 * MINUTE)
    expect((await second({ challenge, code: app.code(at + 2 * MINUTE) })).status).toBe(200)
  })
})

describe('switching off', () => {
  test('takes a code, and the password alone is enough again', async () => {
    const { user, me, app, at } = await withFactor()
    expect((await me.post('/users/me/factor/off', { code: '000000' })).status).toBe(400)
    dataOf(await me.post('/users/me/factor/off', { code: app.code(at) }))
    expect((await login(user.username)).status).toBe(200)
    expect((await me.post('/users/me/factor/off', { code: app.code(at) })).body.error).toBe('factors.not_on')
  })

  test('new recovery codes make the former worthless', async () => {
    const { user, me, app, at } = await withFactor()
    const renewed = await me.post('/users/me/factor/recovery-codes', { code: app.code(at) })
    const { recoveryCodes } = dataOf<{ recoveryCodes: string[] }>(renewed)
    const signIn = async (code = '') => second({ challenge: await challengeOf(user.username), code })
    expect((await signIn(app.recoveryCodes[0])).status).toBe(401)
    expect((await signIn(recoveryCodes[0])).status).toBe(200)
  })
})

describe('a proof of who has a second factor', () => {
  test('is a code or their WeChat, never the password alone', async () => {
    const { me, app, at } = await withFactor()
    stand(at + 11 * MINUTE)
    const byPassword = await me.post('/auth/prove', { password: PASSWORD })
    expect([byPassword.status, byPassword.body.error]).toEqual([403, 'session.not_proved'])
    expect((await me.post('/auth/prove', { code: '000000' })).status).toBe(403)
    dataOf(await me.post('/auth/prove', { code: app.code(at + 11 * MINUTE) }))
    expect((await me.post('/users/me/factor')).body.error).toBe('factors.already_on')
  })
})
