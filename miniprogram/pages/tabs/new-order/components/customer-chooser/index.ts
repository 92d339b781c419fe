import { api } from '../../../../../api/generated'
import { busy } from '../../../../../behaviors/busy'
import { pagedList } from '../../../../../behaviors/paged-list'
import { themed } from '../../../../../behaviors/themed'
import { draftOrders } from '../../../../../stores/draft-order'
import { recentCustomers } from '../../../../../stores/recent-customers'
import { session } from '../../../../../stores/session'
import { writes } from '../../../../../stores/writes'
import { customerRow, draftRows, recentRows, type CustomerRow, type DraftRow } from './view'

type Tap = WechatMiniprogram.TouchEvent<object, object, { id: string }>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

const PAGE_SIZE = 20
/** Typing has to rest so long before it is looked up. */
const REST_MS = 300
const timers = new WeakMap<object, number>()
const seen = new WeakMap<object, number>()

const customers = pagedList<CustomerRow, string>(async (keyword, page, pages) => {
  const answer = await api.customers.listCustomers({ ...(keyword && { keyword }), page, pageSize: PAGE_SIZE * pages })
  return { ...answer, list: answer.list.map(customerRow) }
})

Component({
  behaviors: [themed, busy, customers],
  data: {
    keyword: '',
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
    detached() {
      this.forgetTyping()
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
    forgetTyping() {
      const timer = timers.get(this)
      if (timer !== undefined) clearTimeout(timer)
    },
    onInput({ detail }: Typed) {
      this.forgetTyping()
      this.setData({ keyword: detail.value })
      timers.set(
        this,
        setTimeout(() => void this.reload(detail.value.trim()), REST_MS),
      )
    },
    onSearch({ detail }: Typed) {
      this.forgetTyping()
      this.setData({ keyword: detail.value })
      void this.reload(detail.value.trim())
    },
    clear() {
      this.onSearch({ detail: { value: '' } } as Typed)
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
