Component({
  properties: { items: { type: Array, value: [] as { value: string; text: string }[] }, value: String },
  methods: {
    choose({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { value: string }>) {
      this.triggerEvent('change', { value: currentTarget.dataset.value })
    },
  },
})
