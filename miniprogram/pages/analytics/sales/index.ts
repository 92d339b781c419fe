import { toApiError } from '../../../api/error'
import { themed } from '../../../behaviors/themed'
import type { RankRow } from '../../../components/rank-row/view'
import { session } from '../../../stores/session'
import { dayOf } from '../../../utils/date'
import { countedOrders } from '../../../utils/links'
import { formatThousands } from '../../../utils/money'
import { createRankings, type Ranking, type Rankings } from './rankings'
import { askedFor, BYS, MOST_ROWS, TABS, titleOf, type By, type SalesTab } from './view'

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>

const known = new WeakMap<object, Rankings>()

Component({
  behaviors: [themed],
  data: {
    tabs: TABS,
    mayOrder: false,
    bys: BYS,
    tab: 'products' as SalesTab,
    by: 'amount' as By,
    range: { startDate: '', endDate: '' },
    state: 'loading' as 'loading' | 'end' | 'empty' | 'failed',
    rows: [] as RankRow[],
    isCut: false,
    total: '',
    orders: 0,
    problem: { message: '', number: '' },
  },
  methods: {
    onLoad(options: Record<string, string | undefined>) {
      this.setData({ mayOrder: session.may('orders.place') })
      const today = dayOf(Date.now())
      const { range, tab } = askedFor(options, today)
      void wx.setNavigationBarTitle({ title: titleOf(range, today) })
      this.setData({ range, tab })
      this.forget()
      void this.show()
    },
    async onPullDownRefresh() {
      this.forget()
      await this.show()
      void wx.stopPullDownRefresh()
    },
    forget() {
      known.set(this, createRankings(this.data.range))
    },
    /** Shows the chosen ranking; the answer to an older choice is dropped. */
    async show() {
      const { tab, by } = this.data
      const rankings = known.get(this) as Rankings
      const isChosen = (): boolean => rankings === known.get(this) && tab === this.data.tab && by === this.data.by
      try {
        const ranking = await rankings.read(tab, by)
        if (isChosen()) this.take(ranking)
      } catch (error) {
        const { message, problem } = toApiError(error)
        if (isChosen()) this.setData({ state: 'failed', rows: [], problem: { message, number: problem } })
      }
    },
    take({ rows, total }: Ranking) {
      const isCut = this.data.tab !== 'days' && rows.length === MOST_ROWS
      const state = rows.length ? 'end' : 'empty'
      this.setData({ rows, isCut, total: formatThousands(total.amountFen), orders: total.orders, state })
    },
    choose({ currentTarget }: Tap<{ tab: SalesTab }>) {
      const { tab } = currentTarget.dataset
      if (tab === this.data.tab) return
      this.setData({ tab })
      this.turn()
    },
    chooseBy({ currentTarget }: Tap<{ by: By }>) {
      const { by } = currentTarget.dataset
      if (by === this.data.by) return
      this.setData({ by })
      this.turn()
    },
    /** Goes to another ranking: its rows at once when they are known, else bones until they are. */
    turn() {
      const { tab, by } = this.data
      if (!known.get(this)?.has(tab, by)) this.setData({ state: 'loading', rows: [], isCut: false })
      wx.pageScrollTo({ scrollTop: 0, duration: 0, fail: () => undefined })
      void this.show()
    },
    retry() {
      this.setData({ state: 'loading' })
      void this.show()
    },
    open({ detail: { id, name } }: WechatMiniprogram.CustomEvent<{ id: string; name: string }>) {
      const { tab, range } = this.data
      const urls: Record<SalesTab, string> = {
        products: countedOrders(range, name, { productId: id }),
        customers: countedOrders(range, name, { customerId: id }),
        days: countedOrders({ startDate: id, endDate: id }, `${name}的单`),
      }
      void wx.navigateTo({ url: urls[tab] })
    },
    openAll() {
      void wx.navigateTo({ url: countedOrders(this.data.range, '算销售的单') })
    },
    goOrder() {
      void wx.switchTab({ url: '/pages/tabs/new-order/index' })
    },
  },
})
