import { toApiError } from '../../../../../api/error'
import { bindStore } from '../../../../../behaviors/bind-store'
import { themed } from '../../../../../behaviors/themed'
import { session } from '../../../../../stores/session'
import { isTabBarAway } from '../../../../../stores/tab-bar'
import { writes } from '../../../../../stores/writes'
import { changesOf } from '../../../../../utils/changes'
import { dayOf, type DayRange } from '../../../../../utils/date'
import { createBoards, type Boards } from './boards'
import { doorOf, doorOfRow, type Door } from './doors'
import { periodOf, PERIODS, type PeriodKey } from './periods'
import type { BoardView } from './view'

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>
type Row = WechatMiniprogram.CustomEvent<{ id: string; name: string }, object, { of: 'productId' | 'customerId' }>

/** After so long the figures are looked at again when the tab is shown. */
const STALE_MS = 60_000
const boards = new WeakMap<object, Boards>()
const NO_DAYS: DayRange = { startDate: '', endDate: '' }

/** What of the board is for this person, as long as they may. */
const mine = bindStore(session, () => ({
  maySee: session.may('analytics.view'),
  mayOrder: session.may('orders.place'),
}))

Component({
  behaviors: [themed, mine],
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
  observers: {
    /** The power over figures may come and go while they are looked at. */
    maySee(maySee: boolean) {
      if (!boards.has(this)) return
      if (!maySee) this.setData({ state: 'barred', view: null })
      else if (this.data.state === 'barred') {
        this.setData({ state: 'loading' })
        void this.refresh()
      }
    },
  },
  lifetimes: {
    attached() {
      boards.set(this, createBoards())
      if (this.data.maySee) void this.refresh()
      else this.setData({ state: 'barred' })
    },
    detached() {
      isTabBarAway.set(false)
    },
  },
  pageLifetimes: {
    show() {
      const { state, stale } = this.data
      const isMissing = state === 'failed' || stale !== ''
      if (isMissing || boards.get(this)?.isStale(writes.get(), Date.now() - STALE_MS)) void this.refresh()
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
      this.setData({ today, isOld: !before, ...(this.data.state === 'failed' && { state: 'loading' }) })
      if (before) this.take(before)
      try {
        const view = await kept.read(period)
        if (!view) return
        this.take(view)
        this.setData({ stale: '' })
      } catch (error) {
        if (kept.isCurrent(period)) this.miss(error, kept.last(period))
      }
    },
    take(view: BoardView) {
      const changes = changesOf('view', this.data.view, view)
      const moved = 'view' in changes || 'view.trend' in changes || 'view.lines' in changes
      const at = moved ? view.days.length - 1 : this.data.at
      this.setData({ ...changes, at, state: 'rows', isOld: false })
    },
    miss(error: unknown, kept: BoardView | undefined) {
      const { message, problem } = toApiError(error)
      if (kept) this.setData({ stale: `没更新上，这是 ${kept.updated} 的数` })
      else this.setData({ state: 'failed', view: null, stale: '', problem: { message, number: problem } })
    },
    retry() {
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
    open({ currentTarget }: Tap<{ to: Door }>) {
      const url = doorOf(currentTarget.dataset.to, this.data.view as BoardView, this.data.today, this.data.at)
      if (url) void wx.navigateTo({ url })
    },
    openRow({ detail, currentTarget }: Row) {
      const { range } = this.data.view as BoardView
      void wx.navigateTo({ url: doorOfRow(currentTarget.dataset.of, detail, range, this.data.today) })
    },
    goOrder() {
      void wx.switchTab({ url: '/pages/tabs/new-order/index' })
    },
  },
})
