import { api } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { keptApplication } from '../apply/kept'
import { readShown } from '../reading'
import { visitView, type VisitView } from './view'

const ASKS = new Set(['storefront.which_shop', 'storefront.unknown_shop'])

/** A shop for somebody who does not belong to it: what it has, and the way in. */
Component({
  behaviors: [themed, busy],
  data: {
    shop: '',
    state: 'loading',
    problem: { message: '', number: '' },
    view: null as VisitView | null,
    /** This phone has applied here already. */
    hasApplied: false,
    typed: '',
    /** Why the typed code was not taken. */
    error: '',
  },
  methods: {
    onLoad({ scene = '', shop = '' }: Record<string, string | undefined>) {
      const shown = readShown(shop || scene)
      const code = shown?.kind === 'shop' ? shown.code : (keptApplication('')?.shop ?? '')
      this.setData({ shop: code })
      void this.load()
    },
    onShow() {
      this.setData({ hasApplied: keptApplication(this.data.shop) !== null })
    },
    async load() {
      const { shop } = this.data
      try {
        const view = visitView(await api.storefront.readStorefront(shop ? { shop } : {}))
        this.setData({ view, shop: view.code, state: 'ready', error: '' })
        this.onShow()
        void wx.setNavigationBarTitle({ title: view.name })
      } catch (error) {
        const { code, message, problem } = toApiError(error)
        const isAsking = ASKS.has(code)
        if (isAsking) this.setData({ state: 'ask', error: shop ? message : '' })
        else this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    retry() {
      this.setData({ state: 'loading' })
      void this.load()
    },
    async onPullDownRefresh() {
      await this.load()
      void wx.stopPullDownRefresh()
    },
    onType({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ typed: detail.value, error: '' })
    },
    find() {
      this.take(this.data.typed)
    },
    scan() {
      wx.scanCode({ success: ({ path, result }) => this.take(path || result), fail: () => undefined })
    },
    take(text: string) {
      const shown = readShown(text)
      if (shown?.kind === 'invite')
        return void wx.redirectTo({ url: `/pages/invites/accept/index?token=${shown.token}` })
      if (!shown) return this.setData({ error: '店铺码是 6 位字母和数字，看看是不是抄错了' })
      this.setData({ shop: shown.code })
      void this.load()
    },
    call() {
      // Failing means somebody thought better of it.
      wx.makePhoneCall({ phoneNumber: this.data.view?.phone ?? '', fail: () => undefined })
    },
    apply() {
      void wx.navigateTo({ url: `/pages/invites/apply/index?shop=${this.data.shop}` })
    },
    enter() {
      void wx.navigateTo({ url: '/pages/invites/enter/index' })
    },
    onShareAppMessage() {
      const { view, shop } = this.data
      return { title: view ? `${view.name}，来看看` : '先看看', path: `/pages/invites/visit/index?shop=${shop}` }
    },
  },
})
