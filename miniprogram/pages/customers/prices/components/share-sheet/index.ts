Component({
  properties: {
    visible: Boolean,
    card: { type: null, value: null as { expiresOn: string } | null },
    seen: { type: Array, value: [] as { id: string; text: string; isOpen: boolean }[] },
    busy: String,
  },
  methods: {
    copyText() {
      this.triggerEvent('text')
    },
    revoke({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      if (!this.data.busy) this.triggerEvent('revoke', { id: currentTarget.dataset.id })
    },
    close() {
      this.triggerEvent('close')
    },
  },
})
