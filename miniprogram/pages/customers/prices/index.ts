import { api } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { themed } from '../../../behaviors/themed'
import { formatYuan, yuanFromFen, type Fen } from '../../../utils/money'
import type { PriceLine } from './price-book'
import { sharing } from './sharing'
import { whyView, withReasons, type WhyView } from './view'

/** A price as the sheet gives it: null takes it away. */
interface Wish {
  id: string
  fen: Fen | null
  from?: string
  reason?: string
}

Component({
  behaviors: [themed, sharing],
  data: {
    why: null as WhyView | null,
    isAsking: false,
    /** Why a price was not taken, under its field; below the floor wants a reason. */
    refusal: '',
    needsReason: false,
  },
  methods: {
    tapRow({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      const { id } = currentTarget.dataset
      if (this.data.isSelecting) return this.toggle(id)
      const line = this.book().line(id)
      if (line) this.ask(line)
    },
    ask(line: PriceLine) {
      this.onSnackClose()
      this.setData({
        why: whyView(line, this.book().today, Date.now()),
        isAsking: true,
        refusal: '',
        needsReason: false,
      })
      void this.askReasons(line)
    },
    /** What the server knows besides is an extra: without it the prices still stand. */
    async askReasons({ id, productId, unit }: PriceLine) {
      const asked = { customerId: this.data.id, productId, unit }
      const reasons = await api.orders.readPriceReasons(asked).catch(() => null)
      const { why } = this.data
      if (reasons && why?.id === id) this.setData({ why: withReasons(why, reasons, this.book().today) })
    },
    onUnit({ detail }: WechatMiniprogram.CustomEvent<{ id: string; unit: string }>) {
      const line = this.book().line(detail.id)
      const other = line && this.book().inUnit(line, detail.unit)
      if (other) this.ask(other)
    },
    openHistory() {
      const line = this.data.why && this.book().line(this.data.why.id)
      if (!line) return
      const of = `customerId=${this.data.id}&productId=${line.productId}`
      void wx.navigateTo({ url: `/pages/pricing/history/index?${of}` })
    },
    close() {
      this.setData({ isAsking: false })
    },
    onType() {
      if (this.data.refusal) this.setData({ refusal: '' })
    },
    onSet({ detail }: WechatMiniprogram.CustomEvent<Wish>) {
      const line = this.book().line(detail.id)
      if (line) void this.change(line, detail)
    },
    /** Sets a price, or takes it away; what fails is said in the sheet, where what was typed still stands. */
    async change(line: PriceLine, wish: Wish) {
      this.setData({ refusal: '' })
      const { fen, from } = wish
      const work = (): Promise<void> =>
        this.write(line, wish).catch((error) => {
          const { message, code } = toApiError(error)
          this.setData({ refusal: message, needsReason: this.data.needsReason || code === 'pricing.below_floor' })
        })
      await this.run(fen === null ? 'remove' : 'set', work)
      if (this.data.refusal) return void wx.vibrateShort({ type: 'medium' })
      this.close()
      const { name, id } = line
      if (from) return this.say(`${name}${from} 起 ${formatYuan(fen ?? 0)}`)
      const before = line.special ? line.special.fen : null
      const done = fen === null ? `${name}不按专属价了` : `${name}改成 ${formatYuan(fen)} 了`
      this.say(done, '撤回', () => void this.run('undo', () => this.write(line, { ...wish, id, fen: before })))
    },
    async write({ id, productId, unit }: PriceLine, { fen, from, reason }: Wish) {
      const place = { customerId: this.data.id, productId, unit }
      if (fen === null) await api.pricing.removePrice(place)
      else {
        const when = { ...(from && { validFrom: from }), ...(reason && { reason }) }
        const { updatedAt } = await api.pricing.setPrice({ ...place, price: yuanFromFen(fen), ...when })
        if (!from) this.book().set(id, fen, updatedAt)
      }
      this.redraw()
      // What else moved, a level's price below it or days that made room, only the server knows.
      if (fen === null || from) void this.load()
    },
  },
})
