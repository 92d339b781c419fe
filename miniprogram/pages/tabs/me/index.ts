import { api, type Shop } from '../../../api/generated'
import { bindStore } from '../../../behaviors/bind-store'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { catalogueCache } from '../../../stores/catalogue-cache'
import { session } from '../../../stores/session'
import { settings } from '../../../stores/settings'
import { meView, versionOf, withLarge, type MeView } from './view'

type Choice = WechatMiniprogram.TouchEvent<object, object, { value: 'red' | 'green' }>

/** Which colour goes up: the habit here, and the other way round. */
const RISES = [
  { value: 'red', text: '红涨绿跌' },
  { value: 'green', text: '绿涨红跌' },
]

Component({
  behaviors: [
    themed,
    busy,
    bindStore(settings, ({ rise }) => ({ rise })),
    bindStore(session, ({ person }) => ({ person })),
  ],
  data: { view: null as MeView | null, shop: null as Shop | null, version: '', rises: RISES, hasShops: false },
  observers: {
    /** What somebody may do can change while they look. */
    person() {
      if (this.data.view) this.draw(this.data.shop)
    },
  },
  lifetimes: {
    attached() {
      this.setData({ version: versionOf(wx.getAccountInfoSync().miniProgram) })
    },
  },
  pageLifetimes: {
    show() {
      this.draw(this.data.shop)
      if (this.data.view?.shop) void this.askShop()
      if (this.data.view) void this.askShops()
    },
  },
  methods: {
    draw(shop: Shop | null) {
      const { person } = session.get()
      this.setData({ shop, view: person && meView(person, shop) })
    },
    /** The shop's phone and notice are an extra: without net the page stands as it is. */
    async askShop() {
      const shop = await api.tenants.readShop().catch(() => null)
      if (shop) this.draw(shop)
    },
    /** Somebody in one shop is not asked which; without net it stays as it was. */
    async askShops() {
      const shops = await api.sessions.listShops().catch(() => null)
      if (shops) this.setData({ hasShops: shops.list.length > 1 })
    },
    openOwn({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { page: 'account' | 'shops' }>) {
      void wx.navigateTo({ url: `/pages/sessions/${currentTarget.dataset.page}/index` })
    },
    onLarge({ detail }: WechatMiniprogram.CustomEvent<{ value: boolean }>) {
      settings.set(withLarge(settings.get(), detail.value, wx.getAppBaseInfo().fontSizeSetting ?? 16))
    },
    onRise({ currentTarget }: Choice) {
      settings.set({ ...settings.get(), rise: currentTarget.dataset.value })
    },
    callShop() {
      const { shop } = this.data
      // Failing means somebody thought better of it.
      if (shop) wx.makePhoneCall({ phoneNumber: shop.phone, fail: () => undefined })
    },
    openColleagues() {
      void wx.navigateTo({ url: '/pages/invites/buyer/index' })
    },
    openUpkeep({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { url: string }>) {
      void wx.navigateTo({ url: currentTarget.dataset.url })
    },
    openGoods() {
      void wx.navigateTo({ url: '/pages/products/list/index' })
    },
    openPaper({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { kind: string }>) {
      void wx.navigateTo({ url: `/pages/sessions/agreement/index?kind=${currentTarget.dataset.kind}` })
    },
    askSignOut() {
      wx.showModal({
        title: '退出登录？',
        content: '没提交的单还存在这台手机里，回来接着开。',
        confirmText: '退出登录',
        cancelText: '留着',
        success: ({ confirm }) => void (confirm && this.signOut()),
      })
    },
    /** Whoever wants to leave this phone leaves, also without net: the server forgets the keys by itself in time. */
    async signOut() {
      await this.run('sign-out', () => api.sessions.signOut().catch(() => undefined))
      catalogueCache.forget()
      session.clear()
      void wx.reLaunch({ url: '/pages/sessions/sign-in/index' })
    },
  },
})
