import type { Page } from 'playwright-core'
import { arrive, drag, hasBrowser, inside, raise, screen, type Stage } from '../preview/browser'

const given = hasBrowser ? describe : describe.skip

given('the preview runs a mini program', () => {
  let stage: Stage
  let page: Page

  beforeAll(async () => {
    stage = await raise('tests/preview/fixture')
  }, 60_000)
  afterAll(() => stage.close())
  afterEach(() => page.context().close())

  const open = async (route: string, options = {}): Promise<Page> => {
    page = await stage.open(`/m/?person=boss#/${route}`, options)
    return page
  }
  const text = (selector: string): Promise<string> => screen(page).locator(selector).first().innerText()
  const errors = (): Promise<string[]> => inside(page, '__preview.errors')

  test('life cycles come in WeChat’s order and the tab bar belongs to its page', async () => {
    await open('pages/home/index')
    expect(await text('.life')).toBe('load,show,ready ·')
    expect(await text('[class*="panel"]')).toContain('show created,attached,ready')
    await page.getByText('列表').click()
    await arrive(page, 'pages/list/index')
    expect(await inside(page, 'getCurrentPages().length')).toBe(1)
    expect(await inside(page, 'getCurrentPages()[0].getTabBar().data.selected')).toBe(1)
    await screen(page).getByText('首页').click()
    await arrive(page, 'pages/home/index')
    expect(await text('.life')).toBe('load,show,ready,hide,show ·')
    expect(await inside(page, 'getCurrentPages()[0].getTabBar().data.selected')).toBe(0)
    expect(await errors()).toEqual([])
  })

  test('wxs, templates, slots, relations, behaviors and a component of a sub-package work', async () => {
    await open('pages/home/index')
    expect(await text('.title')).toBe('首页 Array true')
    expect(await text('[class*="box"]')).toBe('西红柿 ¥15.60专属价')
    expect(await text('[class*="group"]')).toBe('共 2 项 一二')
    expect(await text('.greeting')).toBe('你好，老板')
    await screen(page).getByText('分包里的卡片').waitFor()
    await screen(page).getByText('面板里的字').click()
    expect(await text('[class*="panel"]')).toContain('面板里的字 1')
  })

  test('events carry detail, dataset and marks, and are caught, captured and mutually exclusive as told', async () => {
    await open('pages/home/index')
    await screen(page).getByText('黄瓜').click()
    expect(await text('.picked')).toBe('黄瓜 2 1')
    await screen(page).getByText('嵌套').click()
    expect(await text('.heard')).toBe('tap outer,tap inner,tap outer')
    await screen(page).getByText('拦住').click()
    expect(await text('.heard')).toBe('tap outer,tap inner,tap outer,tap outer,tap caught')
  })

  test('styles keep to their component, page styles to their page, and rpx to the width', async () => {
    await open('pages/home/index')
    const look = (selector: string, property: string): Promise<string> =>
      screen(page)
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
    expect(await look('.title', 'color')).toBe('rgb(15, 107, 83)')
    expect(await look('.title', 'width')).toBe('187.5px')
    expect(await look('.title', 'font-weight')).toBe('600')
    expect(await look('[class*="box"]', 'color')).toBe('rgb(1, 2, 3)')
    expect(await look('wx-page', 'padding-top')).toBe('88px')
    await inside(page, "wx.navigateTo({ url: '/pages/tags/index' })")
    expect(await look('wx-page', 'padding-top')).toBe('0px')
  })

  test('a WXS drag moves its element and a change observer runs', async () => {
    await open('pages/home/index', { hasTouch: true })
    await drag(page, screen(page).getByText('拖我'), 60, 0)
    expect(await screen(page).getByText('拖我').getAttribute('style')).toContain('translateX(60px)')
    expect(await screen(page).locator('[class*="panel"]').first().getAttribute('class')).toContain('dragged')
    await screen(page).getByText('面板里的字').tap()
    await screen(page).locator('[style*="opacity:0.5"]', { hasText: '拖我' }).waitFor()
  })

  test('a page opened with a query answers its opener, and the eleventh page is refused', async () => {
    await open('pages/home/index')
    await screen(page).getByText('看详情').click()
    await arrive(page, 'pages/detail/index')
    expect(await text('.detail')).toBe('7 a b hello')
    expect(await text('.loaded')).toBe('{"id":"7","name":"a%20b"}')
    expect(await page.evaluate(() => location.hash)).toBe('#/pages/detail/index?id=7&name=a%20b')
    await screen(page).getByText('回话').click()
    await arrive(page, 'pages/home/index')
    expect(await text('.picked')).toBe('详情说好')
    for (let depth = 2; depth <= 10; depth += 1)
      await inside(page, `wx.navigateTo({ url: '/pages/detail/index?id=${depth}' })`)
    await screen(page).getByText('再深').click()
    await screen(page).getByText('webview count limit exceed').waitFor()
    await inside(page, 'wx.navigateBack({ delta: 99 })')
    expect(await inside(page, 'getCurrentPages().length')).toBe(1)
  })

  test('a sub-package is fetched when one of its pages is first opened', async () => {
    await open('pages/fields/index')
    const scripts = (): Promise<number> =>
      page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length)
    const before = await scripts()
    await inside(page, "wx.navigateTo({ url: '/sub/far/index' })")
    await arrive(page, 'sub/far/index')
    expect(await text('.far-page')).toBe('只在分包里')
    expect(await scripts()).toBeGreaterThan(before)
  })

  test.each([
    ['mouse', {}],
    ['finger', { hasTouch: true }],
  ])('pulling down with a %s refreshes, and the end brings more rows', async (_by, options) => {
    await open('pages/list/index', options)
    await drag(page, screen(page).getByText('第 3 行', { exact: true }), 0, 200)
    await screen(page).locator('.mp-viewport[data-refreshing]').waitFor()
    await screen(page).getByText('20 行，刷新 1 次').waitFor()
    await screen(page).locator('.mp-viewport:not([data-refreshing])').waitFor()
    await inside(page, 'wx.pageScrollTo({ scrollTop: 100000, duration: 0 })')
    await screen(page).getByText('30 行，刷新 1 次').waitFor({ state: 'attached' })
    expect(await inside(page, 'getCurrentPages()[0].top')).toBeGreaterThan(0)
  })

  test('an error of a page is kept, shown and told to the app', async () => {
    await open('pages/home/index')
    await screen(page).getByText('出错').click()
    expect((await errors())[0]).toContain('a page may fail')
    expect(await inside<string[]>(page, 'getApp().globalData.log')).toContain('error a page may fail')
  })

  test('reloading comes back to the same page', async () => {
    await open('pages/detail/index?id=5&name=x')
    await page.reload()
    await arrive(page, 'pages/detail/index')
    expect(await text('.detail')).toContain('5 x')
  })

  test('the way back of a real phone closes the page on top, and on the first page leaves it be', async () => {
    const userAgent = 'Mozilla/5.0 (Linux; Android 14) Chrome/120 Mobile Safari/537.36'
    await open('pages/home/index', { hasTouch: true, isMobile: true, userAgent })
    await inside(page, "wx.navigateTo({ url: '/pages/detail/index?id=1' })")
    await inside(page, "wx.navigateTo({ url: '/pages/tags/index' })")
    await page.goBack()
    await arrive(page, 'pages/detail/index')
    await inside(page, 'wx.navigateBack()')
    await page.goBack()
    await arrive(page, 'pages/home/index')
    expect(await page.evaluate(() => location.hash)).toBe('#/pages/home/index')
    expect(await inside(page, 'wx.getWindowInfo().statusBarHeight')).toBe(0)
  })

  test('a page held still by an overlay does not follow the wheel', async () => {
    await open('pages/home/index', { viewport: { width: 375, height: 500 } })
    const top = (): Promise<number> =>
      screen(page)
        .locator('.mp-scroll')
        .evaluate((element) => element.scrollTop)
    await screen(page).getByText('拖我').hover()
    await page.mouse.wheel(0, 200)
    await page.waitForTimeout(200)
    const held = await top()
    await screen(page).getByText('看详情').hover()
    await page.mouse.wheel(0, 200)
    await page.waitForTimeout(200)
    expect(await top()).toBeGreaterThan(held)
    await screen(page).getByText('拖我').hover()
    const before = await top()
    await page.mouse.wheel(0, -100)
    await page.waitForTimeout(200)
    expect(await top()).toBe(before)
  })

  test('setData calls are counted with their page and size', async () => {
    await open('pages/list/index')
    await inside(page, '(__preview.setDataCalls.length = 0, getCurrentPages()[0].setData({ rows: 3 }))')
    expect(await inside(page, '__preview.setDataCalls')).toEqual([{ route: 'pages/list/index', bytes: 10 }])
    expect(await inside(page, '__preview.pageData().rows')).toBe(3)
  })
})
