import { toApiError } from '../../../../../api/error'
import { themed } from '../../../../../behaviors/themed'
import { session } from '../../../../../stores/session'
import { isTabBarAway } from '../../../../../stores/tab-bar'
import { writes } from '../../../../../stores/writes'
import { changesOf } from '../../../../../utils/changes'
import { dayOf, type DayRange } from '../../../../../utils/date'
import { countedOrders, ordersIn, salesOf, upTo } from '../../../../../utils/links'
import { createBoards, type Boards } from './boards'
import { periodOf, PERIODS, type PeriodKey } from './periods'
import type { BoardView, Cell } from './view'

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>
type Pick = WechatMiniprogram.CustomEvent<{ id: string; name: string }>

/** After so long the figures are looked at again when the tab is shown. */
const STALE_MS = 60_000
const boards = new WeakMap<object, Boards>()
const NO_DAYS: DayRange = { startDate: '', endDate: '' }

Component({
  behaviors: [themed],
  data: {
    state: 'loading' as 'loading' | 'rows' | 'failed' | 'barred',
    period: 'week' as PeriodKey,
    periods: PERIODS,
    view: null as BoardView | null,
    /** The figures shown are those of another tab, until the new ones are here. */
    isOld: false,
    at: 0,
    stale: '',
    problem: { message: '', number: '' },
    chosen: NO_DAYS,
    today: '',
    isPicking: false,
  },
  lifetimes: {
    attached() {
      boards.set(this, createBoards())
      if (session.may('analytics.view')) void this.refresh()
      else this.setData({ state: 'barred' })
    },
    detached() {
      isTabBarAway.set(false)
    },
  },
  pageLifetimes: {
    show() {
      if (this.data.state !== 'barred' && boards.get(this)?.isStale(writes.get(), Date.now() - STALE_MS))
        void this.refresh()
    },
    hide() {
      this.closeDays()
    },
  },
  methods: {
    /** Fetches everything anew, with the last good figures on the screen; the page calls it when it is pulled down. */
    async refresh(): Promise<void> {
      const kept = boards.get(this)
      if (!kept || this.data.state === 'barred') return
      const today = dayOf(Date.now())
      const period = periodOf(this.data.period, today, this.data.chosen)
      const before = kept.last(period)
      this.setData({ today, isOld: !before })
      if (before) this.take(before)
      try {
        const view = await kept.read(period)
        if (view) this.take(view)
      } catch (error) {
        if (kept.isCurrent(period)) this.miss(error, kept.last(period))
      }
    },
    take(view: BoardView) {
      const changes = changesOf('view', this.data.view, view)
      const moved = 'view' in changes || 'view.trend' in changes || 'view.lines' in changes
      const at = moved ? view.days.length - 1 : this.data.at
      this.setData({ ...changes, at, state: 'rows', isOld: false, stale: '' })
    },
    miss(error: unknown, kept: BoardView | undefined) {
      const { message, problem } = toApiError(error)
      if (kept) this.setData({ stale: `没更新上，这是 ${kept.updated} 的数` })
      else this.setData({ state: 'failed', view: null, problem: { message, number: problem } })
    },
    retry() {
      if (this.data.state === 'failed') this.setData({ state: 'loading' })
      void this.refresh()
    },
    choose({ detail }: WechatMiniprogram.CustomEvent<{ value: PeriodKey }>) {
      if (detail.value === 'custom') return this.openDays()
      if (detail.value === this.data.period) return
      this.setData({ period: detail.value })
      void this.refresh()
    },
    openDays() {
      isTabBarAway.set(true)
      this.setData({ isPicking: true })
    },
    closeDays() {
      if (!this.data.isPicking) return
      isTabBarAway.set(false)
      this.setData({ isPicking: false })
    },
    chooseDays({ detail }: WechatMiniprogram.CustomEvent<DayRange>) {
      this.closeDays()
      this.setData({ period: 'custom', chosen: { startDate: detail.startDate, endDate: detail.endDate } })
      void this.refresh()
    },
    onPick({ detail }: WechatMiniprogram.CustomEvent<{ index: number }>) {
      this.setData({ at: detail.index })
    },
    /** The days on the screen, as far as they have come. */
    days(): DayRange {
      const { startDate, endDate } = (this.data.view as BoardView).range
      return upTo(this.data.today, { startDate, endDate })
    },
    openOrders() {
      void wx.navigateTo({ url: countedOrders(this.days(), `${(this.data.view as BoardView).name}的单`) })
    },
    openCell({ currentTarget }: Tap<{ key: Cell['key'] }>) {
      if (currentTarget.dataset.key === 'customers') this.openCustomers()
      else this.openOrders()
    },
    openDay() {
      const day = (this.data.view as BoardView).days[this.data.at]
      if (day.isOpen)
        void wx.navigateTo({ url: countedOrders({ startDate: day.date, endDate: day.date }, `${day.name}的单`) })
    },
    openProduct({ detail }: Pick) {
      void wx.navigateTo({ url: countedOrders(this.days(), detail.name, { productId: detail.id }) })
    },
    openCustomer({ detail }: Pick) {
      void wx.navigateTo({ url: countedOrders(this.days(), detail.name, { customerId: detail.id }) })
    },
    openProducts() {
      void wx.navigateTo({ url: salesOf(this.days(), 'products') })
    },
    openCustomers() {
      void wx.navigateTo({ url: salesOf(this.days(), 'customers') })
    },
    openPending({ currentTarget }: Tap<{ status: string; title: string }>) {
      void wx.navigateTo({ url: ordersIn(currentTarget.dataset.status, currentTarget.dataset.title) })
    },
    goOrder() {
      void wx.switchTab({ url: '/pages/tabs/new-order/index' })
    },
  },
})
