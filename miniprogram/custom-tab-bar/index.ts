import { bindStore } from '../behaviors/bind-store'
import { themed } from '../behaviors/themed'
import { waitingOrders } from '../stores/badges'
import { session } from '../stores/session'
import { isTabBarAway } from '../stores/tab-bar'
import { badgeText, TABS } from './tabs'

Component({
  behaviors: [
    themed,
    bindStore(session, ({ person }) => ({ tabs: person ? TABS[session.face()] : [] })),
    bindStore(waitingOrders, (count) => ({ badge: badgeText(count) })),
    bindStore(isTabBarAway, (away) => ({ away })),
  ],
  options: { styleIsolation: 'apply-shared' },
  data: { current: '' },
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
      const pages = getCurrentPages()
      const current = `/${pages[pages.length - 1]?.route ?? ''}`
      if (current !== this.data.current) this.setData({ current })
    },
    go(event: WechatMiniprogram.TouchEvent<object, object, { path: string }>) {
      void wx.switchTab({ url: event.currentTarget.dataset.path })
    },
  },
})
