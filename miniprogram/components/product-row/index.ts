import { rowView, type ProductRow } from './view'

const NONE = rowView(null, 0)

Component({
  properties: {
    row: { type: null, value: null as ProductRow | null },
    quantity: Number,
    /** Lines the name takes exactly, for a list that knows its row heights; 0: as many as it needs, two at most. */
    lines: Number,
  },
  data: { view: NONE },
  observers: {
    'row, quantity'(row: ProductRow | null, quantity: number) {
      this.setData({ view: rowView(row, quantity) })
    },
  },
  methods: {
    onChange({ detail }: { detail: { value: number; before: number } }) {
      this.tell('change', detail)
    },
    onPad() {
      this.tell('pad')
    },
    onRemind() {
      this.tell('remind')
    },
    why() {
      this.tell('why')
    },
    open() {
      this.tell('open')
    },
    tell(name: string, more: object = {}) {
      if (this.data.row) this.triggerEvent(name, { id: this.data.row.id, ...more })
    },
  },
})
