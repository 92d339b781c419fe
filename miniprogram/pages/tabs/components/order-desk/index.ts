import type { Catalogue } from '../../../../api/generated'
import { busy } from '../../../../behaviors/busy'
import { themed } from '../../../../behaviors/themed'
import type { ProductSection } from '../../../../components/product-list/window'
import { draftOrders } from '../../../../stores/draft-order'
import { isTabBarAway } from '../../../../stores/tab-bar'
import type { Agreed } from './agreements'
import { BLANK_DESK, CatalogueDesk, type OpenPad } from './desk'
import { BLANK_WHY } from './panels'
import { FOUND } from './view'

type FromRow = WechatMiniprogram.CustomEvent<{ id: string }>
type Changed = WechatMiniprogram.CustomEvent<{ id: string; value: number; before: number }>
type Typed = WechatMiniprogram.CustomEvent<{ value: number }>
type Sheet = '' | 'why' | 'cart'

/** What the list can be told to do. */
interface List {
  fill(sections: ProductSection[], keepsPlace: boolean): void
  goTo(sectionId: string): void
  reveal(rowId: string, sectionId: string): void
}

/** The list travels to a tapped category by itself; the headings it passes are no news. */
const TRAVEL_MS = 500
const desks = new WeakMap<object, CatalogueDesk>()

Component({
  behaviors: [themed, busy],
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
    current: '',
    travelsUntil: 0,
    isNothingFound: false,
    pad: null as OpenPad | null,
    why: BLANK_WHY,
    sheet: '' as Sheet,
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
  lifetimes: {
    detached() {
      isTabBarAway.set(false)
    },
  },
  pageLifetimes: {
    hide() {
      if (this.data.pad) this.closePad()
    },
    show() {
      this.desk().reread()
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
    onChange({ detail: { id, value, before } }: Changed) {
      const was = this.desk().snapshot()
      const name = this.desk().choose(id, value)
      this.draw()
      if (!value && before) this.sayUndo(`${name}拿掉了`, was)
    },
    addUsual() {
      const was = this.desk().snapshot()
      const count = this.desk().addUsual()
      this.draw()
      if (count) this.sayUndo(`照平时的量加了 ${count} 种`, was)
      else this.say('常购的都在单上了')
    },
    clearCart() {
      const was = this.desk().snapshot()
      this.desk().clear()
      this.closeSheet()
      this.draw()
      this.sayUndo('全拿掉了', was)
    },
    sayUndo(text: string, was: ReturnType<CatalogueDesk['snapshot']>) {
      this.say(text, '撤回', () => {
        this.desk().restore(was)
        this.draw()
      })
    },
    onSection({ detail }: FromRow) {
      if (Date.now() > this.data.travelsUntil && detail.id !== this.data.current) this.setData({ current: detail.id })
    },
    onRail({ detail }: FromRow) {
      this.setData({ current: detail.id, travelsUntil: Date.now() + TRAVEL_MS })
      if (this.data.query) this.triggerEvent('clear')
      this.list().goTo(detail.id)
    },
    openWhy({ detail }: FromRow) {
      const why = this.desk().why(detail.id)
      if (why) this.setData({ why, sheet: 'why' })
    },
    openCart() {
      if (this.data.view.cart.rows.length) this.setData({ sheet: 'cart' })
    },
    closeSheet() {
      this.setData({ sheet: '' })
    },
    openPad({ detail }: FromRow) {
      this.showPad(this.desk().pad(detail.id, this.data.current))
    },
    onPadInput({ detail }: Typed) {
      const { pad } = this.data
      if (!pad) return
      this.desk().choose(pad.line.id, detail.value)
      this.draw()
      this.drawPad(this.desk().pad(pad.line.id, pad.sectionId))
    },
    onPadNext() {
      const { pad, shop } = this.data
      const wasSearched = shop && pad !== null && pad.sectionId === FOUND
      this.showPad(pad && pad.nextId && !wasSearched ? this.desk().pad(pad.nextId, pad.sectionId) : null)
      if (wasSearched) this.triggerEvent('another')
    },
    onReprice() {
      const subject = this.data.pad && this.desk().subject(this.data.pad.line.id)
      if (subject) this.triggerEvent('reprice', subject)
    },
    /** Takes a price agreed on for one product, or none any more. */
    agree(productId: string, agreed: Agreed | null) {
      this.desk().agree(productId, agreed)
      this.fill(true)
      this.draw()
      if (this.data.pad) this.drawPad(this.desk().pad(productId, this.data.pad.sectionId))
    },
    closePad() {
      this.showPad(null)
    },
    /** The pad wants the bottom of the screen, and the list keeps its row in sight above it. */
    showPad(pad: OpenPad | null) {
      isTabBarAway.set(pad !== null)
      this.triggerEvent('pad', { isOpen: pad !== null })
      this.setData({ sheet: '' })
      this.drawPad(pad)
    },
    drawPad(pad: OpenPad | null) {
      this.setData({ pad }, () => pad && this.list().reveal(pad.line.id, pad.sectionId))
    },
    leaveOrder() {
      const was = this.desk().snapshot()
      this.desk().leaveOrder()
      this.draw()
      this.sayUndo('不改了，那张单还是原样', was)
    },
    submit() {
      this.closeSheet()
      const whose = this.data.shop ? `?customerId=${this.data.customerId}` : ''
      void wx.navigateTo({ url: `/pages/orders/confirm/index${whose}` })
    },
    pull() {
      this.triggerEvent('refresh')
    },
    clearQuery() {
      this.triggerEvent('clear')
    },
  },
})
