import { api } from '../../../api/generated'
import { pagedList } from '../../../behaviors/paged-list'
import { themed } from '../../../behaviors/themed'
import type { OrderRow } from '../../../components/order-row/view'
import { session } from '../../../stores/session'
import { writes } from '../../../stores/writes'
import { decoded, filterFrom, inputOf, isNarrow, rowOf, type Filter } from './view'

interface Row extends OrderRow {
  customerName: string
}

const PAGE_SIZE = 20
/** Typing has to rest so long before it is looked up. */
const REST_MS = 300
const BLANK = filterFrom({})
const timers = new WeakMap<object, number>()
const seen = new WeakMap<object, number>()

const orders = pagedList<Row, Filter>(async (filter, page, pages) => {
  const answer = await api.orders.listOrders(inputOf(filter, page, PAGE_SIZE * pages))
  const now = Date.now()
  const list = answer.list.map((order) => ({
    ...rowOf(order, session.face(), filter.keyword, now),
    customerName: order.customerName,
  }))
  return { ...answer, list }
})

Component({
  behaviors: [themed, orders],
  data: {
    face: session.face(),
    filter: BLANK,
    isNarrow: false,
    names: { customer: '', product: '' },
    focus: false,
  },
  methods: {
    onLoad(options: Record<string, string | undefined>) {
      const filter = filterFrom(options)
      if (options.title) void wx.setNavigationBarTitle({ title: decoded(options.title) })
      this.setData({ focus: !isNarrow(filter) })
      void this.narrow(filter)
      if (filter.productId) void this.nameProduct(filter.productId)
    },
    onShow() {
      const last = seen.get(this)
      if (last !== undefined && last !== writes.get()) void this.refresh()
      seen.set(this, writes.get())
    },
    onUnload() {
      this.forgetTyping()
    },
    forgetTyping() {
      const timer = timers.get(this)
      if (timer !== undefined) clearTimeout(timer)
    },
    /** Shows another choice of orders. */
    async narrow(filter: Filter) {
      this.forgetTyping()
      this.setData({ filter, isNarrow: isNarrow(filter) })
      await this.reload(filter)
      const row = this.data.rows.find(() => filter.customerId !== '')
      if (row) this.setData({ 'names.customer': row.customerName })
    },
    async nameProduct(id: string) {
      const product = await api.products.readProduct({ id }).catch(() => null)
      if (product) this.setData({ 'names.product': product.name })
    },
    onInput({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.forgetTyping()
      const filter = { ...this.data.filter, keyword: detail.value }
      this.setData({ filter })
      timers.set(
        this,
        setTimeout(() => void this.narrow(filter), REST_MS),
      )
    },
    onSearch({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      void this.narrow({ ...this.data.filter, keyword: detail.value })
    },
    onFilter({ detail }: WechatMiniprogram.CustomEvent<Filter>) {
      void this.narrow(detail)
    },
    clearAll() {
      void this.narrow(BLANK)
    },
    open({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
      void wx.navigateTo({ url: `/pages/orders/detail/index?id=${detail.id}` })
    },
  },
})
