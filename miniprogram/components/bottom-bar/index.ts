Component({
  options: { multipleSlots: false },
  properties: {
    totalFen: { type: null, value: null as number | null },
    label: String,
    /** A quieter key beside the main one, and which key's write is under way: `second`, or any other for the main one. */
    second: String,
    busyKey: String,
    caption: String,
    note: String,
    count: Number,
    cart: Boolean,
    busy: Boolean,
    off: Boolean,
    place: { type: String, value: 'bottom' },
  },
  methods: {
    go() {
      if (!this.data.busy && !this.data.off) this.triggerEvent('primary')
    },
    goSecond() {
      if (!this.data.busy && !this.data.off) this.triggerEvent('second')
    },
    openCart() {
      this.triggerEvent('cart')
    },
  },
})
