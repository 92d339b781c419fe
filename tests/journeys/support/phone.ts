import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Browser, type Locator, type Page } from 'playwright-core'
import { screen, tap } from '../../preview/browser'

const SHOTS = path.resolve(__dirname, '../../../artifacts/screens')
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** What the preview tells tests. */
interface Probe {
  __preview: { errors: string[]; currentRoute(): string }
  wx: { switchTab(options: { url: string }): Promise<void>; navigateTo(options: { url: string }): Promise<void> }
}

/** One person's phone: the mini program, full screen, in their hand. */
export interface Phone {
  page: Page
  /** What is on the screen now. */
  screen(): Locator
  /** All that can be read on the screen, in one line. */
  text(): Promise<string>
  /** Where remarks are typed. */
  remark(): Locator
  /** Taps the first thing on the screen that reads so. */
  tapText(text: string | RegExp): Promise<void>
  /** Taps the button with these words. */
  tapButton(words: string): Promise<void>
  /** Signs in as a newcomer does, by one tap. */
  signIn(): Promise<void>
  tap(target: Locator): Promise<void>
  /** Opens a tab, as a tap on the tab bar or a link from elsewhere would. */
  openTab(tab: string): Promise<void>
  /** Opens any page above the present one. */
  openPage(url: string): Promise<void>
  /** Types into the search field of the screen. */
  search(words: string): Promise<void>
  /** Waits until this page is open. */
  at(route: string): Promise<void>
  /** Waits until the screen reads so. */
  reads(text: string | RegExp): Promise<void>
  /** Keeps a picture among the artefacts. */
  shoot(name: string): Promise<void>
  /** Script and component errors so far. */
  errors(): Promise<string[]>
}

/** A browser that hands out phones. */
export interface Phones {
  of(person: string): Promise<Phone>
  close(): Promise<void>
}

/** Launches the browser for the shop at `url`. */
export async function launchPhones(url: string): Promise<Phones> {
  mkdirSync(SHOTS, { recursive: true })
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS })
  return { of: (person) => phoneOf(browser, url, person), close: () => browser.close() }
}

async function phoneOf(browser: Browser, url: string, person: string): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
  })
  await context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort())
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`${url}/m/?person=${person}`)
  await page.waitForSelector('html[data-ready]')
  const tapText = (text: string | RegExp): Promise<void> => tap(page, screen(page).getByText(text).first())
  return {
    page,
    screen: () => screen(page),
    text: async () => (await screen(page).innerText()).replace(/\s*\n\s*/g, ''),
    remark: () => screen(page).locator('textarea, input').last(),
    tapText,
    tapButton: (name) => tap(page, screen(page).getByRole('button', { name, exact: true }).first()),
    signIn: async () => {
      await arrive(page, 'pages/sessions/sign-in/index')
      await tapText('同意并登录')
      await arrive(page, 'pages/tabs/home/index')
    },
    tap: (target) => tap(page, target),
    openTab: (tab) => page.evaluate((url) => (globalThis as unknown as Probe).wx.switchTab({ url }), tab),
    openPage: (url) => page.evaluate((to) => (globalThis as unknown as Probe).wx.navigateTo({ url: to }), url),
    search: (words) => screen(page).locator('input').first().fill(words),
    at: (route) => arrive(page, route),
    reads: (text) => screen(page).getByText(text).first().waitFor(),
    shoot: async (name) => {
      await page.waitForTimeout(600)
      await page.screenshot({ path: path.join(SHOTS, `${person}-${name}.png`) })
    },
    errors: () => page.evaluate(() => (globalThis as unknown as Probe).__preview.errors),
  }
}

/** As a function, not as a text: the page's own policy forbids evaluating texts. */
async function arrive(page: Page, route: string): Promise<void> {
  await page.waitForFunction((wanted) => (globalThis as unknown as Probe).__preview.currentRoute() === wanted, route)
}
