Component({
  properties: { items: { type: Array, value: [] as { id: string; name: string; chosen: number }[] }, current: String },
  data: { into: '' },
  observers: {
    'items, current'(items: { id: string }[], current: string) {
      const at = items.findIndex(({ id }) => id === current)
      if (at >= 0) this.setData({ into: `rail-${Math.max(0, at - 2)}` })
    },
  },
  methods: {
    choose({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      this.triggerEvent('change', { id: currentTarget.dataset.id })
    },
  },
})
