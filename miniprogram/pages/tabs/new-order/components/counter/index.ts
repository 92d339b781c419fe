import { themed } from '../../../../../behaviors/themed'
import { draftOrders, type LineKey } from '../../../../../stores/draft-order'
import { session } from '../../../../../stores/session'
import type { Agreed } from '../../../components/order-desk/agreements'
import type { PriceSubject } from '../../../components/order-desk/desk'
import { reading } from './reading'
import { wasSent } from './view'

Component({
  behaviors: [themed, reading],
  data: {
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
      this.setData({ query: '', searches: false, mayPrice: session.may('orders.price'), leftWith: 0 })
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
