import { priceView } from './view'

Component({
  properties: {
    fen: { type: null, value: null as number | null },
    unit: String,
    size: { type: String, value: 'row' },
    tone: String,
    wasFen: { type: null, value: null as number | null },
    thousands: Boolean,
  },
  data: { view: priceView(null, '', null, false) },
  observers: {
    'fen, unit, wasFen, thousands'(fen: number | null, unit: string, wasFen: number | null, thousands: boolean) {
      this.setData({ view: priceView(fen, unit, wasFen, thousands) })
    },
  },
})
