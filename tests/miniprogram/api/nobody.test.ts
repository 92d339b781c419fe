import { phone } from '../support/phone'
import { call } from '../../../miniprogram/api/client'
import { config } from '../../../miniprogram/config'
import { session } from '../../../miniprogram/stores/session'
import { refusal, startServer, type TestServer } from '../support/test-server'

let server: TestServer

beforeAll(async () => {
  server = await startServer()
  config.baseUrl = server.url
})
afterAll(() => server.close())
beforeEach(() => {
  phone.reset()
  session.clear()
})

test('who is nobody is asked to sign in where somebody is needed', async () => {
  server.answer = () => refusal(401, 'session.required', '先登录')
  await expect(call('GET', '/api/orders')).rejects.toMatchObject({ code: 'session.required' })
  expect(phone.opened).toEqual(['pages/tabs/home/index', 'pages/sessions/sign-in/index'])
})

test('another refusal is the page’s to tell', async () => {
  server.answer = () => refusal(401, 'session.wechat_refused', '微信登录码过期了，再点一次登录')
  await expect(call('POST', '/api/invites/accept')).rejects.toMatchObject({ code: 'session.wechat_refused' })
  expect(phone.opened).toEqual(['pages/tabs/home/index'])
})
