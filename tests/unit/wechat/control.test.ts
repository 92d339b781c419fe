import type { StandIn } from '../../../preview/wechat'
import { startStandIn } from '../../../preview/wechat'
import { createWechat } from '../../../server/platform/wechat'
import { APP, failureOf } from './pair'

let standIn: StandIn

beforeAll(async () => {
  standIn = await startStandIn({ ...APP, people: { boss: { phone: '13800138000' } } })
})
beforeEach(() => standIn.reset())
afterAll(() => standIn.close())

async function control(method: 'GET' | 'POST', name: string, body?: object | string) {
  const text = typeof body === 'object' ? JSON.stringify(body) : body
  const response = await fetch(`${standIn.url}/__fake/${name}`, { method, body: text })
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> }
}

const wechat = () => createWechat({ ...APP, baseUrl: standIn.url })

describe('the control endpoints', () => {
  test('make login and phone codes for a person', async () => {
    const login = (await control('POST', 'codes', { person: 'boss' })).answer.code
    const phone = (await control('POST', 'codes', { person: 'boss', kind: 'phone' })).answer.code
    expect(login).toMatch(/^[0-9A-Za-z]{32}$/)
    expect(phone).toMatch(/^[0-9a-f]{64}$/)
    expect((await wechat().codeToSession(String(login))).openid).toBe(standIn.openidOf('boss'))
    expect((await wechat().phoneNumber(String(phone))).phoneNumber).toBe('13800138000')
  })

  test('count codes and show none', async () => {
    const code = standIn.issueCode('boss')
    standIn.issuePhoneCode('boss')
    await wechat().codeToSession(code)
    expect((await control('GET', 'codes')).answer).toEqual({ seen: 2, used: 1 })
  })

  test('move the clock, so that a code gets old', async () => {
    const code = standIn.issueCode('boss')
    await control('POST', 'clock', { advanceSeconds: 301 })
    expect(await failureOf(wechat().codeToSession(code))).toMatchObject({ errcode: 40029 })
  })

  test('let a request go wrong as often as told, on that path alone', async () => {
    const fault = { kind: 'errcode', value: 45011, times: 2, path: '/sns/jscode2session' }
    await control('POST', 'faults', fault)
    expect((await control('GET', 'faults')).answer).toEqual({ faults: [fault] })
    await expect(wechat().accessToken()).resolves.toEqual(expect.any(String))
    expect(await failureOf(wechat().codeToSession('boss.first'))).toMatchObject({ errcode: 45011 })
    expect(await failureOf(wechat().codeToSession('boss.first'))).toMatchObject({ errcode: 45011 })
    await expect(wechat().codeToSession('boss.first')).resolves.toHaveProperty('openid')
    expect((await control('GET', 'faults')).answer).toEqual({ faults: [] })
  })

  test('describe a person and keep what was not named', async () => {
    const openid = `o${'x'.repeat(27)}`
    await control('POST', 'users', { person: 'boss', openid })
    const { users } = (await control('GET', 'users')).answer
    expect(users).toEqual([{ name: 'boss', openid, phone: '13800138000' }])
    expect((await wechat().codeToSession(standIn.issueCode('boss'))).openid).toBe(openid)
  })

  test('count the calls of each endpoint', async () => {
    await wechat().phoneNumber(standIn.issuePhoneCode('boss'))
    expect((await control('GET', 'calls')).answer).toEqual({
      '/cgi-bin/stable_token': 1,
      '/wxa/business/getuserphonenumber': 1,
    })
  })

  test('reset to the people it started with, and to nothing else', async () => {
    await control('POST', 'users', { person: 'boss', phone: '13900139000' })
    await control('POST', 'users', { person: 'stranger' })
    await control('POST', 'faults', { kind: 'drop', path: '/sns/jscode2session' })
    await wechat().accessToken()
    await control('POST', 'reset')
    expect((await control('GET', 'users')).answer).toEqual({
      users: [{ name: 'boss', openid: standIn.openidOf('boss'), phone: '13800138000' }],
    })
    expect((await control('GET', 'faults')).answer).toEqual({ faults: [] })
    expect((await control('GET', 'calls')).answer).toEqual({})
  })

  test.each([
    ['clock', { advanceSeconds: -1 }, 'advanceSeconds'],
    ['clock', { advanceSeconds: '60' }, 'advanceSeconds'],
    ['faults', { kind: 'flood' }, 'kind must be one of latency, http500'],
    ['faults', { kind: 'toString' }, 'kind must be one of'],
    ['faults', { kind: 'errcode', value: 0 }, 'value does not fit errcode'],
    ['faults', { kind: 'latency' }, 'value does not fit latency'],
    ['faults', { kind: 'drop', times: 0 }, 'times'],
    ['faults', { kind: 'drop', path: 'sns' }, 'path'],
    ['users', { person: 'Boss Man' }, 'person'],
    ['users', { person: 'boss', openid: 'short' }, 'openid'],
    ['codes', {}, 'person'],
    ['codes', { person: 'boss', kind: 'pay' }, 'kind'],
    ['codes', '[1]', 'the body must be a JSON object'],
  ])('refuse %s with %j and say why', async (name, body, reason) => {
    const { status, answer } = await control('POST', name, body)
    expect(status).toBe(400)
    expect(answer.error).toContain(reason)
  })

  test('do not exist beyond those', async () => {
    expect((await control('GET', 'tokens')).status).toBe(404)
    expect((await control('GET', 'reset')).status).toBe(404)
  })

  test('a body of more than a mebibyte is refused', async () => {
    expect((await control('POST', 'users', `{"person":"${'a'.repeat(1024 * 1024)}"}`)).status).toBe(413)
  })
})
