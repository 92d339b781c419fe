import { pageWith } from '../support/render'
import { phone } from '../support/phone'
import { ApiError } from '../../../miniprogram/api/error'
import { bindStore } from '../../../miniprogram/behaviors/bind-store'
import { busy, type Remedies, type Snack } from '../../../miniprogram/behaviors/busy'
import { pagedList } from '../../../miniprogram/behaviors/paged-list'
import { themed } from '../../../miniprogram/behaviors/themed'
import { settings } from '../../../miniprogram/stores/settings'
import { createStore } from '../../../miniprogram/stores/store'

interface Writing {
  data: { busy: string; snack: Snack }
  run(key: string, work: () => Promise<unknown>, remedies?: Remedies): Promise<boolean>
  say(text: string, action?: string, act?: () => void): void
  onSnackAction(): void
}
interface Listing {
  data: { rows: string[]; state: string }
  reload(filter?: string): Promise<void>
  onReachBottom(): Promise<void>
}

const refused = new ApiError('orders.price_changed', '有 2 样价格变了', [], 409)

describe('a page that writes', () => {
  test('locks by its key while a write is under way', async () => {
    const page = pageWith<Writing>(busy)
    let finish = (): void => undefined
    const first = page.run('submit', () => new Promise<void>((resolve) => (finish = resolve)))
    expect(page.data.busy).toBe('submit')
    let runs = 0
    expect(await page.run('submit', async () => (runs += 1))).toBe(false)
    expect(runs).toBe(0)
    finish()
    expect(await first).toBe(true)
    expect(page.data.busy).toBe('')
  })

  test('says why a write was refused, without offering to send the same again', async () => {
    const page = pageWith<Writing>(busy)
    expect(await page.run('submit', () => Promise.reject(refused))).toBe(false)
    expect(page.data.snack).toMatchObject({ text: '有 2 样价格变了', action: '', tone: 'error' })
    expect(page.data.busy).toBe('')
  })

  test('offers to send again what may pass, and does so at a tap', async () => {
    const page = pageWith<Writing>(busy)
    let tries = 0
    const work = (): Promise<void> =>
      (tries += 1) === 1 ? Promise.reject(new ApiError('network', '没发出去，填好的都还在。')) : Promise.resolve()
    await page.run('submit', work)
    expect(page.data.snack).toMatchObject({ text: '没发出去，填好的都还在。', action: '再发', seconds: 0 })
    page.onSnackAction()
    await new Promise((done) => setImmediate(done))
    expect(tries).toBe(2)
    expect(page.data.snack.text).toBe('')
  })

  test('leaves a failure to the page that knows what to do about it', async () => {
    const page = pageWith<Writing>(busy)
    const seen: string[] = []
    await page.run('submit', () => Promise.reject(refused), {
      'orders.price_changed': ({ code }) => seen.push(code) > 0,
    })
    expect(seen).toEqual(['orders.price_changed'])
    expect(page.data.snack.text).toBe('')
  })

  test('offers a way back for a moment', () => {
    const page = pageWith<Writing>(busy)
    let isBack = false
    page.say('拿掉了西红柿', '撤回', () => (isBack = true))
    expect(page.data.snack).toMatchObject({ text: '拿掉了西红柿', action: '撤回', tone: 'plain', seconds: 3 })
    page.onSnackAction()
    expect([isBack, page.data.snack.text]).toEqual([true, ''])
  })
})

test('a page follows a store while it lives, and not a moment longer', () => {
  const store = createStore(1)
  const page = pageWith<object>(bindStore(store, (value) => ({ shown: value * 2 })))
  expect(page.data.shown).toBe(2)
  store.set(5)
  expect(page.data.shown).toBe(10)
  page.leave()
  store.set(6)
  expect(page.data.shown).toBe(10)
})

test('a page changes its look with the settings and with the phone', () => {
  const page = pageWith<object>(themed)
  expect(page.data).toMatchObject({ rootClass: '', large: false, dark: false })
  settings.set({ text: 'large', rise: 'red' })
  phone.themeListeners.forEach((tell) => tell({ theme: 'dark' }))
  expect(page.data).toMatchObject({ rootClass: 'kd-large', large: true, dark: true })
})

test('a list page fetches its first page once told, and the next at the bottom', async () => {
  const asked: [string, number][] = []
  const list = pagedList<string, string>(async (filter, page) => {
    asked.push([filter, page])
    return { list: [`${filter} ${page}`], total: 2, page, totalPages: 2 }
  })
  const page = pageWith<Listing>(list)
  expect(page.data.state).toBe('loading')
  await page.reload('draft')
  await page.onReachBottom()
  await page.onReachBottom()
  expect(page.data).toMatchObject({ rows: ['draft 1', 'draft 2'], state: 'end' })
  await page.reload()
  expect(asked).toEqual([
    ['draft', 1],
    ['draft', 2],
    ['draft', 1],
  ])
})
