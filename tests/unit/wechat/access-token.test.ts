import type { StoredToken, TokenStore } from '../../../server/platform/wechat'
import type { Pair } from './pair'
import { APP, failureOf, startPair } from './pair'

const STABLE = '/cgi-bin/stable_token'
const PHONE = '/wxa/business/getuserphonenumber'

describe('the access token', () => {
  let pair: Pair
  beforeEach(async () => {
    pair = await startPair()
  })
  afterEach(() => pair.standIn.close())

  test('two who ask at once cause one request and get the same token', async () => {
    pair.standIn.addFault({ kind: 'latency', value: 50, path: STABLE })
    const [first, second] = await Promise.all([pair.wechat.accessToken(), pair.wechat.accessToken()])
    expect(first).toMatch(/^\d+_.{130}$/)
    expect(second).toBe(first)
    expect(pair.standIn.callsTo(STABLE)).toBe(1)
  })

  test('is asked for again only when five minutes or less remain, and is then a new one', async () => {
    const first = await pair.wechat.accessToken()
    pair.pass(7200 - 301)
    expect(await pair.wechat.accessToken()).toBe(first)
    expect(pair.standIn.callsTo(STABLE)).toBe(1)
    pair.pass(1)
    const second = await pair.wechat.accessToken()
    expect(second).not.toBe(first)
    expect(pair.standIn.callsTo(STABLE)).toBe(2)
  })

  test('two instances share one without knowing of each other', async () => {
    const first = await pair.wechat.accessToken()
    pair.pass(3600)
    expect(await pair.another().accessToken()).toBe(first)
  })

  test('an instance that came late keeps the token for the time that is left, not for two hours', async () => {
    await pair.wechat.accessToken()
    pair.pass(6000)
    const late = pair.another()
    const first = await late.accessToken()
    pair.pass(901)
    expect(await late.accessToken()).not.toBe(first)
  })

  test('a failed request is forgotten: the next one asks again', async () => {
    pair.standIn.addFault({ kind: 'errcode', value: 45011, path: STABLE })
    expect(await failureOf(pair.wechat.accessToken())).toMatchObject({ errcode: 45011, kind: 'busy' })
    await expect(pair.wechat.accessToken()).resolves.toEqual(expect.any(String))
  })

  test('one that somebody else has ended is fetched again and the call goes through', async () => {
    const ended = await pair.wechat.accessToken()
    pair.pass(60)
    await forceRefresh(pair)
    const phone = await pair.wechat.phoneNumber(pair.standIn.issuePhoneCode('boss'))
    expect(phone.countryCode).toBe('86')
    expect(await pair.wechat.accessToken()).not.toBe(ended)
    expect(pair.standIn.callsTo(PHONE)).toBe(2)
  })

  test.each([40001, 40014, 42001])('after errcode %i a call is tried once more, and only once', async (errcode) => {
    const code = pair.standIn.issuePhoneCode('boss')
    pair.standIn.addFault({ kind: 'errcode', value: errcode, path: PHONE, times: 2 })
    expect(await failureOf(pair.wechat.phoneNumber(code))).toMatchObject({ errcode, kind: 'misconfigured' })
    expect(pair.standIn.callsTo(PHONE)).toBe(2)
    expect(pair.standIn.callsTo(STABLE)).toBe(2)

    pair.standIn.addFault({ kind: 'errcode', value: errcode, path: PHONE, times: 1 })
    await expect(pair.wechat.phoneNumber(code)).resolves.toHaveProperty('phoneNumber')
  })

  test('is fetched again without force, so no other instance loses its own', async () => {
    const other = pair.another()
    const before = await other.accessToken()
    pair.standIn.addFault({ kind: 'errcode', value: 42001, path: PHONE })
    await pair.wechat.phoneNumber(pair.standIn.issuePhoneCode('boss'))
    expect(await pair.wechat.accessToken()).toBe(before)
  })

  test.each([
    ['a wrong secret', { appSecret: 'not-the-secret' }, 40125],
    ['a wrong app id', { appId: 'wxffffffffffffffff' }, 40013],
  ])('%s gets none', async (_what, wrong, errcode) => {
    const failure = await failureOf(pair.another(wrong).accessToken())
    expect(failure).toMatchObject({ errcode, kind: 'misconfigured' })
    expect(failure.say).toBe('这家店的微信登录没配好，让店主看一下。账号密码照样能登录。')
  })
})

describe('the access token with a store that instances share', () => {
  let pair: Pair
  beforeEach(async () => {
    pair = await startPair()
  })
  afterEach(() => pair.standIn.close())

  function storeInMemory() {
    let stored: StoredToken | undefined
    return {
      read: async () => stored,
      write: async (token: StoredToken) => {
        stored = token
      },
    } satisfies TokenStore
  }

  test('the second instance takes it from the store and asks nobody', async () => {
    const tokenStore = storeInMemory()
    const first = await pair.another({ tokenStore }).accessToken()
    expect(await pair.another({ tokenStore }).accessToken()).toBe(first)
    expect(pair.standIn.callsTo(STABLE)).toBe(1)
  })

  test('a stored token that WeChat refuses is not taken from the store again', async () => {
    const tokenStore = storeInMemory()
    const wechat = pair.another({ tokenStore })
    const ended = await wechat.accessToken()
    pair.pass(60)
    await forceRefresh(pair)
    await expect(wechat.phoneNumber(pair.standIn.issuePhoneCode('boss'))).resolves.toHaveProperty('phoneNumber')
    expect((await tokenStore.read())?.accessToken).not.toBe(ended)
  })

  test('a stored token past its time is not used', async () => {
    const tokenStore = storeInMemory()
    const first = await pair.another({ tokenStore }).accessToken()
    pair.pass(6900)
    expect(await pair.another({ tokenStore }).accessToken()).not.toBe(first)
  })

  test('a store that fails is a warning, not a failure', async () => {
    const warned: object[] = []
    const logger = { info: () => {}, error: () => {}, warn: (fields: object) => void warned.push(fields) }
    const broken = async () => Promise.reject(new Error('gone'))
    const wechat = pair.another({ tokenStore: { read: broken, write: broken }, logger })
    await expect(wechat.accessToken()).resolves.toEqual(expect.any(String))
    expect(warned).toEqual([{ what: 'read' }, { what: 'write' }])
  })

  test('a store that never answers holds nobody up for longer than a moment', async () => {
    const silent = () => new Promise<never>(() => {})
    const wechat = pair.another({ tokenStore: { read: silent, write: async () => {} } })
    await expect(wechat.accessToken()).resolves.toEqual(expect.any(String))
  })
})

async function forceRefresh({ standIn }: Pair) {
  const body = { grant_type: 'client_credential', appid: APP.appId, secret: APP.appSecret, force_refresh: true }
  const answer = await fetch(`${standIn.url}${STABLE}`, { method: 'POST', body: JSON.stringify(body) })
  expect(await answer.json()).toHaveProperty('access_token')
}
