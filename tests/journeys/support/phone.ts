import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { launchBrowser, screen, tap } from '../../preview/browser'
import { cutOff } from './cut-off'

const SHOTS = path.resolve(__dirname, '../../../artifacts/screens')

/** What the preview gives to scripts of its page. */
interface Probe {
  __preview: { errors: string[]; currentRoute(): string }
  wx: Record<'switchTab' | 'navigateTo' | 'reLaunch', (options: { url: string }) => Promise<void>>
}

/** How a phone is set: by day or by night, and how large its letters are (WeChat's setting; 20 and more is large). */
export interface Setting {
  colorScheme?: 'light' | 'dark'
  font?: number
}

/** A browser that hands out phones. */
export interface Phones {
  of(person: string, setting?: Setting): Promise<Phone>
  close(): Promise<void>
}

/** Launches the browser for the shop at `url`. */
export async function launchPhones(url: string): Promise<Phones> {
  mkdirSync(SHOTS, { recursive: true })
  const browser = await launchBrowser()
  return { of: (person, setting) => switchOn(browser, url, person, setting), close: () => browser.close() }
}

async function switchOn(browser: Browser, url: string, person: string, setting: Setting = {}): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    colorScheme: setting.colorScheme ?? 'light',
  })
  await context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort())
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto(`${url}/m/?person=${person}${setting.font ? `&font=${setting.font}` : ''}`)
  await page.waitForSelector('html[data-ready]')
  return new Phone(page, person)
}

/** One person's phone: the mini program, full screen, in their hand. Methods are what people do; no assertions here. */
export class Phone {
  constructor(
    private readonly page: Page,
    private readonly person: string,
  ) {}

  /** What is on the screen now. */
  screen(): Locator {
    return screen(this.page)
  }

  /** All that can be read on the screen, in one line without gaps. */
  async text(): Promise<string> {
    return (await this.screen().innerText()).replace(/\s*\n\s*/g, '')
  }

  /** Where remarks are typed. */
  remark(): Locator {
    return this.screen().locator('textarea, input').last()
  }

  /** Types into the search field. */
  search(words: string): Promise<void> {
    return this.screen().locator('input').first().fill(words)
  }

  /** Types into one of the fields, counted from the top. */
  fill(field: number, words: string): Promise<void> {
    return this.screen().locator('input').nth(field).fill(words)
  }

  /** Taps the first thing that reads so. */
  tapText(text: string | RegExp): Promise<void> {
    return tap(this.page, this.screen().getByText(text).first())
  }

  /** Taps the button with exactly these words. */
  tapButton(words: string): Promise<void> {
    return tap(this.page, this.screen().getByRole('button', { name: words, exact: true }).first())
  }

  /** Taps the button that asks for files, and picks these. */
  async pickFiles(words: string, files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
    const asked = this.page.waitForEvent('filechooser')
    await this.tapButton(words)
    await (await asked).setFiles(files)
  }

  /** Ticks or clears the box with exactly these words. */
  tapCheckbox(words: string): Promise<void> {
    return tap(this.page, this.screen().getByRole('checkbox', { name: words, exact: true }).first())
  }

  /** The words on the tab bar, from left to right. */
  async tabs(): Promise<string[]> {
    return (await this.screen().getByRole('tab').allInnerTexts()).map((text) => text.trim())
  }

  /** Takes the phone out of the pocket: the app comes to the foreground. */
  wake(): Promise<void> {
    return this.page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange')))
  }

  /** Taps the choice of exactly these words. */
  choose(words: string): Promise<void> {
    return tap(this.page, this.screen().getByRole('radio', { name: words, exact: true }).first())
  }

  /** Turns the wheels that are up to their first rows, the earliest day there is, and takes that. */
  async pickEarliest(): Promise<void> {
    const wheels = this.page.locator('.mp-wheel')
    await wheels.first().waitFor()
    for (const wheel of await wheels.all()) {
      await wheel.evaluate((element) => (element.scrollTop = 0))
      await this.page.waitForTimeout(300)
    }
    await tap(this.page, this.page.locator('.mp-wheels-confirm'))
  }

  /** Taps the confirming key of the dialog that is up. */
  agree(words: string): Promise<void> {
    return tap(this.page, this.page.locator('.mp-dialog-confirm', { hasText: words }))
  }

  /** Signs in as a newcomer does, by one tap. */
  async signIn(): Promise<void> {
    await this.at('pages/sessions/sign-in/index')
    await this.tapText('同意并登录')
    await this.at('pages/tabs/home/index')
  }

  /** Opens a tab, as a tap on the tab bar would. */
  openTab(url: string): Promise<void> {
    return this.go('switchTab', url)
  }

  /** Opens a page above the present one. */
  openPage(url: string): Promise<void> {
    return this.go('navigateTo', url)
  }

  /** Opens any page as the only one. */
  visit(url: string): Promise<void> {
    return this.go('reLaunch', url)
  }

  /** Waits until this page is open. As a function, because the page's own policy forbids evaluating texts. */
  async at(route: string): Promise<void> {
    await this.page.waitForFunction((to) => (globalThis as unknown as Probe).__preview.currentRoute() === to, route)
  }

  /** Waits until the screen reads so; long work wants more patience (ms) than a tap. */
  reads(text: string | RegExp, patience?: number): Promise<void> {
    return this.screen().getByText(text).first().waitFor({ timeout: patience })
  }

  /** Gives the screen time to settle. */
  settle(): Promise<void> {
    return this.page.waitForTimeout(1_500)
  }

  /** Keeps a picture among the artefacts. */
  async shoot(name: string): Promise<void> {
    await this.page.waitForTimeout(600)
    await this.page.screenshot({ path: path.join(SHOTS, `${this.person}-${name}.png`) })
  }

  /** Script and component errors so far. */
  errors(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as unknown as Probe).__preview.errors)
  }

  /** Texts that run out of the screen. */
  cutOff(): Promise<string[]> {
    return this.page.evaluate(cutOff)
  }

  private go(how: keyof Probe['wx'], url: string): Promise<void> {
    return this.page.evaluate(([verb, to]) => (globalThis as unknown as Probe).wx[verb]({ url: to }), [
      how,
      url,
    ] as const)
  }
}
