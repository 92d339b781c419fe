import { api, type OrderStatus } from '../../../api/generated'
import { pagedList } from '../../../behaviors/paged-list'
import { themed } from '../../../behaviors/themed'
import { orderRowOf } from '../../../components/order-row/summary'
import type { OrderRow } from '../../../components/order-row/view'
import { noteWaiting } from '../../../stores/badges'
import { session, type Face } from '../../../stores/session'
import { writes } from '../../../stores/writes'
import { emptyWords, statusTabs } from './view'

interface Filter {
  status: OrderStatus | ''
}

const PAGE_SIZE = 20
/** After so long a list is looked at again when the tab is opened: somebody else may have been busy. */
const STALE_MS = 60_000

const seen = new WeakMap<object, { writes: number; at: number }>()

const orders = pagedList<OrderRow, Filter>(async ({ status }, page, pages) => {
  const answer = await api.orders.listOrders({ ...(status && { status }), page, pageSize: PAGE_SIZE * pages })
  return { ...answer, list: answer.list.map((order) => orderRowOf(order, session.face(), Date.now())) }
})

Component({
  behaviors: [themed, orders],
  data: {
    face: 'buyer' as Face,
    status: '' as Filter['status'],
    tabs: statusTabs('buyer', {}),
    empty: emptyWords('buyer', ''),
  },
  methods: {
    onLoad() {
      const face = session.face()
      this.setData({ face, tabs: statusTabs(face, {}), empty: emptyWords(face, '', session.may('orders.place')) })
      this.note()
      void this.reload({ status: '' })
      void this.count()
    },
    /** Looks again, quietly, when something was written meanwhile or the rows have grown old. */
    onShow() {
      const last = seen.get(this)
      if (!last || (last.writes === writes.get() && Date.now() - last.at < STALE_MS)) return
      this.note()
      void this.refresh()
      void this.count()
    },
    async onPullDownRefresh() {
      this.note()
      await Promise.all([this.reload(undefined, true), this.count()])
      void wx.stopPullDownRefresh()
    },
    note() {
      seen.set(this, { writes: writes.get(), at: Date.now() })
    },
    /** The numbers on the tabs and on the tab bar, for the shop's people; without them the list is still whole. */
    async count() {
      if (!session.may('orders.workbench')) return
      const { counts } = await api.orders.readWorkbench().catch(() => ({ counts: null }))
      if (!counts) return
      noteWaiting(counts, session.may('orders.review'))
      this.setData({ tabs: statusTabs(session.face(), { submitted: counts.submitted, confirmed: counts.confirmed }) })
    },
    choose({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { status: Filter['status'] }>) {
      const { status } = currentTarget.dataset
      if (status === this.data.status) return
      this.setData({ status, empty: emptyWords(session.face(), status, session.may('orders.place')) })
      wx.pageScrollTo({ scrollTop: 0, duration: 0, fail: () => undefined })
      this.note()
      void this.reload({ status })
    },
    open({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
      void wx.navigateTo({ url: `/pages/orders/detail/index?id=${detail.id}` })
    },
    search() {
      void wx.navigateTo({ url: '/pages/orders/search/index' })
    },
    goOrder() {
      const isBuyer = session.face() === 'buyer'
      void wx.switchTab({ url: isBuyer ? '/pages/tabs/home/index' : '/pages/tabs/new-order/index' })
    },
  },
})
