import { api } from '../../../api/generated'
import { keyword } from '../../../behaviors/keyword'
import { pagedList } from '../../../behaviors/paged-list'
import { themed } from '../../../behaviors/themed'
import type { OrderRow } from '../../../components/order-row/view'
import { session, type Face } from '../../../stores/session'
import { writes } from '../../../stores/writes'
import { decoded, filterFrom, inputOf, isNarrow, rowOf, type Filter } from './view'

interface Row extends OrderRow {
  customerName: string
}

const PAGE_SIZE = 20
const BLANK = filterFrom({})
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
  behaviors: [themed, keyword, orders],
  data: {
    face: 'buyer' as Face,
    filter: BLANK,
    isNarrow: false,
    names: { customer: '', product: '' },
    focus: false,
  },
  methods: {
    onLoad(options: Record<string, string | undefined>) {
      const filter = filterFrom(options)
      if (options.title) void wx.setNavigationBarTitle({ title: decoded(options.title) })
      this.setData({ face: session.face(), focus: !isNarrow(filter), keyword: filter.keyword })
      void this.narrow(filter)
      if (filter.productId) void this.nameProduct(filter.productId)
    },
    onShow() {
      const last = seen.get(this)
      if (last !== undefined && last !== writes.get()) void this.refresh()
      seen.set(this, writes.get())
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
    lookUp(found: string) {
      void this.narrow({ ...this.data.filter, keyword: found })
    },
    onFilter({ detail }: WechatMiniprogram.CustomEvent<Filter>) {
      this.rename()
      void this.narrow({ ...detail, keyword: this.data.keyword.trim() })
    },
    clearAll() {
      this.rename()
      this.setData({ keyword: '' })
      void this.narrow(BLANK)
    },
    /** A title that came with the address tells of filters that are not these any more. */
    rename() {
      void wx.setNavigationBarTitle({ title: '找订单' })
    },
    open({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
      void wx.navigateTo({ url: `/pages/orders/detail/index?id=${detail.id}` })
    },
  },
})
