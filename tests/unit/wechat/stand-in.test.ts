import { createHmac } from 'node:crypto'
import type { StandIn } from '../../../preview/wechat'
import { startStandIn } from '../../../preview/wechat'
import { APP } from './pair'

const PHONE = '/wxa/business/getuserphonenumber'
const GRANT = { grant_type: 'client_credential', appid: APP.appId, secret: APP.appSecret }

let standIn: StandIn
let nowMs: number

beforeAll(async () => {
  standIn = await startStandIn({ ...APP, now: () => nowMs })
})
beforeEach(() => {
  nowMs = Date.parse('2026-03-02T08:00:00+08:00')
  standIn.reset()
})
afterAll(() => standIn.close())

async function ask(pathAndQuery: string, body?: object | string) {
  const text = typeof body === 'object' ? JSON.stringify(body) : body
  const response = await fetch(standIn.url + pathAndQuery, body === undefined ? {} : { method: 'POST', body: text })
  const answer = (await response.json()) as Record<string, unknown>
  return { status: response.status, type: response.headers.get('content-type'), answer }
}

const errcodeOf = async (pathAndQuery: string, body?: object | string) => (await ask(pathAndQuery, body)).answer.errcode

async function stableToken(more: object = {}) {
  const { answer } = await ask('/cgi-bin/stable_token', { ...GRANT, ...more })
  return { token: String(answer.access_token), expiresIn: Number(answer.expires_in), errcode: answer.errcode }
}

async function ordinaryToken() {
  const { answer } = await ask(`/cgi-bin/token?${new URLSearchParams(GRANT).toString()}`)
  return { token: String(answer.access_token), expiresIn: Number(answer.expires_in) }
}

/** Whether WeChat takes the token: the request is wrong in another way, so a good one gets as far as 44002. */
const stateOf = async (token: string) => errcodeOf(`${PHONE}?access_token=${token}`, '')

const GOOD = 44002

describe('answers as the real server gives them', () => {
  test('a refusal is HTTP 200 with a request id whose first group is the second it happened', async () => {
    const { status, answer } = await ask('/cgi-bin/token?appid=wxffffffffffffffff')
    expect(status).toBe(200)
    expect(answer).toEqual({
      errcode: 40013,
      errmsg: expect.stringMatching(/^invalid appid rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/) as string,
    })
    expect(Number.parseInt(String(answer.errmsg).slice(-26, -18), 16)).toBe(nowMs / 1000)
  })

  test('under /sns a comma stands before the request id', async () => {
    const { answer } = await ask('/sns/jscode2session?appid=wxffffffffffffffff')
    expect(answer.errmsg).toMatch(/^invalid appid, rid: /)
  })

  test('a session is plain text by its content type, and carries no errcode', async () => {
    const query = new URLSearchParams({
      ...GRANT,
      grant_type: 'authorization_code',
      js_code: standIn.issueCode('boss'),
    }).toString()
    const { type, answer } = await ask(`/sns/jscode2session?${query}`)
    expect(type).toBe('text/plain')
    expect(Object.keys(answer)).toEqual(['session_key', 'openid'])
  })

  test('an address that does not exist is an invalid url', async () => {
    expect(await errcodeOf('/wxa/nothing')).toBe(40066)
    expect(await errcodeOf('/')).toBe(40066)
  })

  test('a wrong app id is named before a missing grant type, a missing secret before both', async () => {
    expect(await errcodeOf('/cgi-bin/token')).toBe(41002)
    expect(await errcodeOf('/cgi-bin/token?appid=wxffffffffffffffff')).toBe(40013)
    expect(await errcodeOf(`/cgi-bin/token?appid=${APP.appId}`)).toBe(41004)
    expect(await errcodeOf(`/cgi-bin/token?appid=${APP.appId}&secret=no`)).toBe(40125)
    expect(await errcodeOf(`/cgi-bin/token?appid=${APP.appId}&secret=${APP.appSecret}`)).toBe(40002)
  })

  test('an endpoint with a token checks token, method, body and JSON in this order', async () => {
    const { token } = await stableToken()
    expect(await errcodeOf(PHONE)).toBe(41001)
    expect(await errcodeOf(`${PHONE}?access_token=never-issued`)).toBe(40001)
    expect(await errcodeOf(`${PHONE}?access_token=${token}`)).toBe(43002)
    expect(await errcodeOf(`${PHONE}?access_token=${token}`, '')).toBe(44002)
    expect(await errcodeOf(`${PHONE}?access_token=${token}`, 'code=1')).toBe(47001)
    expect(await errcodeOf(`${PHONE}?access_token=${token}`, '[]')).toBe(47001)
    expect(await errcodeOf(`${PHONE}?access_token=${token}`, {})).toBe(40029)
    nowMs += 7200 * 1000
    expect(await errcodeOf(`${PHONE}?access_token=${token}`)).toBe(42001)
  })

  test('stable_token wants a POST with JSON, token wants a GET', async () => {
    expect(await errcodeOf('/cgi-bin/stable_token')).toBe(43002)
    expect(await errcodeOf('/cgi-bin/stable_token', '')).toBe(44002)
    expect(await errcodeOf('/cgi-bin/stable_token', 'grant_type=client_credential')).toBe(47001)
    expect(await errcodeOf('/cgi-bin/stable_token', { ...GRANT, grant_type: 'password' })).toBe(40002)
    expect(await errcodeOf('/cgi-bin/token', GRANT)).toBe(43001)
  })
})

