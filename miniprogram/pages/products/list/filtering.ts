import { api } from '../../../api/generated'
import { ALL, MISSING, type Filter } from './view'

type Tap = WechatMiniprogram.TouchEvent<object, object, { field: 'tag' | 'status' | 'missing'; value: string }>

/** The sheet of finer filters, and the ways that start from it; the page brings its own `narrow`. */
export const filtering = Behavior({
  data: { filter: ALL, isFilterOpen: false, tags: [] as string[], missing: MISSING },
  methods: {
    /** Narrows the list; the page brings its own. */
    async narrow(_change: Partial<Filter>): Promise<void> {},
    async openFilter() {
      this.setData({ isFilterOpen: true })
      const tags = await api.products.listTags().catch(() => [])
      this.setData({ tags: tags.map(({ name }) => name) })
    },
    closeFilter() {
      this.setData({ isFilterOpen: false })
    },
    /** A second tap takes a filter back. */
    setFilter({ currentTarget }: Tap) {
      const { field, value } = currentTarget.dataset
      void this.narrow({ [field]: this.data.filter[field] === value ? '' : value })
    },
    dropFilter() {
      void this.narrow({ tag: '', status: '', missing: '' })
    },
    toCategories() {
      this.closeFilter()
      void wx.navigateTo({ url: '/pages/products/categories/index' })
    },
    toBin() {
      this.closeFilter()
      void wx.navigateTo({ url: '/pages/products/bin/index' })
    },
  },
})
