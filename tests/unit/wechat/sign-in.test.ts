import type { Pair } from './pair'
import { failureOf, startPair } from './pair'

const SESSION = '/sns/jscode2session'

describe('signing in with a login code', () => {
  let pair: Pair
  beforeAll(async () => {
    pair = await startPair({ people: { boss: { unionid: `o${'u'.repeat(27)}` } } })
  })
  beforeEach(() => pair.standIn.reset())
  afterAll(() => pair.standIn.close())

  test('a fresh code gives an openid of 28 characters and a session key of 16 bytes', async () => {
    const { openid, sessionKey, unionid } = await pair.wechat.codeToSession(pair.standIn.issueCode('sales'))
    expect(openid).toMatch(/^o[A-Za-z0-9_-]{27}$/)
    expect(Buffer.from(sessionKey, 'base64')).toHaveLength(16)
    expect(unionid).toBeUndefined()
  })

  test('the same person keeps the openid and gets a new session key; another person has another openid', async () => {
    const first = await pair.wechat.codeToSession(pair.standIn.issueCode('sales'))
    const second = await pair.wechat.codeToSession(pair.standIn.issueCode('sales'))
    const other = await pair.wechat.codeToSession(pair.standIn.issueCode('customer-a'))
    expect(second.openid).toBe(first.openid)
    expect(second.sessionKey).not.toBe(first.sessionKey)
    expect(other.openid).not.toBe(first.openid)
  })

  test('a person of an Open Platform account has a unionid', async () => {
    const session = await pair.wechat.codeToSession(pair.standIn.issueCode('boss'))
    expect(session.unionid).toBe(`o${'u'.repeat(27)}`)
  })

  test('a code the browser preview made itself signs its person in, once', async () => {
    const session = await pair.wechat.codeToSession('boss.k3j9x2m1')
    expect(session.openid).toBe(pair.standIn.openidOf('boss'))
    expect(await failureOf(pair.wechat.codeToSession('boss.k3j9x2m1'))).toMatchObject({ errcode: 40163 })
  })

  test('a used code is refused as used', async () => {
    const code = pair.standIn.issueCode('sales')
    await pair.wechat.codeToSession(code)
    expect(await failureOf(pair.wechat.codeToSession(code))).toMatchObject({
      errcode: 40163,
      kind: 'code_invalid',
      say: '微信授权过期了，再点一次就好。',
    })
  })

  test('a code is good for five minutes and not a second longer', async () => {
    const [inTime, late] = [pair.standIn.issueCode('sales'), pair.standIn.issueCode('sales')]
    pair.pass(300)
    await expect(pair.wechat.codeToSession(inTime)).resolves.toHaveProperty('openid')
    pair.pass(1)
    expect(await failureOf(pair.wechat.codeToSession(late))).toMatchObject({ errcode: 40029, kind: 'code_invalid' })
  })

  test.each([
    ['unknown', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6', 40029, 'code_invalid'],
    ['a phone code', 'boss.phone.k3j9x2', 40029, 'code_invalid'],
    ['missing', '', 41008, 'code_invalid'],
    ['of a risky account', 'blocked-by-wechat', 40226, 'blocked'],
  ])('a code that is %s is refused', async (_what, code, errcode, kind) => {
    const failure = await failureOf(pair.wechat.codeToSession(code))
    expect(failure).toMatchObject({ errcode, kind, trouble: 'refused' })
    expect(failure.rid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/)
    expect(pair.standIn.callsTo(SESSION)).toBe(1)
  })

  test('a busy WeChat is asked three times before people are told', async () => {
    const failure = await failureOf(pair.wechat.codeToSession('busy-today'))
    expect(failure).toMatchObject({ errcode: -1, kind: 'busy', say: '微信那边忙，等几秒再点一次。' })
    expect(pair.standIn.callsTo(SESSION)).toBe(3)
  })

  test('a WeChat that is busy twice answers the third time, unnoticed', async () => {
    pair.standIn.addFault({ kind: 'errcode', value: -1, times: 2 })
    await expect(pair.wechat.codeToSession(pair.standIn.issueCode('sales'))).resolves.toHaveProperty('openid')
  })

  test.each([
    ['app id', { appId: 'wxffffffffffffffff' }, 40013],
    ['secret', { appSecret: 'not-the-secret' }, 40125],
    ['absent app id', { appId: '' }, 41002],
    ['absent secret', { appSecret: '' }, 41004],
  ])('a wrong %s is for the owner to mend, and does not use up the code', async (_what, wrong, errcode) => {
    const code = pair.standIn.issueCode('sales')
    const failure = await failureOf(pair.another(wrong).codeToSession(code))
    expect(failure).toMatchObject({ errcode, kind: 'misconfigured' })
    await expect(pair.wechat.codeToSession(code)).resolves.toHaveProperty('openid')
  })

  test.each([
    [40164, 'misconfigured'],
    [45011, 'busy'],
    [48001, 'misconfigured'],
    [99999, 'unexpected'],
  ])('errcode %i of WeChat means %s and is not tried again', async (errcode, kind) => {
    pair.standIn.addFault({ kind: 'errcode', value: errcode })
    const failure = await failureOf(pair.wechat.codeToSession(pair.standIn.issueCode('sales')))
    expect(failure).toMatchObject({ errcode, kind })
    expect(pair.standIn.callsTo(SESSION)).toBe(1)
  })
})

describe('trading a phone code for a number', () => {
  let pair: Pair
  beforeAll(async () => {
    pair = await startPair({ people: { boss: { phone: '13800138000' }, sales: { phone: undefined } } })
  })
  beforeEach(() => pair.standIn.reset())
  afterAll(() => pair.standIn.close())

  test('a fresh code gives the number of the one who pressed the button', async () => {
    const phone = await pair.wechat.phoneNumber(pair.standIn.issuePhoneCode('boss'))
    expect(phone).toEqual({ phoneNumber: '13800138000', purePhoneNumber: '13800138000', countryCode: '86' })
  })

  test('a person without a given number still has one, always the same', async () => {
    const first = await pair.wechat.phoneNumber('sales.phone.k3j9x2')
    const second = await pair.wechat.phoneNumber('sales.phone.p0q8r7')
    expect(first.phoneNumber).toMatch(/^1\d{10}$/)
    expect(second).toEqual(first)
  })

  test('a code is good once and for five minutes', async () => {
    const [used, late] = [pair.standIn.issuePhoneCode('boss'), pair.standIn.issuePhoneCode('boss')]
    await pair.wechat.phoneNumber(used)
    expect(await failureOf(pair.wechat.phoneNumber(used))).toMatchObject({ errcode: 40029, kind: 'code_invalid' })
    pair.pass(301)
    expect(await failureOf(pair.wechat.phoneNumber(late))).toMatchObject({ errcode: 40029 })
  })

  test('a login code buys no number', async () => {
    expect(await failureOf(pair.wechat.phoneNumber(pair.standIn.issueCode('boss')))).toMatchObject({ errcode: 40029 })
    expect(await failureOf(pair.wechat.phoneNumber('boss.k3j9x2'))).toMatchObject({ errcode: 40029 })
  })

  test("nobody gets a number with somebody else's openid", async () => {
    const code = pair.standIn.issuePhoneCode('boss')
    const failure = await failureOf(pair.wechat.phoneNumber(code, pair.standIn.openidOf('sales')))
    expect(failure).toMatchObject({ errcode: 40029, kind: 'code_invalid' })
    const phone = await pair.wechat.phoneNumber(code, pair.standIn.openidOf('boss'))
    expect(phone.phoneNumber).toBe('13800138000')
  })
})
