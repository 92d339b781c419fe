import { themed, onTheme } from './appearance'
import { hideApp, showApp } from './app'
import { chooseFromSheet } from './dialogs'
import { find, make } from './dom'
import { pressable, showLayer } from './layers'
import { currentPage, onPageShown, setVisible } from './page-stack'
import { drawsPhone } from './session'
import { sharePage } from './share'

/** Draws what surrounds the pages (status bar, capsule, home indicator) and keeps its colours right. */
export function drawChrome(): void {
  document.documentElement.toggleAttribute('data-phone', drawsPhone)
  if (drawsPhone) drawStatusBar()
  const more = pressable('mp-capsule-more', '', () => void openMenu())
  const close = pressable('mp-capsule-close', '', leave)
  more.setAttribute('aria-label', '更多')
  close.setAttribute('aria-label', '关闭')
  find('#mp-capsule').append(more, close)
  onPageShown(paintChrome)
  onTheme(() => {
    currentPage()?.bar.paint()
    paintChrome()
  })
}

/** Gives status bar and capsule the colours of the page on screen. */
export function paintChrome(): void {
  const page = currentPage()
  if (!page) return
  find('#app').dataset.text = page.bar.textStyle
  page.viewport.style.backgroundColor = themed(page.window.backgroundColor) ?? ''
  page.body.style.backgroundColor = themed(page.window.backgroundColorContent) ?? ''
  page.viewport.dataset.pull = themed(page.window.backgroundTextStyle) ?? 'dark'
}

function drawStatusBar(): void {
  const clock = make('mp-status-clock')
  const tick = (): void => {
    const now = new Date()
    clock.textContent = `${now.getHours()}:${String(now.getMinutes()).padStart(2, '0')}`
  }
  tick()
  setInterval(tick, 10_000)
  const signs = make('mp-status-signs', [make('mp-status-signal'), make('mp-status-wifi'), make('mp-status-battery')])
  find('#mp-status').append(clock, signs)
  const showNetwork = (): void => void (signs.dataset.offline = String(!navigator.onLine))
  showNetwork()
  addEventListener('online', showNetwork)
  addEventListener('offline', showNetwork)
}

async function openMenu(): Promise<void> {
  const actions: [string, () => void][] = [['重新进入小程序', () => location.reload()]]
  const page = currentPage()
  if (page?.has('onShareAppMessage') && page.isShareable)
    actions.unshift(['转发给朋友', () => void sharePage(page, 'menu')])
  const chosen = await chooseFromSheet({ items: actions.map(([label]) => label) })
  actions[chosen]?.[1]()
}

/** The capsule's circle sends a mini program to the background, where it stays until somebody comes back. */
function leave(): void {
  setVisible(false)
  hideApp()
  const back = pressable('mp-background-back', '回到小程序', () => {
    close()
    showApp()
    setVisible(true)
  })
  const close = showLayer(make('mp-layer mp-background', [make('mp-background-note', ['小程序在后台']), back]))
}
