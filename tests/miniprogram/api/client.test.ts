import { phone } from '../support/phone'
import { call } from '../../../miniprogram/api/client'
import type { ApiError } from '../../../miniprogram/api/error'
import { settleProof } from '../../../miniprogram/api/proof'
import { config } from '../../../miniprogram/config'
import { session } from '../../../miniprogram/stores/session'
import { signedInAs } from '../support/people'
import { good, refusal, startServer, type TestServer } from '../support/test-server'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
  config.baseUrl = server.url
})
afterAll(() => server.close())
beforeEach(() => {
  phone.reset()
  session.clear()
  server.arrived.length = 0
  server.answer = () => good({ fine: true })
})

async function failureOf(work: Promise<unknown>): Promise<ApiError> {
  const failure = await work.then(
    () => null,
    (error: ApiError) => error,
  )
  if (!failure) throw new Error('the call went through')
  return failure
}

test('an answer comes without its envelope, and empty filters are left out', async () => {
  expect(
    await call('GET', '/api/orders', { query: { page: 2, status: undefined, keyword: '兴 旺', note: '' } }),
  ).toEqual({ fine: true })
  expect(server.arrived[0]).toMatchObject({ method: 'GET', url: '/api/orders?page=2&keyword=%E5%85%B4%20%E6%97%BA' })
  expect(server.arrived[0].token).toBeUndefined()
})

test('a refusal says why, field by field, with a number to read out', async () => {
  server.answer = () =>
    refusal(400, 'input.invalid', '数量要大于 0', [{ field: 'items.0.quantity', reason: '要大于 0' }])
  const failure = await failureOf(call('POST', '/api/orders', { body: {} }))
  expect(failure).toMatchObject({
    code: 'input.invalid',
    message: '数量要大于 0',
    status: 400,
    problem: '7F3A-20',
    mayPass: false,
  })
  expect(failure.fields).toEqual({ 'items.0.quantity': '要大于 0' })
})

test('what is no envelope at all is a failure too', async () => {
  server.answer = () => ({ status: 502, body: '<html>bad gateway</html>' })
  expect(await failureOf(call('GET', '/api/orders'))).toMatchObject({ code: 'server', status: 502, mayPass: true })
  server.answer = () => ({ status: 200, body: 'hello' })
  expect((await failureOf(call('GET', '/api/orders'))).mayPass).toBe(true)
})

test('a line that breaks once is tried again, with the same key for a write', async () => {
  server.answer = () => (server.arrived.length % 2 ? 'hang up' : good('done'))
  expect(await call('GET', '/api/orders')).toBe('done')
  expect(await call('POST', '/api/orders', { body: { n: 1 } })).toBe('done')
  const [first, second, third, fourth] = server.arrived
  expect([first.key, second.key]).toEqual([undefined, undefined])
  expect(third.key).toMatch(/^[0-9a-f-]{36}$/)
  expect(fourth.key).toBe(third.key)
})

test('a write whose outcome nobody knows keeps its key when people send it again', async () => {
  server.answer = () => 'hang up'
  const failure = await failureOf(call('POST', '/api/orders', { body: { n: 2 } }))
  expect(failure).toMatchObject({ code: 'network', message: '没发出去，填好的都还在。', status: 0, mayPass: true })
  server.answer = () => good('done')
  await call('POST', '/api/orders', { body: { n: 2 } })
  await call('POST', '/api/orders', { body: { n: 3 } })
  await call('POST', '/api/orders', { body: { n: 2 } })
  const [lost, lostAgain, again, other, anew] = server.arrived.map(({ key }) => key)
  expect([lostAgain, again]).toEqual([lost, lost])
  expect(new Set([lost, other, anew]).size).toBe(3)
})

test('a write a server fell over keeps its key as well: it may have been booked', async () => {
  server.answer = () => refusal(500, 'server', '服务器没接住')
  await failureOf(call('POST', '/api/orders', { body: { n: 6 } }))
  await failureOf(call('POST', '/api/orders', { body: { n: 6 } }))
  expect(server.arrived[0].key).toBe(server.arrived[1].key)
})

test('a refused write may be sent again as a new one', async () => {
  server.answer = () => refusal(409, 'orders.price_changed', '价格变了')
  await failureOf(call('POST', '/api/orders', { body: { n: 4 } }))
  await failureOf(call('POST', '/api/orders', { body: { n: 4 } }))
  expect(server.arrived[0].key).not.toBe(server.arrived[1].key)
})

test('no net says so in the words of reading or of writing', async () => {
  server.answer = () => 'hang up'
  expect((await failureOf(call('GET', '/api/orders', { retry: false }))).message).toBe('网络不通，换个地方站站再试。')
  expect(server.arrived).toHaveLength(1)
})

