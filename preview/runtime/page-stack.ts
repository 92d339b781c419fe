import { afterReady } from './ready'
import type { Instance } from './engine'
import { isTabPage } from './manifest'
import { Page, type PageHooks } from './page'
import { watchPageScroll } from './page-scroll'
import type { ChannelEvents } from './event-channel'
import { find } from './dom'
import { slideIn, slideOut } from './transitions'
import type { PageUrl } from './url'

/** WeChat refuses an eleventh page. */
export const STACK_LIMIT = 10

let stack: Page[] = []
const tabs = new Map<string, Page>()
const shownListeners = new Set<(page: Page) => void>()

/** The page on screen. @throws Error before the first one */
export function topPage(): Page {
  const page = stack.at(-1)
  if (!page) throw new Error('there is no page yet')
  return page
}

/** How many pages are open. */
export function depth(): number {
  return stack.length
}

/** The page on screen, if there is one already. */
export function currentPage(): Page | undefined {
  return stack.at(-1)
}

/** The global `getCurrentPages`. */
export function getCurrentPages(): Instance[] {
  return stack.map(({ instance }) => instance)
}

/** The page a component's or page's instance lives on. */
export function pageOf(instance: Instance): Page | undefined {
  let node = instance._$
  while (node.ownerShadowRoot) node = node.ownerShadowRoot.getHostNode()
  return [...stack, ...tabs.values()].find((page) => page.root.node === node || page.tabBar?.node === node)
}

/** Calls back whenever a page comes on screen. */
export function onPageShown(listener: (page: Page) => void): void {
  shownListeners.add(listener)
}

/** Opens a page on top; its package has to be loaded. */
export function push(url: PageUrl, events: ChannelEvents, hooks: PageHooks): Page {
  const before = stack.at(-1)
  hide(before)
  const page = new Page(url, events, hooks, stack.length > 0)
  stack.push(page)
  watchPageScroll(page)
  if (page.isTab) tabs.set(page.route, page)
  find('#mp-pages').append(page.element)
  reveal(page)
  page.attach()
  page.call('onLoad', page.query)
  show(page)
  afterReady(() => page.call('onReady'))
  slideIn(page.element, before?.element)
  return page
}

/** Closes the page on screen, so that another may take its place. */
export function closeTop(): void {
  const page = stack.pop()
  if (page) close(page).remove()
}

/** Closes pages from the top until `count` are left and comes back to the one that is then on top. */
export function backTo(count: number): void {
  const left = stack.splice(count).reverse().map(close)
  const page = topPage()
  left.slice(1).forEach((element) => element.remove())
  if (left[0]) slideOut(left[0], page.element)
  resumeTop()
}

/** Shows the page on top again. */
export function resumeTop(): void {
  reveal(topPage())
  show(topPage())
}

/** Leaves every page that is not a tab and hides the tab on screen; answers the asked tab if it was open before. */
export function leaveForTab(route: string): Page | undefined {
  hide(stack.at(-1))
  for (const page of stack) if (!page.isTab) close(page).remove()
  const known = tabs.get(route)
  stack = known ? [known] : []
  return known
}

/** Closes everything, tabs included. */
export function closeAll(): void {
  const open = new Set([...stack, ...tabs.values()])
  stack = []
  tabs.clear()
  open.forEach((page) => close(page).remove())
}

/** The window has another size: the visible page is measured again and told. */
export function resizeTop(): void {
  const page = stack.at(-1)
  if (!page) return
  page.measure()
  const size = { windowWidth: page.viewport.clientWidth, windowHeight: page.viewport.clientHeight }
  page.call('onResize', { size })
  lifetime(page, 'resize', size)
}

/** The app goes to the background or comes back. */
export function setVisible(isVisible: boolean): void {
  const page = stack.at(-1)
  if (!page) return
  if (isVisible) show(page)
  else hide(page)
}

function close(page: Page): HTMLElement {
  if (isTabPage(page.route) && tabs.get(page.route) === page) tabs.delete(page.route)
  page.isShown = false
  page.call('onUnload')
  page.release()
  return page.element
}

function reveal(page: Page): void {
  document.querySelectorAll('.mp-page[data-on]').forEach((element) => delete (element as HTMLElement).dataset.on)
  page.element.dataset.on = ''
  page.measure()
}

function show(page: Page): void {
  if (page.isShown) return
  page.isShown = true
  shownListeners.forEach((listener) => listener(page))
  page.call('onShow')
  lifetime(page, 'show')
}

function hide(page: Page | undefined): void {
  if (!page?.isShown) return
  page.isShown = false
  page.call('onHide')
  lifetime(page, 'hide')
}

function lifetime(page: Page, name: string, ...args: unknown[]): void {
  for (const root of [page.root, page.tabBar]) root?.node.triggerPageLifetime(name, args)
}
