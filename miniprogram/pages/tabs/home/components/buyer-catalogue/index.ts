import { api, type Catalogue } from '../../../../../api/generated'
import { toApiError } from '../../../../../api/error'
import { themed } from '../../../../../behaviors/themed'
import { catalogueCache } from '../../../../../stores/catalogue-cache'
import { session } from '../../../../../stores/session'
import { FRESH_MS, problemOf, sayKept, type CatalogueState } from './view'

interface Desk {
  take(catalogue: Catalogue): void
}

Component({
  behaviors: [themed],
  data: {
    shop: '',
    customerId: '',
    customerName: '',
    notice: '',
    state: 'loading' as CatalogueState,
    problem: { note: '', number: '' },
    stale: '',
    query: '',
    isPadOpen: false,
    refreshing: false,
    /** When the server was last heard, in milliseconds. */
    freshAt: 0,
  },
  lifetimes: {
    attached() {
      const { person } = session.get()
      if (!person) return
      const customerId = person.customerId ?? ''
      this.setData({ shop: person.shop.name, customerId, customerName: person.customerName ?? '' })
      const kept = catalogueCache.read(customerId)
      if (kept) this.take(kept.catalogue)
      void this.refresh()
    },
  },
  pageLifetimes: {
    show() {
      const { freshAt } = this.data
      if (freshAt && Date.now() - freshAt > FRESH_MS) void this.refresh()
    },
  },
  methods: {
    /** Fetches everything anew; the page calls it when it is pulled down. */
    async refresh(): Promise<void> {
      try {
        const catalogue = await api.orders.readCatalogue({})
        catalogueCache.keep(catalogue)
        this.setData({ stale: '', freshAt: Date.now() })
        this.take(catalogue)
      } catch (error) {
        this.miss(error)
      }
    },
    take(catalogue: Catalogue) {
      const state = catalogue.products.length ? 'rows' : 'empty'
      this.setData({ state, notice: catalogue.notice }, () => {
        if (state === 'rows') (this.selectComponent('#desk') as unknown as Desk | null)?.take(catalogue)
      })
    },
    miss(error: unknown) {
      const failure = toApiError(error)
      const kept = catalogueCache.read(this.data.customerId)
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
      this.setData({ query: detail.value })
    },
    clearQuery() {
      this.setData({ query: '' })
    },
    onPad({ detail }: WechatMiniprogram.CustomEvent<{ isOpen: boolean }>) {
      this.setData({ isPadOpen: detail.isOpen })
    },
  },
})