describe('access tokens', () => {
  test('stable_token hands out the same token with the seconds that remain', async () => {
    const first = await stableToken()
    nowMs += 6855 * 1000
    const second = await stableToken()
    expect([first.expiresIn, second.expiresIn]).toEqual([7200, 345])
    expect(second.token).toBe(first.token)
  })

  test('within five minutes of the end stable_token renews, and the old one lives out its time', async () => {
    const old = await stableToken()
    nowMs += 6900 * 1000
    const renewed = await stableToken()
    expect(renewed).toMatchObject({ expiresIn: 7200 })
    expect(renewed.token).not.toBe(old.token)
    expect(await stateOf(old.token)).toBe(GOOD)
    nowMs += 300 * 1000
    expect(await stateOf(old.token)).toBe(42001)
    expect(await stateOf(renewed.token)).toBe(GOOD)
  })

  test('force_refresh ends the one before at once, but not within 30 seconds', async () => {
    const first = await stableToken()
    const second = await stableToken({ force_refresh: true })
    expect(await stateOf(first.token)).toBe(40001)
    nowMs += 29 * 1000
    expect(await stableToken({ force_refresh: true })).toEqual({ ...second, expiresIn: 7171 })
    nowMs += 1000
    expect((await stableToken({ force_refresh: true })).token).not.toBe(second.token)
    expect(await stateOf(second.token)).toBe(40001)
  })

  test('force_refresh works 20 times a day; normal mode goes on, and midnight in Beijing gives 20 more', async () => {
    nowMs = Date.parse('2026-03-02T23:00:00+08:00')
    for (let count = 0; count < 20; count += 1) {
      expect((await stableToken({ force_refresh: true })).errcode).toBeUndefined()
      nowMs += 30 * 1000
    }
    expect((await stableToken({ force_refresh: true })).errcode).toBe(45009)
    expect((await stableToken()).errcode).toBeUndefined()
    nowMs = Date.parse('2026-03-03T00:00:00+08:00')
    expect((await stableToken({ force_refresh: true })).errcode).toBeUndefined()
  })

  test('token makes a new one at every call; the one before lasts five minutes, stable ones are untouched', async () => {
    const stable = await stableToken()
    const first = await ordinaryToken()
    const second = await ordinaryToken()
    expect(second.token).not.toBe(first.token)
    nowMs += 299 * 1000
    expect(await stateOf(first.token)).toBe(GOOD)
    nowMs += 1000
    expect(await stateOf(first.token)).toBe(40001)
    expect(await stateOf(second.token)).toBe(GOOD)
    expect(await stateOf(stable.token)).toBe(GOOD)
  })
})

describe('checking a session', () => {
  const sign = (sessionKey: string) => createHmac('sha256', sessionKey).update('').digest('hex')

  test('the signature is made with the Base64 text of the session key', () => {
    // A known answer, so that a mistake on both sides does not cancel out.
    expect(sign('AQEBAQEBAQEBAQEBAQEBAQ==')).toBe('0d4f4a250a3811f16b00ad3f9ec548506bca47f86e4fefae98e00980e70bc77d')
  })

  test('the key of the last sign-in is good, an older one is not', async () => {
    const [old, latest] = [await signIn(), await signIn()]
    const { token } = await stableToken()
    const check = (signature: string, more = {}) => {
      const query = { access_token: token, openid: standIn.openidOf('boss'), signature, sig_method: 'hmac_sha256' }
      return errcodeOf(`/wxa/checksession?${new URLSearchParams({ ...query, ...more }).toString()}`)
    }
    expect(await check(sign(latest))).toBe(0)
    expect(await check(sign(old))).toBe(87009)
    expect(await check(sign(latest), { sig_method: 'md5' })).toBe(87009)
    expect(await check(sign(latest), { openid: 'oNobody' })).toBe(40003)
    expect(await check('', { openid: standIn.openidOf('sales') })).toBe(87009)
    expect(await check(sign(latest), { access_token: '' })).toBe(41001)
  })

  async function signIn() {
    const shown = { ...GRANT, grant_type: 'authorization_code', js_code: standIn.issueCode('boss') }
    const { answer } = await ask(`/sns/jscode2session?${new URLSearchParams(shown).toString()}`)
    return String(answer.session_key)
  }
})
