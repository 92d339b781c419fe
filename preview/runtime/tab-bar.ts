import { onTheme, themed } from './appearance'
import { find, make } from './dom'
import { manifest } from './manifest'
import { mediaAddress } from './media'
import { switchTab } from './navigation'
import { currentPage, onPageShown } from './page-stack'

/** What may be changed about one tab while the mini program runs; an empty badge is a red dot. */
export interface TabState {
  text?: string
  iconPath?: string
  selectedIconPath?: string
  badge?: string
}

/** Colours of the whole bar, as `wx.setTabBarStyle` takes them. */
export interface TabBarStyle {
  color?: string
  selectedColor?: string
  backgroundColor?: string
  borderStyle?: string
}

const states = new Map<number, TabState>()
let style: TabBarStyle = {}
let isHidden = false

/** Shows WeChat's own tab bar on tab pages, unless the mini program draws its own. */
export function watchTabBar(): void {
  onPageShown(renderTabBar)
  onTheme(renderTabBar)
}

/** Changes one tab. @throws Error when the index names none */
export function setTab(index: number, change: TabState): void {
  if (!manifest().app.tabBar?.list[index]) throw new Error('tabbar item not found')
  states.set(index, { ...states.get(index), ...change })
  renderTabBar()
}

/** Changes the bar's colours. */
export function setTabBarStyle(change: TabBarStyle): void {
  style = { ...style, ...change }
  renderTabBar()
}

/** Hides or shows the bar on tab pages. */
export function setTabBarHidden(value: boolean): void {
  isHidden = value
  renderTabBar()
}

function renderTabBar(): void {
  const { tabBar } = manifest().app
  const page = currentPage()
  const bar = find('#mp-tabs')
  const isOn = Boolean(tabBar && !tabBar.custom && page?.isTab && !isHidden)
  bar.hidden = !isOn
  document.documentElement.toggleAttribute('data-tabs', isOn)
  page?.measure()
  if (isOn && tabBar) fill(bar, { ...tabBar, ...style })
}

function fill(bar: HTMLElement, looks: TabBarStyle): void {
  bar.style.backgroundColor = themed(looks.backgroundColor) ?? '#ffffff'
  bar.dataset.border = themed(looks.borderStyle) ?? 'black'
  const list = manifest().app.tabBar?.list ?? []
  bar.replaceChildren(...list.map((_item, index) => tabElement(index, looks)))
}

function tabElement(index: number, looks: TabBarStyle): HTMLElement {
  const item = { ...manifest().app.tabBar!.list[index]!, ...states.get(index) }
  const isOn = currentPage()?.route === item.pagePath
  const tab = make('mp-tab', [], 'button')
  tab.setAttribute('role', 'tab')
  tab.setAttribute('aria-selected', String(isOn))
  tab.style.color = themed(isOn ? looks.selectedColor : looks.color) ?? ''
  tab.append(
    ...iconElements((isOn && item.selectedIconPath) || item.iconPath),
    make('mp-tab-text', [item.text]),
    ...badgeElements(item.badge),
  )
  tab.addEventListener('click', () => void press(index))
  return tab
}

function badgeElements(badge: string | undefined): HTMLElement[] {
  if (badge === undefined) return []
  return [make(badge ? 'mp-tab-badge' : 'mp-tab-badge mp-tab-dot', [badge.length > 3 ? '…' : badge])]
}

function iconElements(path: string | undefined): HTMLElement[] {
  if (!path) return []
  const icon = make('mp-tab-icon', [], 'img')
  icon.src = mediaAddress(`/${path}`)
  icon.alt = ''
  return [icon]
}

async function press(index: number): Promise<void> {
  const { pagePath, text } = manifest().app.tabBar!.list[index]!
  await switchTab(`/${pagePath}`)
  currentPage()?.call('onTabItemTap', { index: String(index), pagePath, text })
}
