import { onTheme, watchAppearance } from './appearance'
import { App, callApp, getApp, hideApp, launchApp, showApp } from './app'
import { guardWayBack } from './back-guard'
import { drawChrome } from './chrome'
import { registerBuiltins } from './builtins'
import { allPages, setManifest, type Manifest } from './manifest'
import { reLaunch } from './navigation'
import { getCurrentPages, onPageShown, resizeTop, setVisible, topPage } from './page-stack'
import { addPackage, preloadFor, watchPlaceholders } from './packages'
import { installTestHandle } from './preview-handle'
import { watchReadiness } from './ready'
import { begin, Behavior, Component, Page } from './registration'
import { extendInstances } from './instance-methods'
import { guarded, onScriptError, reportError } from './report'
import { watchMouseScroll } from './mouse-scroll'
import { watchPullRefresh } from './pull-refresh'
import { watchTabBar } from './tab-bar'
import { installTouch } from './touch'
import { parsePageUrl } from './url'
import { wx } from './wx'
import { wxsEvent, wxsModule, wxsObserver } from './wxs'

async function start(manifest: Manifest): Promise<void> {
  setManifest(manifest)
  watchAppearance()
  watchReadiness()
  registerBuiltins()
  watchPlaceholders()
  addPackage(manifest.main)
  drawChrome()
  watchTabBar()
  installTouch()
  watchPullRefresh()
  watchMouseScroll()
  onPageShown((page) => {
    keepAddress(page.url)
    preloadFor(page.route)
  })
  watchAddress()
  guardWayBack()
  watchVisibility()
  onTheme((theme) => callApp('onThemeChange', { theme }))
  onScriptError((message) => callApp('onError', message))
  addEventListener('unhandledrejection', ({ reason, promise }) => callApp('onUnhandledRejection', { reason, promise }))
  guarded('app', manifest.script)
  const first = firstPage(manifest)
  launchApp({ path: first.route, query: first.query, scene: 1001, referrerInfo: {} })
  await reLaunch(`/${first.url}`)
  requestAnimationFrame(() => document.documentElement.setAttribute('data-ready', ''))
}

/** The page in the address, so that a reload comes back to it; else the mini program's entry. */
function firstPage({ app }: Manifest): { route: string; query: Record<string, string>; url: string } {
  const asked = location.hash.slice(2)
  const { route, query } = parsePageUrl(asked)
  if (allPages().includes(route)) return { route, query, url: asked }
  const entry = app.entryPagePath ?? app.pages[0] ?? ''
  return { route: entry, query: {}, url: entry }
}

function keepAddress(url: string): void {
  history.replaceState(history.state, '', `#/${url}`)
  if (parent !== window) parent.postMessage({ kind: 'route', url }, location.origin)
}

/** An address somebody typed opens that page; a link inside the same document would otherwise do nothing. */
function watchAddress(): void {
  addEventListener('hashchange', () => {
    const asked = location.hash.slice(2)
    if (asked !== topPage().url && allPages().includes(parsePageUrl(asked).route)) void reLaunch(`/${asked}`)
  })
}

function watchVisibility(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      setVisible(false)
      hideApp()
    } else {
      showApp()
      setVisible(true)
    }
  })
  addEventListener('resize', resizeTop)
}

Object.assign(globalThis, {
  wx,
  App,
  Page,
  Component,
  Behavior,
  getApp,
  getCurrentPages,
  __host: {
    begin,
    start: (manifest: Manifest) => start(manifest).catch((error: unknown) => reportError(error, 'start')),
    wxsEvent,
    wxsModule,
    wxsObserver,
  },
})
extendInstances()
installTestHandle()
