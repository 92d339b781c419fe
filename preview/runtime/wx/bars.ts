import { paintChrome } from '../chrome'
import { topPage } from '../page-stack'
import { setTab, setTabBarHidden, setTabBarStyle, type TabBarStyle, type TabState } from '../tab-bar'
import { api } from './api'

interface NavigationColor {
  frontColor: string
  backgroundColor: string
}

interface AtIndex {
  index: number
}

interface WindowColor {
  backgroundColor?: string
  backgroundColorTop?: string
}

function setNavigationColor({ frontColor, backgroundColor }: NavigationColor): void {
  topPage().bar.setColor(frontColor, backgroundColor)
  paintChrome()
}

function setBackground({ backgroundColor, backgroundColorTop }: WindowColor): void {
  const color = backgroundColorTop ?? backgroundColor
  if (color) topPage().viewport.style.backgroundColor = color
}

/** The navigation bar, the tab bar and the window behind the page. */
export const bars = {
  setNavigationBarTitle: api<{ title: string }>('setNavigationBarTitle', ({ title }) => topPage().bar.setTitle(title)),
  setNavigationBarColor: api<NavigationColor>('setNavigationBarColor', setNavigationColor),
  showNavigationBarLoading: api('showNavigationBarLoading', () => topPage().bar.setLoading(true)),
  hideNavigationBarLoading: api('hideNavigationBarLoading', () => topPage().bar.setLoading(false)),
  setBackgroundColor: api<WindowColor>('setBackgroundColor', setBackground),
  setBackgroundTextStyle: api<{ textStyle: string }>('setBackgroundTextStyle', ({ textStyle }) => {
    topPage().viewport.dataset.pull = textStyle
  }),
  setTabBarBadge: api<AtIndex & { text: string }>('setTabBarBadge', ({ index, text }) =>
    setTab(index, { badge: text }),
  ),
  removeTabBarBadge: api<AtIndex>('removeTabBarBadge', ({ index }) => setTab(index, { badge: undefined })),
  showTabBarRedDot: api<AtIndex>('showTabBarRedDot', ({ index }) => setTab(index, { badge: '' })),
  hideTabBarRedDot: api<AtIndex>('hideTabBarRedDot', ({ index }) => setTab(index, { badge: undefined })),
  setTabBarItem: api<AtIndex & TabState>('setTabBarItem', ({ index, ...change }) => setTab(index, change)),
  setTabBarStyle: api<TabBarStyle>('setTabBarStyle', setTabBarStyle),
  showTabBar: api('showTabBar', () => setTabBarHidden(false)),
  hideTabBar: api('hideTabBar', () => setTabBarHidden(true)),
}
