import { orderRowView, type OrderRow } from './view'

Component({
  properties: { row: { type: null, value: null as OrderRow | null }, face: String },
  data: { view: orderRowView(null) },
  observers: {
    row(row: OrderRow | null) {
      this.setData({ view: orderRowView(row) })
    },
  },
  methods: {
    open() {
      if (this.data.row) this.triggerEvent('open', { id: this.data.row.id })
    },
  },
})
