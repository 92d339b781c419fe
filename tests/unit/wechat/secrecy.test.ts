import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import type { WechatError } from '../../../server/platform/wechat'
import { createWechat } from '../../../server/platform/wechat'
import type { Pair } from './pair'
import { APP, failureOf, startPair } from './pair'

/** Everything a log, an answer or a careless `catch` could show of an error. */
const allTextOf = (error: WechatError) =>
  [
    error.message,
    error.stack,
    String(error),
    JSON.stringify(error),
    JSON.stringify({ ...error }),
    inspect(error, { depth: 20, showHidden: true }),
  ].join('\n')

describe('what must stay secret', () => {
  let pair: Pair
  let logged: object[]
  const keep = (fields: object) => void logged.push(fields)
  const logger = { info: keep, warn: keep, error: keep }

  beforeAll(async () => {
    pair = await startPair()
  })
  beforeEach(() => {
    pair.standIn.reset()
    logged = []
  })
  afterAll(() => pair.standIn.close())

  test.each([
    ['drop', undefined],
    ['http500', 502],
    ['html', undefined],
    ['truncated', undefined],
    ['errcode', 40125],
    ['errcode', 40029],
    ['latency', 5000],
  ] as const)('neither the secret nor the code is in what is thrown or logged after %s %s', async (kind, value) => {
    pair.standIn.addFault({ kind, value, times: 3 })
    const code = pair.standIn.issueCode('boss')
    const failure = await failureOf(pair.another({ logger, budgetMs: 1500 }).codeToSession(code))
    const shown = allTextOf(failure) + JSON.stringify(logged)
    expect(logged.length).toBeGreaterThan(0)
    expect(shown).not.toContain(APP.appSecret)
    expect(shown).not.toContain(code)
  })

  test.each([
    ['drop', undefined],
    ['truncated', undefined],
    ['errcode', 42001],
  ] as const)('the access token is not in what is thrown or logged after %s %s', async (kind, value) => {
    const wechat = pair.another({ logger })
    const token = await wechat.accessToken()
    pair.standIn.addFault({ kind, value, times: 3, path: '/wxa/business/getuserphonenumber' })
    const failure = await failureOf(wechat.phoneNumber(pair.standIn.issuePhoneCode('boss')))
    expect(allTextOf(failure) + JSON.stringify(logged)).not.toContain(token)
  })

  test('a sign-in that goes well is not logged', async () => {
    await pair.another({ logger }).codeToSession(pair.standIn.issueCode('boss'))
    expect(logged).toEqual([])
  })

  test('half of an answer does not bring the session key into the error', async () => {
    const sessionKey = 'c2VjcmV0LXNlc3Npb24ta2V5'
    const failure = await askedBy(`{"session_key":"${sessionKey}","openid":`, (url) =>
      failureOf(createWechat({ ...APP, baseUrl: url, logger }).codeToSession('boss.k3j9x2')),
    )
    expect(failure.trouble).toBe('garbage')
    expect(allTextOf(failure) + JSON.stringify(logged)).not.toContain(sessionKey)
  })

  test('an answer that repeats the secret is shown without it', async () => {
    const answer = JSON.stringify({ errcode: 40125, errmsg: `invalid appsecret ${APP.appSecret}, rid: 65d56510-1-2` })
    const failure = await askedBy(answer, (url) =>
      failureOf(createWechat({ ...APP, baseUrl: url, logger }).codeToSession('boss.k3j9x2')),
    )
    expect(failure.errmsg).toBe('invalid appsecret [secret], rid: 65d56510-1-2')
    expect(allTextOf(failure) + JSON.stringify(logged)).not.toContain(APP.appSecret)
  })

  test('a redirect is not followed: the secret in the query goes nowhere else', async () => {
    const failure = await askedBy(
      '',
      (url) => failureOf(createWechat({ ...APP, baseUrl: url }).codeToSession('boss.k3j9x2')),
      {
        status: 302,
        headers: { Location: `${pair.standIn.url}/sns/jscode2session` },
      },
    )
    expect(failure).toMatchObject({ kind: 'unexpected', trouble: 'status', errmsg: 'HTTP 302' })
    expect(pair.standIn.callsTo('/sns/jscode2session')).toBe(0)
  })
})

describe('an answer that is JSON but not what was asked for', () => {
  test.each([
    ['no openid', '{"session_key":"c2VjcmV0"}'],
    ['an empty openid', '{"session_key":"c2VjcmV0","openid":""}'],
    ['no session key', '{"openid":"oAbc"}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['nothing', ''],
    ['an errcode that is a word', '{"errcode":"no"}'],
  ])('with %s signs nobody in', async (_what, body) => {
    const failure = await askedBy(body, (url) =>
      failureOf(createWechat({ ...APP, baseUrl: url }).codeToSession('boss.k3j9x2')),
    )
    expect(failure).toMatchObject({ kind: 'busy', trouble: 'garbage' })
  })

  test('an errcode of 0 is a success', async () => {
    const session = await askedBy('{"errcode":0,"errmsg":"ok","openid":"oAbc","session_key":"c2VjcmV0"}', (url) =>
      createWechat({ ...APP, baseUrl: url }).codeToSession('boss.k3j9x2'),
    )
    expect(session).toEqual({ openid: 'oAbc', sessionKey: 'c2VjcmV0' })
  })

  test("a number that is marked as another app's is not believed", async () => {
    const body = JSON.stringify({
      errcode: 0,
      access_token: '66_token',
      expires_in: 7200,
      phone_info: {
        phoneNumber: '13800138000',
        purePhoneNumber: '13800138000',
        countryCode: '86',
        watermark: { appid: 'wxffffffffffffffff', timestamp: 1 },
      },
    })
    const failure = await askedBy(body, (url) =>
      failureOf(createWechat({ ...APP, baseUrl: url }).phoneNumber('boss.phone.k3j9x2')),
    )
    expect(failure.trouble).toBe('garbage')
  })
})

/** Runs `ask` against a server that answers `body` to everything. */
async function askedBy<T>(
  body: string,
  ask: (url: string) => Promise<T>,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Promise<T> {
  const server = createServer((_request, response) => response.writeHead(status, headers).end(body))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}
