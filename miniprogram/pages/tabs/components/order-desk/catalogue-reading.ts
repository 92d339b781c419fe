import { toApiError, type ApiError } from '../../../../api/error'
import type { Catalogue } from '../../../../api/generated'
import { freshCatalogue } from '../../../../stores/catalogue'
import { catalogueCache } from '../../../../stores/catalogue-cache'
import type { LineKey } from '../../../../stores/draft-order'
import type { Agreed } from './agreements'
import { FRESH_MS, PATIENCE_MS, problemOf, sayKept, SLOW, type CatalogueState } from './reading-view'

/** What the ordering screen below can be told to do. */
export interface Desk {
  take(catalogue: Catalogue): void
  agree(key: LineKey, agreed: Agreed | null): void
}

const timers = new WeakMap<object, ReturnType<typeof setTimeout>>()

/**
 * Whose catalogue it is, and what is on the shelf for them, kept or fresh: what the phone kept stands there at once, then
 * what is true now. The screen may say what else a catalogue or a failure means to it by its own `took` and `missed`.
 */
export const catalogueReading = Behavior({
  data: {
    readFor: '',
    state: 'loading' as CatalogueState,
    problem: { note: '', number: '' },
    stale: '',
    refreshing: false,
    /** When the server was last heard, in milliseconds. */
    freshAt: 0,
  },
  lifetimes: {
    detached() {
      this.stopWaiting()
    },
  },
  methods: {
    took(_catalogue: Catalogue) {},
    missed(_failure: ApiError) {},
    /** Begins with a customer, from nothing. */
    begin(readFor: string) {
      this.setData({ readFor, state: 'loading', stale: '', freshAt: 0 })
      const kept = catalogueCache.read(readFor)
      if (kept) this.take(kept.catalogue)
      else this.wait()
      void this.refresh()
    },
    /** Fetches what is true now; the page calls it when it is pulled down. */
    async refresh(): Promise<void> {
      const { readFor } = this.data
      try {
        const catalogue = await freshCatalogue(readFor)
        if (readFor !== this.data.readFor) return
        this.setData({ stale: '', freshAt: Date.now() })
        this.take(catalogue)
      } catch (error) {
        if (readFor === this.data.readFor) this.miss(toApiError(error))
      }
    },
    refreshIfOld() {
      const { freshAt } = this.data
      if (freshAt && Date.now() - freshAt > FRESH_MS) void this.refresh()
    },
    take(catalogue: Catalogue) {
      this.stopWaiting()
      this.took(catalogue)
      const state = catalogue.products.length ? 'rows' : 'empty'
      this.setData({ state }, () => {
        if (state === 'rows') this.desk()?.take(catalogue)
      })
    },
    desk(): Desk | null {
      return this.selectComponent('#desk') as unknown as Desk | null
    },
    miss(failure: ApiError) {
      this.stopWaiting()
      this.missed(failure)
      const kept = catalogueCache.read(this.data.readFor)
      if (this.data.state === 'rows') this.setData({ stale: kept ? sayKept(kept.keptAt, Date.now()) : failure.message })
      else this.setData({ state: 'failed', problem: problemOf(failure) })
    },
    /** Bones are not stared at for ever; an answer that comes later is still taken. */
    wait() {
      this.stopWaiting()
      const giveUp = (): void => {
        if (this.data.state === 'loading') this.setData({ state: 'failed', problem: SLOW })
      }
      timers.set(this, setTimeout(giveUp, PATIENCE_MS))
    },
    stopWaiting() {
      const timer = timers.get(this)
      if (timer !== undefined) clearTimeout(timer)
    },
    async pull() {
      this.setData({ refreshing: true })
      await this.refresh()
      this.setData({ refreshing: false })
    },
    retry() {
      if (this.data.state !== 'rows') {
        this.setData({ state: 'loading' })
        this.wait()
      }
      void this.refresh()
    },
  },
})
