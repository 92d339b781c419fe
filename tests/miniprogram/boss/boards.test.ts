import { phone } from '../support/phone'
import { config } from '../../../miniprogram/config'
import { createBoards } from '../../../miniprogram/pages/tabs/home/components/boss-dashboard/boards'
import { periodOf } from '../../../miniprogram/pages/tabs/home/components/boss-dashboard/periods'
import { waitingOrders } from '../../../miniprogram/stores/badges'
import { session } from '../../../miniprogram/stores/session'
import { changesOf } from '../../../miniprogram/utils/changes'
import { signedInAs } from '../support/people'
import { good, refusal, startServer, type Answer, type TestServer } from '../support/test-server'
import { aBoard } from './board-figures'

const NO_DAYS = { startDate: '', endDate: '' }
const week = periodOf('week', '2026-11-20', NO_DAYS)
const today = periodOf('today', '2026-11-20', NO_DAYS)
let server: TestServer

beforeAll(async () => {
  server = await startServer()
  config.baseUrl = server.url
})
afterAll(() => server.close())
beforeEach(() => {
  phone.reset()
  session.start(signedInAs('owner', '1', ['analytics.view', 'orders.review']))
  server.arrived.length = 0
  server.answer = () => good(aBoard())
})

test('a period is fetched in one request, and tells the tab bar what waits', async () => {
  const view = await createBoards().read(week)
  expect(view?.salesFen).toBe(12846050)
  expect(server.arrived.map(({ url }) => url)).toEqual([
    '/api/analytics/dashboard?startDate=2026-11-16&endDate=2026-11-22&compareStart=2026-11-09',
  ])
  expect(waitingOrders.get()).toBe(6)
})

test('the answer to an older tab is kept for later, not shown', async () => {
  let release: (answer: Answer) => void = () => undefined
  server.answer = ({ url }) =>
    url.includes('trendStart') ? good(aBoard()) : new Promise((resolve) => (release = resolve))
  const boards = createBoards()
  const slow = boards.read(week)
  const fast = await boards.read(today)
  expect(fast?.name).toBe('今天')
  release(good(aBoard()))
  expect(await slow).toBeUndefined()
  expect(boards.last(week)?.name).toBe('本周')
  expect([boards.isCurrent(week), boards.isCurrent(today)]).toEqual([false, true])
})

test('a failure leaves the last good figures', async () => {
  const boards = createBoards()
  await boards.read(week)
  server.answer = () => refusal(503, 'server.draining', '店里在忙，等一下再试。')
  await expect(boards.read(week)).rejects.toThrow('店里在忙')
  expect(boards.last(week)?.salesFen).toBe(12846050)
})

test('nobody sees the figures of another person on the same phone', async () => {
  const boards = createBoards()
  await boards.read(week)
  session.start(signedInAs('manager'))
  expect(boards.last(week)).toBeUndefined()
  expect(boards.isStale(0, 0)).toBe(true)
})

test('is stale after a write, and after a while', async () => {
  const boards = createBoards()
  expect(boards.isStale(0, 1)).toBe(true)
  await boards.read(week)
  const minuteAgo = Date.now() - 60_000
  expect(boards.isStale(0, minuteAgo)).toBe(false)
  expect(boards.isStale(1, minuteAgo)).toBe(true)
  expect(boards.isStale(0, Date.now() + 1)).toBe(true)
})

test('looking again and finding the same changes nothing on the screen', () => {
  const view = { name: '本周', rows: [{ id: 'a', value: '1' }] }
  expect(changesOf('view', null, view)).toEqual({ view })
  expect(changesOf('view', null, view).view).not.toBe(view)
  expect(changesOf('view', view, { name: '本周', rows: [{ id: 'a', value: '1' }] })).toEqual({})
  const next = [{ id: 'a', value: '2' }]
  expect(changesOf('view', view, { name: '本周', rows: next })).toEqual({ 'view.rows': next })
})
