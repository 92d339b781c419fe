type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

Component({
  properties: {
    value: String,
    placeholder: { type: String, value: '名称、拼音首字母' },
    scan: Boolean,
    link: Boolean,
    focus: Boolean,
    onPage: Boolean,
  },
  methods: {
    onInput({ detail }: Typed) {
      this.triggerEvent('input', { value: detail.value })
    },
    onConfirm({ detail }: Typed) {
      this.triggerEvent('search', { value: detail.value })
    },
    clear() {
      this.triggerEvent('input', { value: '' })
      this.triggerEvent('search', { value: '' })
    },
    onScan() {
      this.triggerEvent('scan')
    },
    open() {
      if (this.data.link) this.triggerEvent('open')
    },
  },
})
