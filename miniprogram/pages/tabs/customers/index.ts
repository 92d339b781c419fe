import { api } from '../../../api/generated'
import { keyword } from '../../../behaviors/keyword'
import { pagedList } from '../../../behaviors/paged-list'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { writes } from '../../../stores/writes'
import { countWords, customerRow, emptyWords, type CustomerRow } from './view'

const PAGE_SIZE = 20
const seen = new WeakMap<object, number>()

const customers = pagedList<CustomerRow, string>(async (words, page, pages) => {
  const answer = await api.customers.listCustomers({
    ...(words && { keyword: words }),
    page,
    pageSize: PAGE_SIZE * pages,
  })
  return { ...answer, list: answer.list.map(customerRow) }
})

Component({
  behaviors: [themed, keyword, customers],
  data: { mayAdd: false, count: '', empty: emptyWords('', false), found: '' },
  observers: {
    'total, found'(total: number, found: string) {
      this.setData({ count: countWords(total, found) })
    },
  },
  methods: {
    onLoad() {
      const mayAdd = session.may('customers.create')
      this.setData({ mayAdd, empty: emptyWords('', mayAdd) })
      seen.set(this, writes.get())
      if (session.may('customers.view')) void this.reload('')
    },
    /** Looks again, quietly, when something was written meanwhile. */
    onShow() {
      if (seen.get(this) !== writes.get()) void this.refresh()
      seen.set(this, writes.get())
    },
    lookUp(words: string) {
      this.setData({ empty: emptyWords(words, this.data.mayAdd) })
      wx.pageScrollTo({ scrollTop: 0, duration: 0, fail: () => undefined })
      void this.reload(words, true).then(() => this.setData({ found: words }))
    },
    open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      void wx.navigateTo({ url: `/pages/customers/detail/index?id=${currentTarget.dataset.id}` })
    },
    add() {
      void wx.navigateTo({ url: '/pages/customers/edit/index' })
    },
    onEmpty() {
      if (this.data.keyword) this.clearSearch()
      else this.add()
    },
  },
})
