import supertest from 'supertest'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'

const house = useHouse()

test('a success has the envelope of the main document', async () => {
  const { body } = await house.as('owner').get('/products')
  expect(Object.keys(body).sort()).toEqual(['code', 'data', 'message', 'timestamp'])
  expect(body).toMatchObject({ code: 200, message: 'success', data: { page: 1, pageSize: 20 } })
  expect(new Date(body.timestamp).toISOString()).toBe(body.timestamp)
})

const raw = () => supertest(house.url)
test.each<[string, () => supertest.Test, number, string]>([
  ['an unknown route', () => house.as('owner').get('/nothing'), 404, 'route.unknown'],
  ['a path outside the api', () => raw().get('/nothing/here'), 404, 'route.unknown'],
  [
    'malformed JSON',
    () => raw().post('/api/auth/login').set('Content-Type', 'application/json').send('{"a":'),
    400,
    'request.malformed_json',
  ],
  [
    'a body of 1 MB',
    () => house.as('owner').post('/products', { name: 'x'.repeat(1_000_000) }),
    413,
    'request.too_large',
  ],
  ['a list as a body', () => house.as('owner').post('/products', [1, 2]), 400, 'request.invalid'],
  [
    'a body that is a text',
    () => raw().post('/api/auth/login').set('Content-Type', 'application/json').send('"x"'),
    400,
    'request.invalid',
  ],
  ['nobody', () => house.anonymous.get('/orders'), 401, 'session.required'],
  [
    'a forged token',
    () => raw().get('/api/orders').set('Authorization', 'Bearer eyJhbGciOiJub25lIn0.eyJzaWQiOiJ4In0.'),
    401,
    'session.required',
  ],
  ['a percent sign that is none', () => raw().get('/api/orders/%E0%A4%A'), 400, 'request.malformed_json'],
])('%s gets the error envelope in Chinese', async (_what, call, status, error) => {
  const answer = await call()
  expect(answer.status).toBe(status)
  expect(Object.keys(answer.body).sort()).toEqual([
    'bizCode',
    'code',
    'details',
    'error',
    'message',
    'requestId',
    'timestamp',
  ])
  expect(answer.body).toMatchObject({ code: status, error })
  expect(answer.body.message).toMatch(/[\u4e00-\u9fff]/)
  expect(answer.headers['x-request-id']).toBe(answer.body.requestId)
})

test('health is told without a sign-in, and headers keep browsers safe', async () => {
  expect((await raw().get('/healthz')).body).toEqual({ status: 'ok' })
  const ready = await raw().get('/readyz')
  expect([ready.status, ready.body]).toEqual([200, { status: 'ready' }])
  expect(ready.headers).toMatchObject({ 'x-content-type-options': 'nosniff' })
  expect(ready.headers['x-powered-by']).toBeUndefined()
})

test('the document describes every route, and can be read in a browser', async () => {
  const { body } = await raw().get('/api/openapi.json')
  expect(body.openapi).toMatch(/^3\.1/)
  expect(Object.keys(body.paths).length).toBeGreaterThan(20)
  const docs = await raw().get('/api/docs/').redirects(1)
  expect([docs.status, docs.text]).toEqual([200, expect.stringContaining('swagger')])
})

test('large answers are compressed', async () => {
  const answer = await raw().get('/api/openapi.json').set('Accept-Encoding', 'gzip')
  expect(answer.headers['content-encoding']).toBe('gzip')
})

test('unknown keys of a body are dropped, among them those that would make one somebody else', async () => {
  const product = dataOf<{ id: string }>(
    await house.as('owner').post('/products', {
      name: '土豆',
      globalPrice: 1,
      id: 'mine',
      tenantId: 'x',
      __proto__: { a: 1 },
      createdAt: 'never',
    }),
  )
  expect(product.id).not.toBe('mine')
  expect((await house.as('foreign-owner').get(`/products/${product.id}`)).status).toBe(404)
})
