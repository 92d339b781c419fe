import type { Frame, Page } from 'playwright-core'
import { hasBrowser, inside, raise, screen, type Stage } from '../preview/browser'

const given = hasBrowser ? describe : describe.skip

given('the phone frame', () => {
  let stage: Stage
  let page: Page

  beforeAll(async () => {
    stage = await raise('tests/preview/fixture')
  }, 60_000)
  afterAll(() => stage.close())
  afterEach(() => page.context().close())

  /** The mini program inside, once its first page is ready. */
  const app = async (): Promise<Frame> => {
    const frame = (await (await page.waitForSelector('#app')).contentFrame())!
    await frame.waitForSelector('html[data-ready]')
    return frame
  }
  const open = async (where: string, options = {}): Promise<Frame> => {
    page = await stage.open(where, { viewport: { width: 1280, height: 900 }, ...options })
    return app()
  }
  const who = (frame: Frame): Promise<string> => frame.evaluate("wx.login().then(({ code }) => code.split('.')[0])")
  const pick = (name: string): Promise<void> => page.getByLabel(name).check({ force: true })
  const routed = (route: string): Promise<unknown> => page.waitForURL((url) => url.hash.startsWith(`#/${route}`))

  test('is a phone of 375 by 812 in the middle of a desk', async () => {
    await open('/')
    const box = (await page.locator('#app').boundingBox())!
    expect([box.width, box.height]).toEqual([375, 812])
    expect(box.x + box.width / 2).toBeCloseTo(640, 0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280)
  })

  test('is a shorter phone in a low window', async () => {
    const frame = await open('/', { viewport: { width: 1280, height: 640 } })
    const box = (await page.locator('.phone').boundingBox())!
    expect(box.height).toBeCloseTo(640 - 48, 0)
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(640)
    expect(await frame.evaluate('wx.getWindowInfo().screenHeight')).toBe(640 - 48 - 24)
    await frame.getByText('列表').click()
    await routed('pages/list/index')
  })

  test('is used as the boss first, then as whoever is chosen, also after a reload and a new visit', async () => {
    expect(await who(await open('/'))).toBe('boss')
    await pick('客户 A')
    await page.waitForURL(/person=customer-a/)
    await page.waitForFunction(() =>
      document.querySelector('iframe')!.contentWindow!.location.search.includes('customer-a'),
    )
    expect(await who(await app())).toBe('customer-a')
    await page.reload()
    expect(await who(await app())).toBe('customer-a')
    await page.goto(`${stage.base}/`)
    expect(await who(await app())).toBe('customer-a')
    expect(new URL(page.url()).search).toBe('?person=customer-a')
  })

  test('keeps the page that is open over a reload', async () => {
    const frame = await open('/?person=sales')
    await frame.evaluate("wx.navigateTo({ url: '/pages/detail/index?id=4&name=x' })")
    await routed('pages/detail/index?id=4')
    await page.reload()
    expect(await (await app()).evaluate('__preview.currentRoute()')).toBe('pages/detail/index')
    expect(new URL(page.url()).search).toBe('?person=sales')
  })

  test('switches light and dark while the mini program runs, and large type by starting it again', async () => {
    const frame = await open('/#/pages/list/index')
    await pick('深色')
    await frame.waitForSelector('html[data-theme="dark"]')
    expect(await frame.evaluate('getApp().globalData.log.at(-1)')).toBe('theme dark')
    await pick('大字')
    await page.waitForFunction(() =>
      document.querySelector('iframe')!.contentWindow!.location.search.includes('font=20'),
    )
    const again = await app()
    expect(await again.evaluate('wx.getAppBaseInfo().fontSizeSetting')).toBe(20)
    expect(await again.evaluate('wx.getAppBaseInfo().theme')).toBe('dark')
    expect(await again.evaluate('__preview.currentRoute()')).toBe('pages/list/index')
  })

  test('leads to full screen on the same page as the same person', async () => {
    await open('/?person=manager#/pages/list/index')
    await routed('pages/list/index')
    await page.getByText('全屏打开').hover()
    await page.getByText('全屏打开').click()
    await page.waitForSelector('html[data-ready]')
    expect(new URL(page.url()).pathname).toBe('/m/')
    expect(await inside(page, '__preview.currentRoute()')).toBe('pages/list/index')
    expect(await inside(page, "(await wx.login()).code.split('.')[0]")).toBe('manager')
  })

  test('on a phone’s width the mini program is the screen and the switch a button', async () => {
    const frame = await open('/', { viewport: { width: 390, height: 844 }, hasTouch: true })
    expect(await page.locator('#app').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 })
    expect(await frame.evaluate('wx.getWindowInfo().statusBarHeight')).toBe(0)
    await page.locator('#menu').tap()
    await page.waitForTimeout(300)
    await pick('销售')
    await page.waitForURL(/person=sales/)
    await page.locator('#menu', { hasText: '销' }).waitFor()
    await page.waitForFunction(() => document.querySelector('iframe')!.contentWindow!.location.search.includes('sales'))
    expect(await who(await app())).toBe('sales')
  })
})

given('WeChat’s own tab bar', () => {
  let stage: Stage

  beforeAll(async () => {
    stage = await raise('tests/preview/fixture-tabs')
  }, 60_000)
  afterAll(() => stage.close())

  test('shows its tabs, badges and colours, and leaves the page its room', async () => {
    const page = await stage.open('/m/?person=boss')
    const tab = (name: string): ReturnType<Page['locator']> => page.getByRole('tab', { name })
    await screen(page).getByText('第 two 页 0').waitFor()
    expect(await tab('二').getAttribute('aria-selected')).toBe('true')
    await tab('一').click()
    await screen(page).getByText('第 one 页 1').waitFor()
    await inside(page, "wx.setTabBarBadge({ index: 1, text: '6' })")
    expect(await tab('二').innerText()).toContain('6')
    const bar = (await page.locator('#mp-tabs').boundingBox())!
    expect(await inside(page, 'wx.getWindowInfo().windowHeight')).toBe(bar.y - 88)
    await inside(page, 'wx.hideTabBar()')
    expect(await page.locator('#mp-tabs').isVisible()).toBe(false)
    await inside(page, 'wx.navigateBack().catch((failure) => (globalThis.failure = failure))')
    expect(await inside(page, 'failure.errMsg')).toBe('navigateBack:fail cannot navigate back at first page.')
    await page.context().close()
  })
})
