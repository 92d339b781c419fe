import { api } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { themed } from '../../../behaviors/themed'
import { formatYuan, yuanFromFen, type Fen } from '../../../utils/money'
import { listing } from './listing'
import type { PriceLine } from './price-book'
import { whyView, type WhyView } from './view'

Component({
  behaviors: [themed, listing],
  data: {
    why: null as WhyView | null,
    isAsking: false,
    /** Why a price was not taken, under its field. */
    refusal: '',
  },
  methods: {
    ask({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      const line = this.book().line(currentTarget.dataset.id)
      if (!line) return
      this.onSnackClose()
      this.setData({ why: whyView(line, this.book().today, Date.now()), isAsking: true, refusal: '' })
    },
    close() {
      this.setData({ isAsking: false })
    },
    onType() {
      if (this.data.refusal) this.setData({ refusal: '' })
    },
    onSet({ detail }: WechatMiniprogram.CustomEvent<{ id: string; fen: Fen | null }>) {
      const line = this.book().line(detail.id)
      if (line) void this.change(line, detail.fen)
    },
    /** Sets a price, or takes it away; what fails is said in the sheet, where what was typed still stands. */
    async change(line: PriceLine, fen: Fen | null) {
      this.setData({ refusal: '' })
      const work = (): Promise<void> =>
        this.write(line.id, fen).catch((error) => void this.setData({ refusal: toApiError(error).message }))
      await this.run(fen === null ? 'remove' : 'set', work)
      if (this.data.refusal) return void wx.vibrateShort({ type: 'medium' })
      this.close()
      const before = line.special ? line.special.fen : null
      const done = fen === null ? `${line.name}按列表价了` : `${line.name}改成 ${formatYuan(fen)} 了`
      this.say(done, '撤回', () => void this.run('undo', () => this.write(line.id, before)))
    },
    async write(productId: string, fen: Fen | null) {
      const place = { customerId: this.data.id, productId }
      if (fen === null) await api.pricing.removePrice(place)
      const set = fen === null ? null : await api.pricing.setPrice({ ...place, price: yuanFromFen(fen) })
      this.book().set(productId, fen, set ? set.updatedAt : '')
      this.redraw()
    },
  },
})
