import type { ChannelEvents, EventChannel } from './event-channel'
import { isTabPage } from './manifest'
import { loadPackageOf } from './packages'
import { backTo, closeAll, closeTop, currentPage, depth, leaveForTab, push, resumeTop, STACK_LIMIT } from './page-stack'
import { parsePageUrl, type PageUrl } from './url'

let last: Promise<unknown> = Promise.resolve()

/** Navigations run one after the other, as in WeChat; a failed one does not hold up the next. */
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const turn = last.then(run)
  last = turn.catch(() => undefined)
  return turn
}

const hooks = { goBack: (): void => void navigateBack(1).catch(() => undefined) }

function target(url: string): PageUrl {
  return parsePageUrl(url, currentPage()?.route)
}

function refuseTab(name: string, { route }: PageUrl): void {
  if (isTabPage(route)) throw new Error(`can not ${name} a tabbar page`)
}

/** `wx.navigateTo`: opens a page on top of this one. @throws Error for tab pages, unknown pages and an eleventh page */
export function navigateTo(url: string, events: ChannelEvents = {}): Promise<EventChannel> {
  return inTurn(async () => {
    const to = target(url)
    refuseTab('navigateTo', to)
    if (depth() >= STACK_LIMIT) throw new Error('webview count limit exceed')
    await loadPackageOf(to.route)
    return push(to, events, hooks).channel
  })
}

/** `wx.redirectTo`: takes this page's place. */
export function redirectTo(url: string): Promise<void> {
  return inTurn(async () => {
    const to = target(url)
    refuseTab('redirectTo', to)
    await loadPackageOf(to.route)
    closeTop()
    push(to, {}, hooks)
  })
}

/** `wx.navigateBack`: closes pages; more than there are leads to the first one. @throws Error on the first page */
export function navigateBack(delta: number): Promise<void> {
  return inTurn(async () => {
    if (depth() < 2) throw new Error('cannot navigate back at first page.')
    backTo(Math.max(1, depth() - Math.max(1, delta)))
  })
}

/** `wx.switchTab`: shows a tab page and closes what is not one. */
export function switchTab(url: string): Promise<void> {
  return inTurn(async () => {
    const to = target(url)
    if (!isTabPage(to.route)) throw new Error('can not switch to no-tabBar page')
    if (currentPage()?.route === to.route) return
    await loadPackageOf(to.route)
    if (leaveForTab(to.route)) resumeTop()
    else push({ route: to.route, query: {} }, {}, hooks)
  })
}

/** `wx.reLaunch`: closes everything and opens one page. */
export function reLaunch(url: string): Promise<void> {
  return inTurn(async () => {
    const to = target(url)
    await loadPackageOf(to.route)
    closeAll()
    push(to, {}, hooks)
  })
}
