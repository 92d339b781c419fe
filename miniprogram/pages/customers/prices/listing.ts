import { api } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { keyword } from '../../../behaviors/keyword'
import { session } from '../../../stores/session'
import { PriceBook, type Tab } from './price-book'
import { emptyWords, priceRow, tabsOf, titleOf, type PriceRow } from './view'

/** So many rows are drawn at a time. */
const CHUNK = 40
const books = new WeakMap<object, PriceBook>()

/** The reading half of the page: fetches all prices at once, then finds and draws among them without asking again. */
export const listing = Behavior({
  behaviors: [busy, keyword],
  data: {
    id: '',
    state: 'loading',
    problem: { message: '', number: '' },
    tab: 'all' as Tab,
    tabs: tabsOf(null),
    rows: [] as PriceRow[],
    empty: emptyWords('all', '', false),
    mayChange: false,
  },
  methods: {
    onLoad({ id = '' }: Record<string, string | undefined>) {
      this.setData({ id, mayChange: session.may('prices.update') })
      void this.load()
    },
    /** The prices on the screen; empty before the first answer. */
    book(): PriceBook {
      return books.get(this) ?? new PriceBook()
    },
    async load() {
      try {
        const customerId = this.data.id
        // When a price was set is an extra: without it the prices still stand.
        const asked = api.pricing.listPrices({ customerId, when: 'all' }).catch(() => [])
        const book = PriceBook.of(await api.orders.readCatalogue({ customerId }), await asked)
        books.set(this, book)
        void wx.setNavigationBarTitle({ title: titleOf(book.customer.name) })
        this.draw(CHUNK)
      } catch (error) {
        const failure = toApiError(error)
        if (books.has(this)) this.complain(failure, () => void this.load())
        else this.setData({ state: 'failed', problem: { message: failure.message, number: failure.problem } })
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
    /** Draws the first `count` of what is looked for. */
    draw(count: number) {
      const { tab, mayChange } = this.data
      const words = this.data.keyword.trim()
      const found = this.book().find(tab, words)
      this.setData({
        rows: found.slice(0, count).map((line) => priceRow(line, this.book().today)),
        state: stateOf(found.length, count),
        tabs: tabsOf(this.book().counts()),
        empty: emptyWords(tab, words, mayChange),
      })
    },
    /** Draws again after a change, as far as was scrolled. */
    redraw() {
      this.draw(Math.max(this.data.rows.length, CHUNK))
    },
    onReachBottom() {
      if (this.data.state !== 'more') return
      const from = this.data.rows.length
      const found = this.book().find(this.data.tab, this.data.keyword.trim())
      const next = found
        .slice(from, from + CHUNK)
        .map((line, index) => [`rows[${from + index}]`, priceRow(line, this.book().today)])
      this.setData({ ...Object.fromEntries(next), state: stateOf(found.length, from + CHUNK) })
    },
    lookUp() {
      this.toTop()
    },
    choose({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { tab: Tab }>) {
      this.open(currentTarget.dataset.tab)
    },
    open(tab: Tab) {
      this.setData({ tab })
      this.toTop()
    },
    toTop() {
      if (!books.has(this)) return
      wx.pageScrollTo({ scrollTop: 0, duration: 0, fail: () => undefined })
      this.draw(CHUNK)
    },
    onEmpty() {
      if (this.data.keyword) this.clearSearch()
      else this.open('all')
    },
  },
})

function stateOf(found: number, shown: number): string {
  if (!found) return 'empty'
  return found > shown ? 'more' : 'end'
}
