import { phone } from '../support/phone'
import { config } from '../../../miniprogram/config'
import { sendOrder } from '../../../miniprogram/pages/orders/confirm/send-order'
import { createDraftOrders, type Draft, type DraftOrders } from '../../../miniprogram/stores/draft-order'
import { good, refusal, startServer, type TestServer } from '../support/test-server'
import { shelf } from '../support/shelf'

let server: TestServer
let drafts: DraftOrders

beforeAll(async () => {
  server = await startServer()
  config.baseUrl = server.url
})
afterAll(() => server.close())
beforeEach(() => {
  phone.reset()
  server.arrived.length = 0
  drafts = createDraftOrders(
    shelf(),
    () => 'user-1',
    () => 1,
  )
})

const fresh: Draft = {
  customerId: 'customer-a',
  customerName: '兴旺湘菜馆',
  lines: [{ productId: 'tomato', name: '西红柿', unit: '箱', quantity: 300, priceFen: 4200 }],
  remark: ' 要硬的 ',
  deliveryOn: '2025-11-21',
  changedAt: 0,
}
const saved: Draft = { ...fresh, order: { id: '7', version: 2, orderNo: '202511200007' } }

test('a new order goes out in one piece, with the prices that were seen', async () => {
  drafts.keep(fresh)
  server.answer = () => good({ id: '9', status: 'submitted' })
  expect(await sendOrder(fresh, true, drafts)).toMatchObject({ id: '9' })
  expect(server.arrived).toHaveLength(1)
  expect(server.arrived[0]).toMatchObject({
    method: 'POST',
    url: '/api/orders',
    body: {
      customerId: 'customer-a',
      items: [{ productId: 'tomato', unit: '箱', quantity: 3, expectPrice: 42 }],
      remark: '要硬的',
      deliveryOn: '2025-11-21',
      submit: true,
    },
  })
})

test('the draft leaves the phone only when the order is there', async () => {
  drafts.keep(fresh)
  server.answer = () => refusal(409, 'orders.price_changed', '有 1 样价格变了')
  await expect(sendOrder(fresh, true, drafts)).rejects.toMatchObject({ code: 'orders.price_changed' })
  expect(drafts.open()).toHaveLength(1)
  server.answer = () => good({ id: '9', status: 'submitted' })
  await sendOrder(fresh, true, drafts)
  expect(drafts.open()).toEqual([])
})

test('a saved order is written over and then submitted', async () => {
  drafts.keep(saved)
  server.answer = ({ url }) => good({ id: '7', version: url.endsWith('/status') ? 4 : 3, orderNo: '202511200007' })
  await sendOrder(saved, true, drafts)
  expect(server.arrived.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'PUT /api/orders/7',
    'PUT /api/orders/7/status',
  ])
  expect(server.arrived[0].body).toMatchObject({ version: 2 })
  expect(server.arrived[1].body).toEqual({ status: 'submitted', version: 3 })
})

test('a saved order that stays a draft is only written over', async () => {
  drafts.keep(saved)
  server.answer = () => good({ id: '7', version: 3, orderNo: '202511200007' })
  await sendOrder(saved, false, drafts)
  expect(server.arrived.map(({ url }) => url)).toEqual(['/api/orders/7'])
  expect(drafts.open()).toEqual([])
})

test('when only the submitting fails, the next try starts from the newer version', async () => {
  drafts.keep(saved)
  server.answer = ({ url }) =>
    url.endsWith('/status')
      ? refusal(503, 'server.draining', '服务器在重启')
      : good({ id: '7', version: 3, orderNo: 'n' })
  await expect(sendOrder(saved, true, drafts)).rejects.toMatchObject({ code: 'server.draining' })
  expect(drafts.read('customer-a').order?.version).toBe(3)
})
