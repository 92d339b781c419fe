import type { ApiError } from '../../../../../api/error'
import type { Catalogue } from '../../../../../api/generated'
import { themed } from '../../../../../behaviors/themed'
import { draftOrders, type LineKey } from '../../../../../stores/draft-order'
import { recentCustomers } from '../../../../../stores/recent-customers'
import { session } from '../../../../../stores/session'
import type { Agreed } from '../../../components/order-desk/agreements'
import { catalogueReading } from '../../../components/order-desk/catalogue-reading'
import type { PriceSubject } from '../../../components/order-desk/desk'
import { scanning } from '../../../components/order-desk/scanning'
import { headOf, NO_HEAD, wasSent } from './view'

Component({
  behaviors: [themed, catalogueReading, scanning],
  properties: { customerId: String },
  data: {
    head: NO_HEAD,
    query: '',
    searches: false,
    isPadOpen: false,
    mayPrice: false,
    subject: null as PriceSubject | null,
    isRepricing: false,
    /** Lines of the draft when the page was left: when they are gone on return, the order was sent. */
    leftWith: 0,
  },
  observers: {
    customerId(id: string) {
      if (!id) return
      const { customerName } = draftOrders.read(id)
      const known = recentCustomers.list().find((one) => one.id === id)
      const head = headOf({ name: customerName || known?.name || '', note: known?.note ?? '' })
      this.setData({ head, query: '', searches: false, mayPrice: session.may('orders.price'), leftWith: 0 })
      this.begin(id)
    },
  },
  pageLifetimes: {
    hide() {
      this.setData({ leftWith: draftOrders.read(this.data.customerId).lines.length, isRepricing: false })
    },
    show() {
      const { customerId, leftWith } = this.data
      if (wasSent(leftWith, draftOrders.read(customerId))) this.leave()
      else this.refreshIfOld()
    },
  },
  methods: {
    took({ customer }: Catalogue) {
      const { id, name, phone, address } = customer
      const note = address || phone || ''
      recentCustomers.note({ id, name, note })
      this.setData({ head: headOf({ name, note }) })
    },
    missed({ code }: ApiError) {
      if (code === 'resource.not_found') recentCustomers.drop(this.data.customerId)
    },
    onSearch({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ query: detail.value, searches: true })
    },
    clearQuery() {
      this.setData({ query: '', searches: false })
    },
    /** After one that was searched for, the next is searched for too. */
    another() {
      this.setData({ query: '', searches: false }, () => this.setData({ searches: true }))
    },
    onPad({ detail }: WechatMiniprogram.CustomEvent<{ isOpen: boolean }>) {
      this.setData({ isPadOpen: detail.isOpen })
    },
    reprice({ detail }: WechatMiniprogram.CustomEvent<PriceSubject>) {
      this.setData({ subject: detail }, () => this.setData({ isRepricing: true }))
    },
    agree({ detail }: WechatMiniprogram.CustomEvent<LineKey & { agreed: Agreed | null }>) {
      this.closeReprice()
      this.desk()?.agree(detail, detail.agreed)
    },
    closeReprice() {
      this.setData({ isRepricing: false })
    },
    leave() {
      this.triggerEvent('leave')
    },
  },
})
