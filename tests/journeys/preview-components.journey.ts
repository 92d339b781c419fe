import type { Page } from 'playwright-core'
import { arrive, drag, hasBrowser, inside, raise, screen, type Stage } from '../preview/browser'

const given = hasBrowser ? describe : describe.skip

given('the preview plays WeChat’s components', () => {
  let stage: Stage
  let page: Page

  beforeAll(async () => {
    stage = await raise('tests/preview/fixture')
  }, 60_000)
  afterAll(() => stage.close())
  afterEach(() => page.context().close())

  const open = async (route: string, options = {}): Promise<Page> => {
    page = await stage.open(`/m/?person=boss#/pages/${route}/index`, options)
    return page
  }
  const data = <T>(field: string): Promise<T> => inside<T>(page, `__preview.pageData().${field}`)
  const wheel = async (column: number, row: string): Promise<void> => {
    await page.locator('.mp-wheel').nth(column).getByText(row, { exact: true }).click()
    await page.waitForTimeout(500)
  }
  const confirm = (): Promise<void> => page.locator('.mp-wheels-confirm').last().click()

  test('a two-way binding follows typing, and Enter confirms', async () => {
    await open('fields')
    await screen(page).locator('input.wx-field').first().fill('两箱')
    await screen(page).getByText('两箱 |').waitFor()
    await screen(page).locator('input.wx-field').first().press('Enter')
    await screen(page).getByText('两箱 | 两箱').waitFor()
    await inside(page, "getCurrentPages()[0].setData({ typed: '' })")
    expect(await screen(page).locator('input.wx-field').first().inputValue()).toBe('')
    const faint = screen(page).locator('.wx-placeholder').first()
    expect(await faint.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(150, 160, 170)')
  })

  test('a form collects every control and resets them', async () => {
    await open('fields')
    await screen(page).locator('input.wx-field').first().fill('x')
    await screen(page).locator('textarea').fill('一\n二')
    await screen(page).locator('wx-switch').click()
    await screen(page).getByText('乙').click()
    await screen(page).getByText('不要').click()
    await screen(page).getByText('交', { exact: true }).click()
    expect(JSON.parse(await data('submitted'))).toEqual({
      typed: 'x',
      area: '一\n二',
      agree: true,
      picks: ['a', 'b'],
      one: 'y',
      level: 30,
      city: 0,
      day: '2025-11-20',
    })
    await screen(page).getByText('清', { exact: true }).click()
    await screen(page).getByText('交', { exact: true }).click()
    expect(JSON.parse(await data('submitted'))).toMatchObject({ typed: '', agree: false, picks: [], one: '' })
  })

  test('pickers offer rows of a range, several columns, days within bounds and times', async () => {
    await open('fields')
    await screen(page).getByText('城市 长沙').click()
    await wheel(0, '湘潭')
    await confirm()
    await screen(page).getByText('城市 湘潭').waitFor()
    await screen(page).getByText('两列').click()
    await wheel(1, 'z')
    await confirm()
    expect(await data('two')).toEqual([0, 2])
    await screen(page).getByText('日子').click()
    expect(await page.locator('.mp-wheel').nth(2).innerText()).toMatch(/^10日/)
    await wheel(0, '2026年')
    await wheel(1, '2月')
    expect(await page.locator('.mp-wheel').nth(2).innerText()).toBe('1日\n2日\n3日')
    await confirm()
    expect(await data('day')).toBe('2026-02-03')
    await screen(page).getByText('钟点').click()
    await wheel(0, '09')
    await confirm()
    expect(await data('time')).toBe('09:30')
  })

  test.each([
    ['mouse', {}],
    ['finger', { hasTouch: true }],
  ])('a swiper follows a %s and comes round', async (_by, options) => {
    await open('tags', options)
    await drag(page, screen(page).locator('wx-swiper'), -200, 0)
    await screen(page).getByText('1 touch').waitFor()
    await drag(page, screen(page).locator('wx-swiper'), 200, 0)
    await screen(page).getByText('0 touch').waitFor()
    await drag(page, screen(page).locator('wx-swiper'), 200, 0)
    await screen(page).getByText('2 touch').waitFor()
  })

  test('a scroll-view comes to the asked child and tells of its end', async () => {
    await open('tags')
    await screen(page).getByText('跳到最后').click()
    await screen(page).getByText('跳到最后 1').waitFor()
    expect(
      await screen(page)
        .locator('.strip')
        .evaluate((element) => element.scrollLeft),
    ).toBe(1000 - 375)
  })

  test('a scroll-view pulled down refreshes until the page says it is done', async () => {
    await open('tags')
    await drag(page, screen(page).locator('.pulled'), 0, 190)
    await screen(page).locator('.wx-refresher[data-refreshing]').waitFor()
    await screen(page).getByText('往下拉 true').waitFor()
    await screen(page).locator('.wx-refresher:not([data-refreshing])').waitFor({ state: 'attached' })
  })

  test('pictures, canvases, rich text, hidden tags and node queries work', async () => {
    await open('tags')
    expect(
      await screen(page)
        .locator('wx-image img')
        .evaluate((picture: HTMLImageElement) => picture.naturalWidth),
    ).toBe(2)
    await screen(page).getByText('100x50 10').waitFor()
    const painted = 'document.querySelector("wx-canvas canvas").getContext("2d").getImageData(5, 5, 1, 1).data[3]'
    expect(await page.evaluate(painted)).toBe(255)
    expect(await screen(page).locator('wx-rich-text').innerHTML()).toBe('<b>粗</b><i style="color:red">斜</i>')
    expect(await screen(page).getByText('看不见').isVisible()).toBe(false)
  })

  test('animations reach their end', async () => {
    await open('tags')
    await screen(page).getByText('动', { exact: true }).click()
    await screen(page).getByText('动 true').waitFor()
    const mover = screen(page).getByText('动 true')
    expect(await mover.evaluate((element) => getComputedStyle(element).opacity)).toBe('0.3')
    expect(await mover.getAttribute('style')).toContain('translateX(40px)')
  })

  test('a link opens its page', async () => {
    await open('tags')
    await screen(page).getByText('链接').click()
    await arrive(page, 'pages/detail/index')
  })

  test('touching shows the hover class and takes it away again', async () => {
    await open('home')
    const title = screen(page).locator('.title')
    const box = (await title.boundingBox())!
    await page.mouse.move(box.x + 10, box.y + 10)
    await page.mouse.down()
    await screen(page).locator('.title.pressed').waitFor()
    await page.mouse.up()
    await screen(page).locator('.title:not(.pressed)').waitFor()
  })
})
