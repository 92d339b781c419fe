Component({
  properties: { icon: String, tone: { type: String, value: 'brand' }, label: String, value: Number, note: String },
  methods: {
    open() {
      this.triggerEvent('open')
    },
  },
})