describe('signed in with a token that ran out', () => {
  beforeEach(() => {
    session.start(signedInAs('sales', 'old'))
    server.answer = ({ url, token }) => {
      if (url === '/api/auth/refresh') return good(signedInAs('sales', 'new'))
      return token === 'access-new' ? good('rows') : refusal(401, 'session.missing', '没有登录')
    }
  })

  test('the call goes through after one silent refresh', async () => {
    expect(await call('GET', '/api/orders')).toBe('rows')
    expect(server.arrived.map(({ url, token }) => [url, token])).toEqual([
      ['/api/orders', 'access-old'],
      ['/api/auth/refresh', undefined],
      ['/api/orders', 'access-new'],
    ])
    expect(server.arrived[1].body).toEqual({ refreshToken: 'refresh-old' })
    expect(session.get().tokens?.refreshToken).toBe('refresh-new')
  })

  test('many calls at once share one refresh', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map((n) => call('GET', `/api/orders/${n}`)))
    expect(answers).toEqual(['rows', 'rows', 'rows', 'rows'])
    expect(server.arrived.filter(({ url }) => url === '/api/auth/refresh')).toHaveLength(1)
  })

  test('a write keeps its key across the refresh', async () => {
    await call('POST', '/api/orders', { body: { n: 5 } })
    const keys = server.arrived.filter(({ url }) => url === '/api/orders').map(({ key }) => key)
    expect(keys[0]).toBe(keys[1])
  })

  test('a refused refresh signs out and opens the sign-in page once, above where one was', async () => {
    server.answer = () => refusal(401, 'session.refresh_refused', '太久没用')
    const failures = await Promise.all([1, 2, 3].map((n) => failureOf(call('GET', `/api/orders/${n}`))))
    expect(failures.map(({ code }) => code)).toEqual(['session.expired', 'session.expired', 'session.expired'])
    expect(failures[0].message).toBe('太久没用，重新登录一下，单子还在。')
    expect(session.get().tokens).toBeNull()
    expect(phone.opened).toEqual(['pages/tabs/home/index', 'pages/sessions/sign-in/index?expired=1'])
  })

  test('a refresh that gets no answer keeps the sign-in', async () => {
    server.answer = ({ url }) => (url === '/api/auth/refresh' ? 'hang up' : refusal(401, 'session.missing', '没有登录'))
    expect((await failureOf(call('GET', '/api/orders'))).code).toBe('network')
    expect(session.get().tokens?.accessToken).toBe('access-old')
    expect(phone.opened).toHaveLength(1)
  })

  test('a wrong password does not count as a token that ran out', async () => {
    server.answer = () => refusal(401, 'session.bad_credentials', '用户名或密码不对')
    expect((await failureOf(call('POST', '/api/auth/login', { body: {} }))).code).toBe('session.bad_credentials')
    expect(session.get().tokens).not.toBeNull()
  })
})

describe('a dangerous act', () => {
  let isProved: boolean
  beforeEach(() => {
    isProved = false
    session.start(signedInAs('owner'))
    server.answer = () => (isProved ? good('done') : refusal(403, 'access.prove_yourself', '这一步要确认是你本人'))
  })
  const asked = async () => {
    while (phone.opened.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  test('asks who is there, and is sent again by itself with the same key', async () => {
    const act = call('POST', '/api/tenants', { body: { name: '二店' } })
    await asked()
    isProved = true
    settleProof(true)
    expect(await act).toBe('done')
    expect(phone.opened).toEqual(['pages/tabs/home/index', 'pages/sessions/prove/index'])
    expect(server.arrived[0].key).toBe(server.arrived[1].key)
  })

  test('is not done when nobody proves anything', async () => {
    const act = failureOf(call('POST', '/api/tenants', { body: { name: '二店' } }))
    await asked()
    settleProof(false)
    expect(await act).toMatchObject({ code: 'access.prove_yourself', status: 403 })
    expect(server.arrived).toHaveLength(1)
  })

  test('several at once ask once', async () => {
    const acts = [1, 2, 3].map((n) => call('DELETE', `/api/users/${n}`))
    await asked()
    await new Promise((resolve) => setTimeout(resolve, 50))
    isProved = true
    settleProof(true)
    expect(await Promise.all(acts)).toEqual(['done', 'done', 'done'])
    expect(phone.opened).toHaveLength(2)
  })
})

test('a phone that was thrown out says so on the sign-in page', async () => {
  session.start(signedInAs('sales', 'old'))
  server.answer = () => refusal(401, 'session.ended', '这台设备被你在别处退出了', { reason: 'ended-elsewhere' })
  await failureOf(call('GET', '/api/orders'))
  expect(phone.opened[1]).toBe('pages/sessions/sign-in/index?expired=1&why=ended-elsewhere')
})
