import type { Catalogue } from '../../../../api/generated'
import { themed } from '../../../../behaviors/themed'
import type { ProductSection } from '../../../../components/product-list/window'
import { draftOrders } from '../../../../stores/draft-order'
import { isTabBarAway } from '../../../../stores/tab-bar'
import { BLANK_DESK, CatalogueDesk, type OpenPad } from './desk'

/** What the list can be told to do. */
interface List {
  fill(sections: ProductSection[], keepsPlace: boolean): void
  goTo(sectionId: string): void
  reveal(rowId: string, sectionId: string): void
}

const desks = new WeakMap<object, CatalogueDesk>()

/** The drawing half of the desk: what the list, the bar and the pad show of the catalogue and the draft. */
export const screen = Behavior({
  behaviors: [themed],
  properties: {
    customerId: String,
    customerName: String,
    query: String,
    refreshing: Boolean,
    /** Whether the shop writes for a customer, and may agree on prices. */
    shop: Boolean,
    mayPrice: Boolean,
  },
  data: {
    view: BLANK_DESK,
    isNothingFound: false,
    pad: null as OpenPad | null,
    sheet: '' as '' | 'why' | 'cart',
  },
  observers: {
    query(query: string) {
      if (this.desk().isEmpty) return
      this.desk().query = query
      this.fill(false)
    },
    large(large: boolean) {
      if (this.desk().isEmpty) return
      this.desk().large = large
      this.fill(true)
      this.draw()
    },
  },
  methods: {
    /** Shows this catalogue, from where the list stands. */
    take(catalogue: Catalogue) {
      const desk = this.desk()
      desk.large = this.data.large
      desk.query = this.data.query
      desk.take(catalogue)
      this.fill(true)
      this.draw()
    },
    desk(): CatalogueDesk {
      const { customerId: id, customerName: name, shop: isShop, mayPrice } = this.data
      const known = desks.get(this)
      if (known && known.customer.id === id) return known
      const desk = new CatalogueDesk(draftOrders, { id, name }, { isShop, mayPrice })
      desks.set(this, desk)
      return desk
    },
    list(): List {
      return this.selectComponent('#list') as unknown as List
    },
    fill(keepsPlace: boolean) {
      const desk = this.desk()
      if (desk.isEmpty) return
      const sections = desk.sections()
      this.setData({ isNothingFound: !sections.length })
      this.list().fill(sections, keepsPlace)
    },
    draw() {
      if (!this.desk().isEmpty) this.setData({ view: this.desk().view() })
    },
    /** Another unit or another price: rows, totals and pad all say something else. */
    rewrite(change: (desk: CatalogueDesk) => void) {
      const { pad } = this.data
      change(this.desk())
      this.fill(true)
      this.draw()
      if (pad) this.drawPad(this.desk().pad(pad.productId, pad.sectionId))
    },
    /** The pad wants the bottom of the screen, and the list keeps its row in sight above it. */
    showPad(pad: OpenPad | null) {
      isTabBarAway.set(pad !== null)
      this.triggerEvent('pad', { isOpen: pad !== null })
      this.setData({ sheet: '' })
      this.drawPad(pad)
    },
    drawPad(pad: OpenPad | null) {
      this.setData({ pad }, () => pad && this.list().reveal(pad.productId, pad.sectionId))
    },
  },
})
