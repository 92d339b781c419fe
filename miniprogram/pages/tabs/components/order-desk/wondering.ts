import { api } from '../../../../api/generated'
import { quantityFromHundredths } from '../../../../utils/money'
import { screen } from './screen'
import { BLANK_WHY, whyText } from './why'

type FromRow = WechatMiniprogram.CustomEvent<{ id: string }>

/** The sheet that says why a price is what it is: at once from the catalogue, then the whole story from the server. */
export const wondering = Behavior({
  behaviors: [screen],
  data: { why: BLANK_WHY, whyOf: '' },
  methods: {
    openWhy({ detail }: FromRow) {
      const why = this.desk().why(detail.id)
      if (!why) return
      this.setData({ why, whyOf: detail.id, sheet: 'why' })
      void this.askWhy(detail.id)
    },
    /** Without net the catalogue's own words stay. */
    async askWhy(productId: string) {
      const asked = this.desk().asked(productId)
      if (!asked) return
      const { customerId } = this.data
      const quantity = quantityFromHundredths(asked.quantity || 100)
      const question = { productId, unit: asked.unit.name, quantity, ...(customerId && { customerId }) }
      const reasons = await api.orders.readPriceReasons(question).catch(() => undefined)
      const why = reasons && this.desk().why(productId, reasons)
      if (why && this.data.whyOf === productId && this.data.sheet === 'why') this.setData({ why })
    },
    copyWhy() {
      void wx.setClipboardData({ data: whyText(this.data.why) })
    },
    repriceWhy() {
      const productId = this.data.whyOf
      const subject = this.desk().subject({ productId, unit: this.desk().unitOf(productId) })
      this.setData({ sheet: '' })
      if (subject) this.triggerEvent('reprice', subject)
    },
  },
})
