import type { Page } from 'playwright-core'
import { arrive, hasBrowser, inside, raise, screen, type Stage } from '../preview/browser'

const given = hasBrowser ? describe : describe.skip

/** Code that answers what a call failed with. */
const failing = (call: string): string =>
  `new Promise((ok) => { ${call.replace('CALLBACKS', 'success: () => ok("no failure"), fail: ok')} })`

given('the preview plays wx', () => {
  let stage: Stage
  let page: Page

  beforeAll(async () => {
    stage = await raise('tests/preview/fixture')
  }, 60_000)
  afterAll(() => stage.close())
  afterEach(() => page.context().close())

  const open = async (person = 'boss', route = 'pages/apis/index', options = {}): Promise<Page> => {
    page = await stage.open(`/m/?person=${person}#/${route}`, options)
    return page
  }
  const layer = (): ReturnType<Page['locator']> => page.locator('#mp-layers')

  test('a login code names the person and is never the same twice', async () => {
    await open('customer-a')
    const first = await inside<{ code: string; errMsg: string }>(page, 'wx.login()')
    const second = await inside<{ code: string }>(page, 'wx.login()')
    expect(first.errMsg).toBe('login:ok')
    expect(first.code).toMatch(/^customer-a\.\w{16,}$/)
    expect(second.code).not.toBe(first.code)
    expect(await inside(page, 'wx.getAccountInfoSync().miniProgram.appId')).toBe('preview')
  })

  test('a phone number needs privacy consent, which each person gives for themselves', async () => {
    await open('sales')
    expect(await inside(page, '(await wx.getPrivacySetting()).needAuthorization')).toBe(true)
    await screen(page).getByText('手机号', { exact: true }).click()
    await layer().getByText('拒绝').click()
    await screen(page).getByText('getPhoneNumber:fail privacy permission is not authorized').waitFor()
    await screen(page).getByText('同意', { exact: true }).click()
    expect(await inside(page, '__preview.pageData().agreed')).toBe(true)
    expect(await inside(page, '(await wx.getPrivacySetting()).needAuthorization')).toBe(false)
    await screen(page).getByText('手机号', { exact: true }).click()
    await layer().getByText('允许使用').click()
    await screen(page)
      .getByText(/^sales\.phone\.\w+$/)
      .waitFor()
    await page.goto(`${stage.base}/m/?person=boss#/pages/apis/index`)
    await page.waitForSelector('html[data-ready]')
    expect(await inside(page, '(await wx.getPrivacySetting()).needAuthorization')).toBe(true)
  })

  test('a mini program may ask for consent in its own way', async () => {
    await open()
    const asked = `new Promise((ok) => {
      wx.onNeedPrivacyAuthorization((resolve, { referrer }) => resolve({ event: 'agree', buttonId: referrer }))
      wx.requirePrivacyAuthorize({ success: ok, fail: ok })
    })`
    expect(await inside(page, asked)).toEqual({ errMsg: 'requirePrivacyAuthorize:ok' })
  })

  test('stored entries are apart for each person and bounded like WeChat’s', async () => {
    await open('boss')
    await inside(page, "wx.setStorageSync('token', { of: 'boss', list: [1] })")
    expect(await inside(page, "wx.getStorageSync('token')")).toEqual({ of: 'boss', list: [1] })
    expect(await inside(page, "wx.getStorageSync('none')")).toBe('')
    expect(await inside(page, failing("wx.getStorage({ key: 'none', CALLBACKS })"))).toEqual({
      errMsg: 'getStorage:fail data not found',
    })
    const big = "wx.setStorage({ key: 'big', data: 'x'.repeat(1024 * 1024), CALLBACKS })"
    expect(await inside(page, failing(big))).toEqual({ errMsg: 'setStorage:fail entry size limit reached' })
    await page.goto(`${stage.base}/m/?person=sales`)
    await page.waitForSelector('html[data-ready]')
    expect(await inside(page, "wx.getStorageSync('token')")).toBe('')
    await page.goto(`${stage.base}/m/?person=boss`)
    await page.waitForSelector('html[data-ready]')
    expect(await inside(page, 'wx.getStorageInfoSync().keys')).toEqual(['token'])
  })

  test('requests go to the own origin with what they were given, and fail with WeChat’s numbers', async () => {
    await open()
    const send = (options: string): Promise<Record<string, never>> =>
      inside(page, `new Promise((ok) => wx.request({ ${options}, success: ok, fail: ok }))`)
    const posted = await send("url: '/echo', method: 'POST', data: { a: 1 }, header: { 'X-Mine': 'yes' }")
    expect(posted).toMatchObject({ statusCode: 200, errMsg: 'request:ok', data: { method: 'POST', body: { a: 1 } } })
    expect(posted.data).toMatchObject({ headers: { 'x-mine': 'yes', 'content-type': 'application/json' } })
    expect(await send("url: '/echo', data: { q: '菜', empty: undefined }")).toMatchObject({
      data: { query: { q: '菜' } },
    })
    expect(await send("url: '/plain'")).toMatchObject({ data: 'not json' })
    expect(await send("url: '/nowhere'")).toMatchObject({ statusCode: 404, errMsg: 'request:ok' })
    expect(await send("url: '/echo?wait=3000', timeout: 100")).toEqual({ errMsg: 'request:fail timeout', errno: 5 })
    expect(await send("url: '/echo?wait=3000'")).toEqual({ errMsg: 'request:fail timeout', errno: 5 })
    await page.context().setOffline(true)
    expect(await send("url: '/echo'")).toMatchObject({ errno: 600001 })
    expect(await inside(page, '(await wx.getNetworkType()).networkType')).toBe('none')
    await page.context().setOffline(false)
    const aborted = "new Promise((ok) => wx.request({ url: '/echo?wait=500', fail: ok, success: ok }).abort())"
    expect(await inside(page, aborted)).toEqual({ errMsg: 'request:fail abort' })
  })

  test('canIUse tells what is there and what is not', async () => {
    await open()
    const answers = await inside(
      page,
      `Object.fromEntries(['request', 'request.object.timeout', 'showToast.object.icon.error', 'showToast.object.sound',
      'startBluetoothDevicesDiscovery', 'button', 'button.open-type.getPhoneNumber', 'button.open-type.launchApp', 'map', 'getWindowInfo.return.safeArea']
      .map((name) => [name, wx.canIUse(name)]))`,
    )
    expect(answers).toEqual({
      request: true,
      'request.object.timeout': true,
      'showToast.object.icon.error': true,
      'showToast.object.sound': false,
      startBluetoothDevicesDiscovery: false,
      button: true,
      'button.open-type.getPhoneNumber': true,
      'button.open-type.launchApp': false,
      map: false,
      'getWindowInfo.return.safeArea': true,
    })
    expect(await inside(page, 'typeof wx.startBluetoothDevicesDiscovery')).toBe('undefined')
  })

  test('dialogs, sheets and toasts answer as in WeChat', async () => {
    await open()
    const modal = inside(page, "wx.showModal({ title: '作废？', content: '货会退回', confirmText: '作废' })")
    await layer().getByText('作废', { exact: true }).click()
    expect(await modal).toEqual({ confirm: true, cancel: false, content: null, errMsg: 'showModal:ok' })
    const sheet = inside(page, failing("wx.showActionSheet({ itemList: ['改', '删'], CALLBACKS })"))
    await layer().getByText('取消').click()
    expect(await sheet).toEqual({ errMsg: 'showActionSheet:fail cancel' })
    const chosen = inside(page, "wx.showActionSheet({ itemList: ['改', '删'] })")
    await layer().getByText('删').last().click()
    expect(await chosen).toMatchObject({ tapIndex: 1 })
    await inside(page, "wx.showToast({ title: '好了', duration: 300 })")
    await layer().getByText('好了').waitFor()
    await layer().getByText('好了').waitFor({ state: 'detached' })
    await inside(page, "wx.showLoading({ title: '等等', mask: true })")
    await layer().getByText('等等').waitFor()
    await inside(page, 'wx.hideLoading()')
    await layer().getByText('等等').waitFor({ state: 'detached' })
  })

  test('scanning asks for the text and calling shows the number', async () => {
    await open()
    const scanned = inside(page, 'wx.scanCode()')
    await layer().locator('textarea').fill('6901234567892')
    await layer().getByText('扫到了').click()
    expect(await scanned).toMatchObject({ result: '6901234567892', scanType: 'EAN_13' })
    const called = inside(page, failing("wx.makePhoneCall({ phoneNumber: '13800138000', CALLBACKS })"))
    await layer().getByText('呼叫 13800138000').waitFor()
    await layer().getByText('取消').last().click()
    expect(await called).toEqual({ errMsg: 'makePhoneCall:fail cancel' })
  })

  test('the capsule lies where it is said to lie, and sends the app to the background', async () => {
    await open('boss', 'pages/home/index')
    const drawn = await page.locator('#mp-capsule').boundingBox()
    const told = await inside<Record<string, number>>(page, 'wx.getMenuButtonBoundingClientRect()')
    expect(told).toEqual({
      left: drawn!.x,
      top: drawn!.y,
      width: drawn!.width,
      height: drawn!.height,
      right: 368,
      bottom: 82,
    })
    expect(told).toMatchObject({ width: 87, height: 32 })
    await page.getByLabel('关闭').click()
    await page.getByText('回到小程序').click()
    expect(await inside(page, 'getApp().globalData.log')).toEqual(['launch pages/home/index', 'show', 'hide', 'show'])
  })

  test('the theme follows the system, reaches styles, bars and listeners', async () => {
    await open('boss', 'pages/list/index')
    const ink = (): Promise<string> =>
      screen(page)
        .locator('wx-page')
        .evaluate((element) => getComputedStyle(element).color)
    const bar = (): Promise<string> =>
      screen(page)
        .locator('.mp-nav')
        .evaluate((element) => getComputedStyle(element).backgroundColor)
    expect([await ink(), await bar()]).toEqual(['rgb(20, 30, 40)', 'rgb(255, 255, 255)'])
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForSelector('html[data-theme="dark"]')
    expect([await ink(), await bar()]).toEqual(['rgb(230, 240, 250)', 'rgb(26, 30, 28)'])
    expect(await inside(page, 'wx.getAppBaseInfo().theme')).toBe('dark')
    expect(await inside<string[]>(page, 'getApp().globalData.log')).toContain('theme dark')
  })

  test('sharing shows the card the page makes', async () => {
    await open('boss', 'pages/list/index')
    await page.getByLabel('更多').click()
    await layer().getByText('转发给朋友').click()
    await layer().getByText('看看这个').waitFor()
    expect(await layer().innerText()).toContain('/pages/list/index?from=share')
    await inside(page, "wx.reLaunch({ url: '/pages/home/index' })")
    await arrive(page, 'pages/home/index')
  })
})
