import { api } from '../../../api/generated'
import { keyword } from '../../../behaviors/keyword'
import { pagedList } from '../../../behaviors/paged-list'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { writes } from '../../../stores/writes'
import { chipsOf, countWords, customerRow, emptyWords, menuOf, queryOf } from './view'
import type { Chip, CustomerRow, Wanted } from './view'

const PAGE_SIZE = 20
const ANY: Wanted = { keyword: '', chip: '' }
const seen = new WeakMap<object, number>()

const customers = pagedList<CustomerRow, Wanted>(async (wanted, page, pages) => {
  const answer = await api.customers.listCustomers({ ...queryOf(wanted), page, pageSize: PAGE_SIZE * pages })
  return { ...answer, list: answer.list.map(customerRow) }
})

Component({
  behaviors: [themed, keyword, customers],
  data: {
    mayAdd: false,
    hasMenu: false,
    count: '',
    chips: [] as Chip[],
    chip: '',
    empty: emptyWords(ANY, false),
    isNarrowed: false,
  },
  observers: {
    'total, isNarrowed'(total: number, isNarrowed: boolean) {
      this.setData({ count: countWords(total, isNarrowed) })
    },
  },
  methods: {
    onLoad() {
      const mayAdd = session.may('customers.create')
      this.setData({ mayAdd, hasMenu: menuOf(session.may).length > 0, empty: emptyWords(ANY, mayAdd) })
      seen.set(this, writes.get())
      if (!session.may('customers.view')) return
      void this.reload(ANY)
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
    /** Without chips the list is as good as before. */
    async loadChips() {
      const facets = await api.customers.readFacets().catch(() => null)
      if (facets) this.setData({ chips: chipsOf(facets) })
    },
    lookUp(words: string) {
      this.look({ keyword: words, chip: this.data.chip })
    },
    choose({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { chip: string }>) {
      const { chip } = currentTarget.dataset
      this.setData({ chip })
      this.look({ keyword: this.data.keyword.trim(), chip })
    },
    look(wanted: Wanted) {
      this.setData({ empty: emptyWords(wanted, this.data.mayAdd) })
      wx.pageScrollTo({ scrollTop: 0, duration: 0, fail: () => undefined })
      const isNarrowed = wanted.keyword !== '' || wanted.chip !== ''
      void this.reload(wanted, true).then(() => this.setData({ isNarrowed }))
    },
    open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      void wx.navigateTo({ url: `/pages/customers/detail/index?id=${currentTarget.dataset.id}` })
    },
    add() {
      void wx.navigateTo({ url: '/pages/customers/edit/index' })
    },
    openMenu() {
      const menu = menuOf(session.may)
      wx.showActionSheet({
        itemList: menu.map(({ text }) => text),
        success: ({ tapIndex }) => void wx.navigateTo({ url: menu[tapIndex].url }),
        fail: () => undefined,
      })
    },
    onEmpty() {
      if (this.data.keyword) this.clearSearch()
      else if (this.data.chip) {
        this.setData({ chip: '' })
        this.look(ANY)
      } else this.add()
    },
  },
})
