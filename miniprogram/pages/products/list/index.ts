import { api } from '../../../api/generated'
import { keyword } from '../../../behaviors/keyword'
import { pagedList } from '../../../behaviors/paged-list'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { writes } from '../../../stores/writes'
import { chipsOf, countWords, emptyWords, productRow, type Filter, type ProductRow } from './view'

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>

const PAGE_SIZE = 20
const ALL: Filter = { keyword: '', category: '' }
const seen = new WeakMap<object, number>()

const products = pagedList<ProductRow, Filter>(async (filter, page, pages) => {
  const answer = await api.products.listProducts({ ...filter, page, pageSize: PAGE_SIZE * pages })
  return { ...answer, list: answer.list.map(productRow) }
})

Component({
  behaviors: [themed, keyword, products],
  data: {
    mayAdd: false,
    category: '',
    chips: chipsOf([]),
    empty: emptyWords(ALL, false),
    found: ALL,
    count: '',
  },
  observers: {
    'total, found'(total: number, found: Filter) {
      this.setData({ count: countWords(total, found) })
    },
  },
  methods: {
    onLoad() {
      const mayAdd = session.may('products.create')
      this.setData({ mayAdd, empty: emptyWords(ALL, mayAdd) })
      seen.set(this, writes.get())
      void this.reload(ALL)
      void this.loadChips()
    },
    /** Looks again, quietly, when something was written meanwhile. */
    onShow() {
      if (seen.get(this) !== writes.get()) {
        void this.refresh()
        void this.loadChips()
      }
      seen.set(this, writes.get())
    },
    async onPullDownRefresh() {
      await Promise.all([this.reload(undefined, true), this.loadChips()])
      void wx.stopPullDownRefresh()
    },
    /** The categories are a shortcut: without them the list is still whole. */
    async loadChips() {
      const categories = await api.products.listCategories().catch(() => null)
      if (categories) this.setData({ chips: chipsOf(categories) })
    },
    lookUp(words: string) {
      void this.narrow({ keyword: words, category: this.data.category })
    },
    choose({ currentTarget }: Tap<{ category: string }>) {
      const { category } = currentTarget.dataset
      if (category === this.data.category) return
      this.forgetTyping()
      this.setData({ category })
      void this.narrow({ keyword: this.data.keyword.trim(), category })
    },
    async narrow(filter: Filter) {
      this.setData({ empty: emptyWords(filter, this.data.mayAdd) })
      wx.pageScrollTo({ scrollTop: 0, duration: 0, fail: () => undefined })
      await this.reload(filter, true)
      this.setData({ found: filter })
    },
    open({ currentTarget }: Tap<{ id: string }>) {
      void wx.navigateTo({ url: `/pages/products/edit/index?id=${currentTarget.dataset.id}` })
    },
    add() {
      void wx.navigateTo({ url: '/pages/products/edit/index' })
    },
    onEmpty() {
      const { category } = this.data
      if (!this.data.keyword && !category) return this.add()
      this.setData({ category: '' })
      this.clearSearch()
    },
  },
})
