import { api } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { themed } from '../../../behaviors/themed'
import type { Action } from '../../../components/action-bar/arrange'
import { deskCustomer } from '../../../stores/desk'
import { session } from '../../../stores/session'
import { writes } from '../../../stores/writes'
import { seldom } from './seldom'
import { actionsOf, allOrdersOf, cardView, ordersView, seldomOf } from './view'
import type { OrdersView } from './view'

const RECENT = 5
const NO_PROBLEM = { message: '', number: '' }
const seen = new WeakMap<object, number>()

Component({
  behaviors: [themed, seldom],
  data: {
    state: 'loading',
    problem: NO_PROBLEM,
    orders: null as OrdersView | null,
    ordersState: 'loading',
    priceCount: '',
    actions: [] as Action[],
    may: { see: false, change: false, invite: false, undo: false, seldom: false },
  },
  methods: {
    onLoad({ id = '' }: Record<string, string | undefined>) {
      const { may } = session
      const rights = { see: may('prices.view'), change: may('customers.update'), invite: may('buyers.invite') }
      this.setData({ id, may: { ...rights, undo: may('customers.delete'), seldom: seldomOf(may).length > 0 } })
      void this.load()
    },
    /** Looks again, quietly, when something was written on a page above. */
    onShow() {
      if (seen.has(this) && seen.get(this) !== writes.get()) void this.load()
      seen.set(this, writes.get())
    },
    async onPullDownRefresh() {
      await this.load()
      void wx.stopPullDownRefresh()
    },
    async load() {
      await Promise.all([this.loadCard(), this.loadOrders(), this.countPrices()])
    },
    async loadCard() {
      try {
        const card = await api.customers.readCustomer({ id: this.data.id })
        const view = cardView(card, Date.now())
        this.setData({ view, state: 'ready', problem: NO_PROBLEM, actions: actionsOf(card, session.may) })
      } catch (error) {
        const failure = toApiError(error)
        const problem = { message: failure.message, number: failure.problem }
        if (!this.data.view || failure.status === 404) this.setData({ state: 'failed', problem, actions: [] })
      }
    },
    async loadOrders() {
      try {
        const page = await api.orders.listOrders({ customerId: this.data.id, pageSize: RECENT })
        const orders = ordersView(page, Date.now())
        this.setData({ orders, ordersState: orders.rows.length ? 'ready' : 'empty' })
      } catch {
        if (!this.data.orders) this.setData({ ordersState: 'failed' })
      }
    },
    /** How many kinds have a price of their own; without the number the way there is still open. */
    async countPrices() {
      if (!session.may('prices.view')) return
      const prices = await api.pricing.listPrices({ customerId: this.data.id }).catch(() => null)
      if (prices) this.setData({ priceCount: prices.length ? `${prices.length} 种` : '还没有' })
    },
    retry() {
      this.setData({ state: 'loading', ordersState: 'loading' })
      void this.load()
    },
    retryOrders() {
      this.setData({ ordersState: 'loading' })
      void this.loadOrders()
    },
    onAct({ detail }: WechatMiniprogram.CustomEvent<{ key: string }>) {
      if (detail.key === 'call') return this.call()
      deskCustomer.set(this.data.id)
      void wx.switchTab({ url: '/pages/tabs/new-order/index' })
    },
    /** The main contact, or whose row was tapped. */
    call({ currentTarget }: Partial<WechatMiniprogram.TouchEvent<object, object, { phone?: string }>> = {}) {
      const phoneNumber = currentTarget?.dataset.phone ?? this.data.view?.contacts[0]?.phone ?? ''
      // Failing means somebody thought better of it.
      wx.makePhoneCall({ phoneNumber, fail: () => undefined })
    },
    copy({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { text: string }>) {
      void wx.setClipboardData({ data: currentTarget.dataset.text })
    },
    openOrder({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
      void wx.navigateTo({ url: `/pages/orders/detail/index?id=${detail.id}` })
    },
    openOrders() {
      void wx.navigateTo({ url: allOrdersOf(this.data.id, this.data.view?.name ?? '') })
    },
    openPrices() {
      void wx.navigateTo({ url: `/pages/customers/prices/index?id=${this.data.id}` })
    },
    openInvite() {
      void wx.navigateTo({ url: `/pages/invites/buyer/index?customerId=${this.data.id}` })
    },
    edit() {
      void wx.navigateTo({ url: `/pages/customers/edit/index?id=${this.data.id}` })
    },
    async undoMerge() {
      const mergeId = this.data.view?.mergeId ?? ''
      if (await this.run('undo', () => api.customers.undoMerge({ mergeId }))) await this.load()
    },
  },
})
