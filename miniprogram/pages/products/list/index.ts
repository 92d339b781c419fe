import { api } from '../../../api/generated'
import { keyword } from '../../../behaviors/keyword'
import { pagedList } from '../../../behaviors/paged-list'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { writes } from '../../../stores/writes'
import { batch } from './batch'
import { filtering } from './filtering'
import { scanProduct } from './scan'
import { ALL, countWords, emptyWords, MISSING, narrowedBy, productRow, queryOf } from './view'
import { subChips, topChips, topOf, type Chip, type Filter, type ProductRow } from './view'

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>

const PAGE_SIZE = 20
const seen = new WeakMap<object, number>()

const products = pagedList<ProductRow, Filter>(async (filter, page, pages) => {
  const answer = await api.products.listProducts({ ...queryOf(filter), page, pageSize: PAGE_SIZE * pages })
  return { ...answer, list: answer.list.map(productRow) }
})

Component({
  behaviors: [themed, keyword, batch, filtering, products],
  data: {
    mayAdd: false,
    mayChange: false,
    mayRemove: false,
    chips: [] as Chip[],
    subs: [] as Chip[],
    top: '',
    empty: emptyWords(ALL, false),
    found: ALL,
    count: '',
    narrow: 0,
  },
  observers: {
    'total, found'(total: number, found: Filter) {
      this.setData({ count: countWords(total, found) })
    },
    'categories, filter'(categories: typeof this.data.categories, filter: Filter) {
      const top = topOf(categories, filter.category)?.name ?? ''
      const subs = subChips(categories, filter.category)
      this.setData({ chips: topChips(categories), subs, top, narrow: narrowedBy(filter) })
    },
  },
  methods: {
    onLoad() {
      const mayAdd = session.may('products.create')
      const missing = MISSING.filter(({ value }) => value !== 'cost' || session.may('products.see_cost'))
      this.setData({ mayAdd, mayChange: session.may('products.update'), mayRemove: session.may('products.delete') })
      this.setData({ empty: emptyWords(ALL, mayAdd), missing })
      seen.set(this, writes.get())
      void this.reload(ALL)
      void this.loadCategories()
    },
    /** Looks again, quietly, when something was written meanwhile. */
    onShow() {
      if (seen.get(this) !== writes.get()) void Promise.all([this.refresh(), this.loadCategories()])
      seen.set(this, writes.get())
    },
    async onPullDownRefresh() {
      await Promise.all([this.reload(undefined, true), this.loadCategories()])
      void wx.stopPullDownRefresh()
    },
    lookUp(words: string) {
      void this.narrow({ keyword: words })
    },
    choose({ currentTarget }: Tap<{ category: string }>) {
      const { category } = currentTarget.dataset
      if (category === this.data.filter.category) return
      this.forgetTyping()
      void this.narrow({ keyword: this.data.keyword.trim(), category })
    },
    async narrow(change: Partial<Filter>) {
      const filter = { ...this.data.filter, ...change }
      this.setData({ filter, empty: emptyWords(filter, this.data.mayAdd) })
      wx.pageScrollTo({ scrollTop: 0, duration: 0, fail: () => undefined })
      await this.reload(filter, true)
      this.setData({ found: filter })
    },
    onRow({ currentTarget: { dataset } }: Tap<{ id: string }>) {
      if (this.data.isPicking) return this.toggle(dataset.id)
      void wx.navigateTo({ url: `/pages/products/edit/index?id=${dataset.id}` })
    },
    onHold(event: Tap<{ id: string }>) {
      this.pickFirst(event, this.data.mayChange)
    },
    scan() {
      scanProduct(this.data.mayAdd)
    },
    add() {
      void wx.navigateTo({ url: '/pages/products/edit/index' })
    },
    onEmpty() {
      if (!this.data.keyword && !this.data.filter.category && !this.data.narrow) return this.add()
      this.forgetTyping()
      this.setData({ keyword: '' })
      void this.narrow(ALL)
    },
  },
})
