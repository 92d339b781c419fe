import { api, type Catalogue } from '../../../../../api/generated'
import { toApiError } from '../../../../../api/error'
import { catalogueCache } from '../../../../../stores/catalogue-cache'
import { draftOrders, type LineKey } from '../../../../../stores/draft-order'
import { recentCustomers } from '../../../../../stores/recent-customers'
import { FRESH_MS, problemOf, sayKept, type CatalogueState } from '../../../home/components/buyer-catalogue/view'
import type { Agreed } from '../../../components/order-desk/agreements'
import { headOf, NO_HEAD } from './view'

/** What the ordering screen below can be told to do. */
export interface Desk {
  take(catalogue: Catalogue): void
  agree(key: LineKey, agreed: Agreed | null): void
}

/** The reading half of the counter: whose catalogue it is, and what is on the shelf for them, kept or fresh. */
export const reading = Behavior({
  properties: { customerId: String },
  data: {
    head: NO_HEAD,
    state: 'loading' as CatalogueState,
    problem: { note: '', number: '' },
    stale: '',
    refreshing: false,
    /** When the server was last heard, in milliseconds. */
    freshAt: 0,
  },
  methods: {
    /** Begins with another customer: what the phone kept at once, then what is true now. */
    begin(id: string) {
      const { customerName } = draftOrders.read(id)
      const known = recentCustomers.list().find((one) => one.id === id)
      const head = headOf({ name: customerName || known?.name || '', note: known?.note ?? '' })
      this.setData({ head, state: 'loading', stale: '', freshAt: 0 })
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
    refreshIfOld() {
      const { freshAt } = this.data
      if (freshAt && Date.now() - freshAt > FRESH_MS) void this.refresh()
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
  },
})
