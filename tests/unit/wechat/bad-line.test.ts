import { createWechat } from '../../../server/platform/wechat'
import { within } from '../../../server/platform/wechat/deadline'
import type { Pair } from './pair'
import { APP, failureOf, startPair } from './pair'

const SESSION = '/sns/jscode2session'

describe('a bad line to WeChat', () => {
  let pair: Pair
  beforeAll(async () => {
    pair = await startPair()
  })
  beforeEach(() => pair.standIn.reset())
  afterAll(() => pair.standIn.close())

  test('an answer that is late but in time is taken', async () => {
    pair.standIn.addFault({ kind: 'latency', value: 300 })
    const session = await pair.wechat.codeToSession(pair.standIn.issueCode('boss'))
    expect(session.openid).toBe(pair.standIn.openidOf('boss'))
  })

  test('an answer that does not come ends with the budget, and is not asked for again', async () => {
    pair.standIn.addFault({ kind: 'latency', value: 5000 })
    const startedAt = performance.now()
    const failure = await failureOf(pair.another({ budgetMs: 250 }).codeToSession(pair.standIn.issueCode('boss')))
    expect(failure).toMatchObject({ kind: 'busy', trouble: 'timeout' })
    expect(failure.errcode).toBeUndefined()
    expect(performance.now() - startedAt).toBeLessThan(2000)
    expect(pair.standIn.callsTo(SESSION)).toBe(1)
  })

  test('the budget covers the pauses between tries', async () => {
    const startedAt = performance.now()
    const failure = await failureOf(pair.another({ budgetMs: 300 }).codeToSession('busy-today'))
    expect(failure).toMatchObject({ kind: 'busy', errcode: -1 })
    expect(performance.now() - startedAt).toBeLessThan(700)
    expect(pair.standIn.callsTo(SESSION)).toBe(2)
  })

  test('the budget covers the token and the call together', async () => {
    pair.standIn.addFault({ kind: 'latency', value: 5000, path: '/cgi-bin/stable_token' })
    const startedAt = performance.now()
    const failure = await failureOf(pair.another({ budgetMs: 250 }).phoneNumber(pair.standIn.issuePhoneCode('boss')))
    expect(failure).toMatchObject({ kind: 'busy', trouble: 'timeout' })
    expect(performance.now() - startedAt).toBeLessThan(2000)
  })

  test('the budget covers a store that keeps the token waiting', async () => {
    const tokenStore = { read: () => new Promise<never>(() => {}), write: async () => {} }
    const startedAt = performance.now()
    const failure = await failureOf(pair.another({ budgetMs: 200, tokenStore }).accessToken())
    expect(failure).toMatchObject({ kind: 'busy', trouble: 'timeout' })
    expect(performance.now() - startedAt).toBeLessThan(700)
  })

  test('a deadline that is already over does not wait for anything', async () => {
    const never = within(AbortSignal.abort(), new Promise(() => {}))
    expect(await failureOf(never)).toMatchObject({ trouble: 'timeout' })
  })

  test('a line that breaks before the work is done is tried again, and the code still counts', async () => {
    pair.standIn.addFault({ kind: 'drop', times: 2 })
    const session = await pair.wechat.codeToSession(pair.standIn.issueCode('boss'))
    expect(session.openid).toBe(pair.standIn.openidOf('boss'))
    expect(pair.standIn.callsTo(SESSION)).toBe(3)
  })

  test('a line that breaks after the work is done costs the code: people tap once more', async () => {
    pair.standIn.addFault({ kind: 'drop', value: 'after' })
    const failure = await failureOf(pair.wechat.codeToSession(pair.standIn.issueCode('boss')))
    expect(failure).toMatchObject({ errcode: 40163, kind: 'code_invalid' })
  })

  test('a line that stays broken is given up after three tries', async () => {
    pair.standIn.addFault({ kind: 'drop', times: 5 })
    const failure = await failureOf(pair.wechat.codeToSession(pair.standIn.issueCode('boss')))
    expect(failure).toMatchObject({ kind: 'busy', trouble: 'network', errmsg: 'ECONNRESET' })
    expect(pair.standIn.callsTo(SESSION)).toBe(3)
  })

  test('a port nobody listens on is a busy WeChat', async () => {
    const closed = await startPair()
    await closed.standIn.close()
    const failure = await failureOf(closed.wechat.codeToSession('boss.k3j9x2'))
    expect(failure).toMatchObject({ kind: 'busy', trouble: 'network', errmsg: 'ECONNREFUSED' })
  })

  test.each([
    ['a gateway page with status 502', { kind: 'http500', value: 502 }, 'status'],
    ["a proxy's page with status 200", { kind: 'html' }, 'garbage'],
    ['half of the answer', { kind: 'truncated' }, 'garbage'],
  ] as const)('%s is a busy WeChat, not a sign-in', async (_what, fault, trouble) => {
    pair.standIn.addFault(fault)
    const failure = await failureOf(pair.wechat.codeToSession(pair.standIn.issueCode('boss')))
    expect(failure).toMatchObject({ kind: 'busy', trouble })
    expect(pair.standIn.callsTo(SESSION)).toBe(1)
  })

  test('half of a token answer leaves no token behind', async () => {
    pair.standIn.addFault({ kind: 'truncated', path: '/cgi-bin/stable_token' })
    expect(await failureOf(pair.another().accessToken())).toMatchObject({ kind: 'busy', trouble: 'garbage' })
    await expect(pair.another().accessToken()).resolves.toMatch(/^\d+_/)
  })

  test('a proxy in the environment is passed by: the secret goes to WeChat alone', async () => {
    const before = process.env.http_proxy
    process.env.http_proxy = 'http://127.0.0.1:9'
    try {
      await expect(pair.wechat.codeToSession(pair.standIn.issueCode('boss'))).resolves.toHaveProperty('openid')
    } finally {
      if (before === undefined) delete process.env.http_proxy
      else process.env.http_proxy = before
    }
  })

  test('an address of the server that is none fails at start', () => {
    expect(() => createWechat({ ...APP, baseUrl: 'api.weixin.qq.com' })).toThrow('Invalid URL')
    expect(() => createWechat({ ...APP, baseUrl: 'ftp://api.weixin.qq.com' })).toThrow('no http address')
  })
})
