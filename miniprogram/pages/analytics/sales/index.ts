import { api, type TrendItem } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { themed } from '../../../behaviors/themed'
import type { RankRow } from '../../../components/rank-row/view'
import { dayOf, type DayRange } from '../../../utils/date'
import { countedOrders } from '../../../utils/links'
import { formatThousands } from '../../../utils/money'
import {
  askedFor,
  BYS,
  customerRows,
  dayRows,
  MOST_ROWS,
  productRows,
  TABS,
  titleOf,
  totalOf,
  type By,
  type SalesTab,
} from './view'

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>

/** The days of a page, which every tab measures itself by, and the rows of the tabs seen so far. */
interface Known {
  days: TrendItem[] | null
  rows: Map<string, RankRow[]>
}
const known = new WeakMap<object, Known>()

Component({
  behaviors: [themed],
  data: {
    tabs: TABS,
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
      const today = dayOf(Date.now())
      const { range, tab } = askedFor(options, today)
      wx.setNavigationBarTitle({ title: titleOf(range, today) })
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
      known.set(this, { days: null, rows: new Map() })
    },
    /** Shows the chosen ranking, from what is known or from the server; the answer to an older choice is dropped. */
    async show() {
      const { tab, by, range } = this.data
      const kept = known.get(this) as Known
      const isChosen = (): boolean => kept === known.get(this) && tab === this.data.tab && by === this.data.by
      try {
        const rows = kept.rows.get(tab + by) ?? (await this.read(kept, tab, by, range))
        kept.rows.set(tab + by, rows)
        if (isChosen()) this.take(rows, kept)
      } catch (error) {
        const { message, problem } = toApiError(error)
        if (isChosen()) this.setData({ state: 'failed', rows: [], problem: { message, number: problem } })
      }
    },
    async read(kept: Known, tab: SalesTab, by: By, range: DayRange): Promise<RankRow[]> {
      const today = dayOf(Date.now())
      const limit = MOST_ROWS
      const [days, products, customers] = await Promise.all([
        kept.days ?? api.analytics.readTrend(range),
        tab === 'products' ? api.analytics.listTopProducts({ ...range, by, limit }) : [],
        tab === 'customers' ? api.analytics.listTopCustomers({ ...range, limit }) : [],
      ])
      kept.days = days
      const total = totalOf(days)
      if (tab === 'products') return productRows(products, by, total)
      return tab === 'customers' ? customerRows(customers, total, today) : dayRows(days, today)
    },
    take(rows: RankRow[], { days }: Known) {
      const { amountFen, orders } = totalOf(days ?? [])
      const isCut = this.data.tab !== 'days' && rows.length === MOST_ROWS
      const total = formatThousands(amountFen)
      this.setData({ rows: orders ? rows : [], isCut, total, orders, state: orders ? 'end' : 'empty' })
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
      if (!known.get(this)?.rows.has(tab + by)) this.setData({ state: 'loading', rows: [], isCut: false })
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
