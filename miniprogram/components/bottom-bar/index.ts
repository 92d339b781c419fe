Component({
  options: { multipleSlots: false },
  properties: {
    totalFen: { type: null, value: null as number | null },
    label: String,
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
    openCart() {
      this.triggerEvent('cart')
    },
  },
})
