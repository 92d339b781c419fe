import { busy } from '../../../../behaviors/busy'
import type { LineKey } from '../../../../stores/draft-order'
import { isTabBarAway } from '../../../../stores/tab-bar'
import type { Agreed } from './agreements'
import type { CatalogueDesk } from './desk'
import { screen } from './screen'
import { FOUND } from './shelf'
import { wondering } from './wondering'

/** From a row of the list without a unit, from a line with it. */
type FromRow = WechatMiniprogram.CustomEvent<{ id: string; unit?: string }>
type Changed = WechatMiniprogram.CustomEvent<{ id: string; unit?: string; value: number; before: number }>
type Switched = WechatMiniprogram.CustomEvent<{ unit: string; value?: number }>
type Typed = WechatMiniprogram.CustomEvent<{ value: number }>

/** The list travels to a tapped category by itself; the headings it passes are no news. */
const TRAVEL_MS = 500

Component({
  behaviors: [busy, screen, wondering],
  data: {
    current: '',
    travelsUntil: 0,
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
    onChange({ detail: { id, unit, value, before } }: Changed) {
      const was = this.desk().snapshot()
      const name = this.desk().choose(id, value, unit)
      // A line in another unit than its row's is told of in the row's words.
      if (unit) this.fill(true)
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
      this.fill(true)
      this.sayUndo('全拿掉了', was)
    },
    sayUndo(text: string, was: ReturnType<CatalogueDesk['snapshot']>) {
      this.say(text, '撤回', () => {
        this.desk().restore(was)
        this.fill(true)
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
    openCart() {
      if (this.data.view.cart.rows.length) this.setData({ sheet: 'cart' })
    },
    closeSheet() {
      this.setData({ sheet: '' })
    },
    openPad({ detail }: FromRow) {
      this.showPad(this.desk().pad(detail.id, this.data.current, detail.unit))
      if (detail.unit) this.fill(true)
    },
    onPadInput({ detail }: Typed) {
      const { pad } = this.data
      if (!pad) return
      this.desk().choose(pad.productId, detail.value, pad.unit)
      this.draw()
      this.drawPad(this.desk().pad(pad.productId, pad.sectionId))
    },
    onPadUnit({ detail }: Switched) {
      const { pad } = this.data
      if (pad) this.rewrite((desk) => desk.switchUnit(pad, detail.unit, detail.value))
    },
    onPadBoth() {
      this.rewrite((desk) => desk.keepBoth())
    },
    onPadNext() {
      const { pad, shop } = this.data
      const wasSearched = shop && pad !== null && pad.sectionId === FOUND
      this.showPad(pad && pad.nextId && !wasSearched ? this.desk().pad(pad.nextId, pad.sectionId) : null)
      if (wasSearched) this.triggerEvent('another')
    },
    onReprice() {
      const subject = this.data.pad && this.desk().subject(this.data.pad)
      if (subject) this.triggerEvent('reprice', subject)
    },
    /** Takes a price agreed on for one product in one unit, or none any more. */
    agree(key: LineKey, agreed: Agreed | null) {
      this.rewrite((desk) => desk.agree(key, agreed))
    },
    /** Adds one of what was scanned and opens the pad over it; answers whether anything carries the code. */
    takeCode(code: string): boolean {
      const key = this.desk().takeCode(code)
      if (!key) return false
      if (this.data.query) this.triggerEvent('clear')
      this.rewrite(() => undefined)
      this.showPad(this.desk().pad(key.productId, this.data.current, key.unit))
      return true
    },
    closePad() {
      this.showPad(null)
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
