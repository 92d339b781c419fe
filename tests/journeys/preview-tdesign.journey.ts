import type { Page } from 'playwright-core'
import { drag, hasBrowser, inside, raise, screen, tap, type Stage } from '../preview/browser'

const given = hasBrowser ? describe : describe.skip

given('TDesign works in the preview', () => {
  let stage: Stage
  let page: Page

  beforeAll(async () => {
    stage = await raise('tests/preview/fixture')
  }, 60_000)
  afterAll(() => stage.close())
  beforeEach(async () => {
    page = await stage.open('/m/?person=boss#/pages/td/index', { viewport: { width: 375, height: 2600 } })
  })
  afterEach(async () => {
    const errors = await inside(page, '__preview.errors')
    await page.context().close()
    expect(errors).toEqual([])
  })

  const press = (text: string): Promise<void> => tap(page, screen(page).getByText(text, { exact: true }).first())
  const logged = (text: string): Promise<void> => screen(page).locator('.log', { hasText: text }).waitFor()
  const part = (name: string): ReturnType<Page['locator']> => screen(page).locator(`[class*="${name}"]`)

  test('tabs show their active panel and change', async () => {
    expect(await part('t-tabs__item--active').first().innerText()).toBe('待审')
    await press('全部')
    await logged('tabs change "a"')
    await screen(page).getByText('全部内容').waitFor()
  })

  test('fields take what is typed', async () => {
    await screen(page).getByPlaceholder('请写').fill('王姐')
    await logged('input change "王姐"')
    await screen(page).getByPlaceholder('找货').fill('菜')
    await logged('search change "菜"')
    await part('t-textarea').locator('textarea').first().fill('多放冰')
    await logged('textarea change "多放冰"')
  })

  test('choices can be made', async () => {
    await tap(page, part('t-stepper__plus').first())
    await logged('stepper change 2')
    await press('乙')
    await logged('checks change ["2"]')
    await press('不要')
    await logged('radios change "2"')
    await tap(page, part('t-switch__body').first())
    await logged('switch change false')
    await press('折叠')
    await logged('collapse change ["1"]')
  })

  test('a cell swiped aside shows its action', async () => {
    await drag(page, screen(page).getByText('左滑我'), -120, 0)
    await page.waitForTimeout(400)
    const box = await screen(page).getByText('删', { exact: true }).boundingBox()
    expect(box!.x).toBeLessThan(375)
  })

  test('dialogs, popups, sheets and toasts open and close', async () => {
    await press('问一下')
    await press('作废')
    await logged('asking')
    await press('弹层')
    await screen(page).getByText('弹层里的字').waitFor()
    await page.mouse.click(180, 1200)
    await logged('popup')
    await press('面板')
    await press('删除')
    await logged('sheet')
    await press('提示')
    await screen(page).getByText('记下了').waitFor()
  })

  test('pickers and the calendar give what was chosen', async () => {
    await press('选城市')
    await screen(page).getByText('城市', { exact: true }).waitFor()
    await press('就它')
    await screen(page).getByText('城市', { exact: true }).waitFor({ state: 'hidden' })
    await press('选日子')
    await tap(page, screen(page).getByText('确定').last())
    await logged('dating "2025-11-20')
    await press('日历')
    await tap(page, screen(page).getByText('确认').last())
    await logged('calendar')
  })

  test('a dropdown filters', async () => {
    await press('最新')
    await press('便宜')
    await logged('dropdown change "cheap"')
  })
})
