import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import express from 'express'
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core'

const ROOT = path.resolve(__dirname, '../..')
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Whether there is a browser to run journeys in. */
export const hasBrowser = existsSync(CHROMIUM)

/** A built mini program, served, with a browser to open it in. */
export interface Stage {
  base: string
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  close: () => Promise<void>
}

/** Builds a mini program (a folder relative to the project) and answers what the build printed. */
export async function buildInto(src: string, out: string): Promise<string> {
  const tsx = require.resolve('tsx/cli')
  const args = [tsx, path.join(ROOT, 'preview/build/build.ts'), '--src', src, '--out', out]
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT })
  return stdout
}

/** Launches the browser of this machine, without windows and without a network of its own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS })
}

/** Builds `src`, serves it on a free port of the loopback and launches the browser. */
export async function raise(src: string): Promise<Stage> {
  const out = mkdtempSync(path.join(os.tmpdir(), 'preview-'))
  await buildInto(src, out)
  const server = serve(out)
  await once(server, 'listening')
  const browser = await launchBrowser()
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    base,
    open: (where, options) => openPage(browser, base + where, options),
    close: async () => {
      await browser.close()
      server.close()
      rmSync(out, { recursive: true, force: true })
    },
  }
}

function serve(folder: string) {
  const app = express()
  app.use(express.json())
  app.use(express.static(folder))
  app.all('/echo', (request, response) => {
    const { method, query, body, headers } = request
    setTimeout(() => response.json({ method, query, body: body as unknown, headers }), Number(query.wait ?? 0))
  })
  app.get('/plain', (_request, response) => void response.type('text').send('not json'))
  return app.listen(0, '127.0.0.1')
}

async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(5000)
  // Loopback only: a preview that reaches for the network is broken.
  await context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort())
  await page.goto(url)
  if (new URL(url).pathname === '/m/') await page.waitForSelector('html[data-ready]')
  return page
}

/** The part of the document that belongs to the page on screen. */
export function screen(page: Page): Locator {
  return page.locator('.mp-page[data-on]')
}

/** Waits until the page on screen has a route. */
export async function arrive(page: Page, route: string): Promise<void> {
  await page.waitForFunction(`__preview.currentRoute() === ${JSON.stringify(route)}`)
}

/** Runs code of the mini program's world: `wx`, `getApp`, `getCurrentPages`, `__preview` are there. */
export function inside<T>(page: Page, code: string): Promise<T> {
  return page.evaluate<T, string>((text) => (0, eval)(text) as T, `(async () => (${code}))()`)
}

/** Touches the middle of an element once it has come to rest, whatever pseudo-element lies on top of it there. */
export async function tap(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  await target.scrollIntoViewIfNeeded()
  await page.waitForTimeout(400)
  const box = (await target.boundingBox())!
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

/** Drags from a locator's middle, with the mouse or (when the page has one) a finger. */
export async function drag(page: Page, from: Locator, dx: number, dy: number): Promise<void> {
  const box = (await from.boundingBox())!
  const x = box.x + box.width / 2
  const y = box.y + box.height / 2
  if (await page.evaluate<boolean>('navigator.maxTouchPoints > 0')) return dragFinger(page, x, y, dx, dy)
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + dx, y + dy, { steps: 8 })
  await page.mouse.up()
}

async function dragFinger(page: Page, x: number, y: number, dx: number, dy: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points })
  await send('touchStart', [{ x, y }])
  for (let step = 1; step <= 8; step += 1) await send('touchMove', [{ x: x + (dx * step) / 8, y: y + (dy * step) / 8 }])
  await send('touchEnd', [])
}
