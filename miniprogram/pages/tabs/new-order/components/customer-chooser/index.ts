import { api } from '../../../../../api/generated'
import { busy } from '../../../../../behaviors/busy'
import { keyword } from '../../../../../behaviors/keyword'
import { pagedList } from '../../../../../behaviors/paged-list'
import { themed } from '../../../../../behaviors/themed'
import { draftOrders } from '../../../../../stores/draft-order'
import { recentCustomers } from '../../../../../stores/recent-customers'
import { session } from '../../../../../stores/session'
import { writes } from '../../../../../stores/writes'
import { customerRow, draftRows, recentRows, type CustomerRow, type DraftRow } from './view'

type Tap = WechatMiniprogram.TouchEvent<object, object, { id: string }>

const PAGE_SIZE = 20
const seen = new WeakMap<object, number>()

const customers = pagedList<CustomerRow, string>(async (wanted, page, pages) => {
  const answer = await api.customers.listCustomers({
    ...(wanted && { keyword: wanted }),
    page,
    pageSize: PAGE_SIZE * pages,
  })
  return { ...answer, list: answer.list.map(customerRow) }
})

Component({
  behaviors: [themed, busy, keyword, customers],
  data: {
    drafts: [] as DraftRow[],
    recent: [] as CustomerRow[],
    mayAdd: false,
    refreshing: false,
  },
  lifetimes: {
    attached() {
      this.setData({ mayAdd: session.may('customers.create') })
      this.recall()
      seen.set(this, writes.get())
      void this.reload('')
    },
  },
  pageLifetimes: {
    show() {
      this.recall()
      if (seen.get(this) !== writes.get()) void this.refresh()
      seen.set(this, writes.get())
    },
  },
  methods: {
    /** What this phone remembers by itself: orders begun, and customers of late. */
    recall() {
      const open = draftOrders.open()
      this.setData({ drafts: draftRows(open, Date.now()), recent: recentRows(recentCustomers.list(), open) })
    },
    lookUp(found: string) {
      void this.reload(found)
    },
    choose({ currentTarget }: Tap) {
      this.triggerEvent('choose', { id: currentTarget.dataset.id })
    },
    throwAway({ currentTarget }: Tap) {
      const draft = draftOrders.read(currentTarget.dataset.id)
      draftOrders.forget(draft.customerId)
      this.recall()
      this.say(`${draft.customerName}的单扔掉了`, '撤回', () => {
        draftOrders.change(draft)
        this.recall()
      })
    },
    add() {
      void wx.navigateTo({ url: '/pages/customers/edit/index' })
    },
    async pull() {
      this.setData({ refreshing: true })
      await this.reload(undefined, true)
      this.setData({ refreshing: false })
    },
  },
})
