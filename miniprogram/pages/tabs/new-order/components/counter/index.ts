import { api, type Catalogue } from '../../../../../api/generated'
import { toApiError } from '../../../../../api/error'
import { themed } from '../../../../../behaviors/themed'
import { catalogueCache } from '../../../../../stores/catalogue-cache'
import { draftOrders } from '../../../../../stores/draft-order'
import { recentCustomers } from '../../../../../stores/recent-customers'
import { session } from '../../../../../stores/session'
import { FRESH_MS, problemOf, sayKept, type CatalogueState } from '../../../home/components/buyer-catalogue/view'
import type { Agreed } from '../../../home/components/order-desk/agreements'
import type { PriceSubject } from '../../../home/components/order-desk/desk'
import { headOf, NO_HEAD, wasSent } from './view'

/** What the ordering screen below can be told to do. */
interface Desk {
  take(catalogue: Catalogue): void
  agree(productId: string, agreed: Agreed | null): void
}

Component({
  behaviors: [themed],
  properties: { customerId: String },
  data: {
    head: NO_HEAD,
    state: 'loading' as CatalogueState,
    problem: { note: '', number: '' },
    stale: '',
    query: '',
    searches: false,
    isPadOpen: false,
    refreshing: false,
    mayPrice: false,
    subject: null as PriceSubject | null,
    isRepricing: false,
    freshAt: 0,
    /** Lines of the draft when the page was left: when they are gone on return, the order was sent. */
    leftWith: 0,
  },
  observers: {
    customerId(id: string) {
      if (id) this.open(id)
    },
  },
  pageLifetimes: {
    hide() {
      this.setData({ leftWith: draftOrders.read(this.data.customerId).lines.length, isRepricing: false })
    },
    show() {
      const { customerId, freshAt, leftWith } = this.data
      if (wasSent(leftWith, draftOrders.read(customerId))) return this.leave()
      if (freshAt && Date.now() - freshAt > FRESH_MS) void this.refresh()
    },
  },
  methods: {
    open(id: string) {
      const { customerName } = draftOrders.read(id)
      const known = recentCustomers.list().find((one) => one.id === id)
      this.setData({
        head: headOf({ name: customerName || known?.name || '', note: known?.note ?? '' }),
        state: 'loading',
        query: '',
        mayPrice: session.may('orders.price'),
        leftWith: 0,
      })
      const kept = catalogueCache.read(id)
      if (kept) this.take(kept.catalogue)
      void this.refresh()
    },
    async refresh() {
      const { customerId } = this.data
      try {
        const catalogue = await api.orders.readCatalogue({ customerId })
        catalogueCache.keep(catalogue)
        if (customerId !== this.data.customerId) return
        this.setData({ stale: '', freshAt: Date.now() })
        this.take(catalogue)
      } catch (error) {
        if (customerId === this.data.customerId) this.miss(error)
      }
    },
    take(catalogue: Catalogue) {
      const { id, name, phone, address } = catalogue.customer
      const note = address || phone || ''
      recentCustomers.note({ id, name, note })
      const state = catalogue.products.length ? 'rows' : 'empty'
      this.setData({ state, head: headOf({ name, note }) }, () => {
        if (state === 'rows') this.desk()?.take(catalogue)
      })
    },
    desk(): Desk | null {
      return this.selectComponent('#desk') as unknown as Desk | null
    },
    miss(error: unknown) {
      const failure = toApiError(error)
      const kept = catalogueCache.read(this.data.customerId)
      if (failure.code === 'resource.not_found') recentCustomers.drop(this.data.customerId)
      if (this.data.state === 'rows') this.setData({ stale: kept ? sayKept(kept.keptAt, Date.now()) : failure.message })
      else this.setData({ state: 'failed', problem: problemOf(failure) })
    },
    async pull() {
      this.setData({ refreshing: true })
      await this.refresh()
      this.setData({ refreshing: false })
    },
    retry() {
      if (this.data.state !== 'rows') this.setData({ state: 'loading' })
      void this.refresh()
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
    agree({ detail }: WechatMiniprogram.CustomEvent<{ id: string; agreed: Agreed | null }>) {
      this.closeReprice()
      this.desk()?.agree(detail.id, detail.agreed)
    },
    closeReprice() {
      this.setData({ isRepricing: false })
    },
    leave() {
      this.triggerEvent('leave')
    },
  },
})
