import { WindowedList, type ListData } from './list'
import type { ProductSection } from './window'

type FromRow = WechatMiniprogram.CustomEvent<{ id: string }>

const BLANK: ListData = { entries: [], slice: { from: 0, to: 0, above: 0, below: 0 }, heading: null }
const lists = new WeakMap<object, WindowedList>()
const USUAL_HEIGHT = 700

Component({
  properties: {
    /** What is chosen: hundredths by product id. */
    quantities: { type: null, value: {} as Record<string, number> },
    large: Boolean,
    /** Room in rpx to leave below the last row. */
    foot: { type: Number, value: 48 },
    /** The product somebody is busy with, marked in the list. */
    active: String,
    /** Whether pulling down asks for a refresh, and whether one is under way. */
    pull: Boolean,
    refreshing: Boolean,
  },
  data: { ...BLANK, scrollTop: 0 },
  observers: {
    large() {
      this.remeasure()
    },
  },
  lifetimes: {
    ready() {
      this.remeasure()
    },
  },
  methods: {
    /** Shows these sections, from the top unless told to stay. Called, not bound: thousands of rows have no business in a page's data. */
    fill(sections: ProductSection[], keepsPlace = false) {
      const top = keepsPlace ? {} : { scrollTop: this.data.scrollTop ? 0 : 0.01 }
      this.draw({ ...this.list().fill(sections, keepsPlace), ...top })
    },
    /** Brings a section's heading to the top. */
    goTo(sectionId: string) {
      this.moveTo(this.list().offsetOf(sectionId))
    },
    /** Brings a product of a section into sight after the list's own height changed. */
    reveal(rowId: string, sectionId: string) {
      this.remeasure(() => this.moveTo(this.list().offsetShowing(rowId, sectionId)))
    },
    moveTo(offset: number | null) {
      if (offset === null) return
      const scrollTop = offset === this.data.scrollTop ? offset + 0.1 : offset
      this.draw({ ...this.list().scroll(offset), scrollTop })
    },
    list(): WindowedList {
      const known = lists.get(this)
      if (known) return known
      const list = new WindowedList([], this.data.large, wx.getWindowInfo().windowWidth / 750, USUAL_HEIGHT)
      lists.set(this, list)
      return list
    },
    remeasure(then?: () => void) {
      this.createSelectorQuery()
        .select('.list')
        .boundingClientRect((box) => {
          if (box) this.setData({ ...this.list().resize(this.data.large, box.height || USUAL_HEIGHT) })
          then?.()
        })
        .exec()
    },
    onScroll({ detail }: WechatMiniprogram.CustomEvent<{ scrollTop: number }>) {
      const data = this.list().scroll(Math.max(detail.scrollTop, 0))
      if (data) this.draw(data)
    },
    /** Draws, and says so when another section came to the top. */
    draw(data: Partial<ListData> & { scrollTop?: number }) {
      const before = this.data.heading?.id
      this.setData(data)
      const now = this.data.heading?.id
      if (now !== undefined && now !== before) this.triggerEvent('section', { id: now })
    },
    onAction({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      this.triggerEvent('action', { id: currentTarget.dataset.id })
    },
    onPull() {
      this.triggerEvent('refresh')
    },
    pass({ type, detail }: FromRow) {
      this.triggerEvent(type, detail)
    },
  },
})
