import { api } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { keyword } from '../../../behaviors/keyword'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { formatYuan, yuanFromFen, type Fen } from '../../../utils/money'
import { PriceBook, type PriceLine, type Tab } from './price-book'
import { emptyWords, priceRow, tabsOf, whyView, type PriceRow, type WhyView } from './view'

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>

/** So many rows are drawn at a time. */
const CHUNK = 40
const books = new WeakMap<object, PriceBook>()

Component({
  behaviors: [themed, busy, keyword],
  data: {
    id: '',
    state: 'loading',
    problem: { message: '', number: '' },
    tab: 'all' as Tab,
    tabs: tabsOf({ all: 0, special: 0 }),
    rows: [] as PriceRow[],
    empty: emptyWords('all', '', false),
    mayChange: false,
    why: null as WhyView | null,
    isAsking: false,
    /** Why a price was not taken, under its field. */
    refusal: '',
  },
  methods: {
    onLoad({ id = '' }: Record<string, string | undefined>) {
      this.setData({ id, mayChange: session.may('prices.update') })
      void this.load()
    },
    book(): PriceBook {
      return books.get(this) ?? new PriceBook()
    },
    async load() {
      try {
        const customerId = this.data.id
        // When a price was set is an extra: without it the prices still stand.
        const asked = api.pricing.listPrices({ customerId }).catch(() => [])
        const book = PriceBook.of(await api.orders.readCatalogue({ customerId }), await asked)
        books.set(this, book)
        void wx.setNavigationBarTitle({ title: `${book.customer.name}的价格` })
        this.draw(CHUNK)
      } catch (error) {
        const { message, problem } = toApiError(error)
        if (!books.has(this)) this.setData({ state: 'failed', problem: { message, number: problem } })
        else this.complain(toApiError(error), () => void this.load())
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
        rows: found.slice(0, count).map(priceRow),
        state: stateOf(found.length, count),
        tabs: tabsOf(this.book().counts()),
        empty: emptyWords(tab, words, mayChange),
      })
    },
    onReachBottom() {
      if (this.data.state !== 'more') return
      const from = this.data.rows.length
      const found = this.book().find(this.data.tab, this.data.keyword.trim())
      const next = found.slice(from, from + CHUNK).map((line, index) => [`rows[${from + index}]`, priceRow(line)])
      this.setData({ ...Object.fromEntries(next), state: stateOf(found.length, from + CHUNK) })
    },
    lookUp() {
      this.toTop()
    },
    choose({ currentTarget }: Tap<{ tab: Tab }>) {
      this.setData({ tab: currentTarget.dataset.tab })
      this.toTop()
    },
    toTop() {
      if (!books.has(this)) return
      wx.pageScrollTo({ scrollTop: 0, duration: 0, fail: () => undefined })
      this.draw(CHUNK)
    },
    onEmpty() {
      if (this.data.keyword) this.clearSearch()
      else this.choose({ currentTarget: { dataset: { tab: 'all' } } } as Tap<{ tab: Tab }>)
    },
    ask({ currentTarget }: Tap<{ id: string }>) {
      const line = this.book().line(currentTarget.dataset.id)
      if (!line) return
      this.setData({ why: whyView(line, this.book().today, Date.now()), isAsking: true, refusal: '' })
    },
    close() {
      this.setData({ isAsking: false })
    },
    onType() {
      if (this.data.refusal) this.setData({ refusal: '' })
    },
    onSet({ detail }: WechatMiniprogram.CustomEvent<{ id: string; fen: Fen | null }>) {
      const line = this.book().line(detail.id)
      if (line) void this.change(line, detail.fen)
    },
    /** Sets a price, or takes it away; what fails is said in the sheet, where what was typed still stands. */
    async change(line: PriceLine, fen: Fen | null) {
      this.setData({ refusal: '' })
      const work = (): Promise<void> =>
        this.write(line.id, fen).catch((error) => void this.setData({ refusal: toApiError(error).message }))
      await this.run(fen === null ? 'remove' : 'set', work)
      if (this.data.refusal) return void wx.vibrateShort({ type: 'medium' })
      this.close()
      const before = line.special ? line.special.fen : null
      const done = fen === null ? `${line.name}按列表价了` : `${line.name}改成 ${formatYuan(fen)} 了`
      this.say(done, '撤回', () => void this.run('undo', () => this.write(line.id, before)))
    },
    async write(productId: string, fen: Fen | null) {
      const place = { customerId: this.data.id, productId }
      if (fen === null) await api.pricing.removePrice(place)
      const set = fen === null ? null : await api.pricing.setPrice({ ...place, price: yuanFromFen(fen) })
      this.book().set(productId, fen, set ? set.updatedAt : '')
      this.draw(Math.max(this.data.rows.length, CHUNK))
    },
  },
})

function stateOf(found: number, shown: number): string {
  if (!found) return 'empty'
  return found > shown ? 'more' : 'end'
}
