import { bindStore } from '../behaviors/bind-store'
import { themed } from '../behaviors/themed'
import { waitingOrders } from '../stores/badges'
import { session } from '../stores/session'
import { isTabBarAway } from '../stores/tab-bar'
import { badgeText, tabsFor, type Tab } from './tabs'

/** The page that is shown: hidden tab pages keep their bars. */
function shownPage(): string {
  const pages = getCurrentPages()
  return `/${pages[pages.length - 1]?.route ?? ''}`
}

Component({
  behaviors: [
    themed,
    bindStore(session, ({ person }) => ({ tabs: person ? tabsFor(session.face(), session.may) : [] })),
    bindStore(waitingOrders, (count) => ({ badge: badgeText(count) })),
    bindStore(isTabBarAway, (away) => ({ away })),
  ],
  options: { styleIsolation: 'apply-shared' },
  data: { current: '' },
  observers: {
    /** Whose tab was taken away while they stood on it goes home. */
    'tabs, current'(tabs: Tab[], current: string) {
      const isGone = current !== '' && tabs.length > 0 && tabs.every(({ path }) => path !== current)
      if (isGone && current === shownPage()) void wx.switchTab({ url: tabs[0].path })
    },
  },
  lifetimes: {
    attached() {
      this.locate()
    },
  },
  pageLifetimes: {
    show() {
      this.locate()
      // Every tab wants to know who is there; a visitor is asked at the door.
      if (!session.get().person) void wx.reLaunch({ url: '/pages/sessions/sign-in/index' })
    },
  },
  methods: {
    /** Marks the tab whose page this bar belongs to: every tab page has a bar of its own. */
    locate() {
      const current = shownPage()
      if (current !== this.data.current) this.setData({ current })
    },
    go(event: WechatMiniprogram.TouchEvent<object, object, { path: string }>) {
      void wx.switchTab({ url: event.currentTarget.dataset.path })
    },
  },
})
