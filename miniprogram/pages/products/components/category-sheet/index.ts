import type { Category } from '../../../../api/generated'

type Tap = WechatMiniprogram.TouchEvent<object, object, { name: string }>

Component({
  properties: {
    visible: Boolean,
    title: { type: String, value: '放到哪一类' },
    categories: { type: Array, value: [] as Category[] },
    /** The name of the chosen one; empty for none. */
    chosen: String,
    /** Whether 没有分类 may be chosen. */
    none: { type: Boolean, value: true },
    /** Whether a new one may be written here. */
    creates: { type: Boolean, value: true },
  },
  data: { isNew: false, typed: '' },
  observers: {
    visible(visible: boolean) {
      if (visible) this.setData({ isNew: false, typed: '' })
    },
  },
  methods: {
    choose({ currentTarget }: Tap) {
      this.triggerEvent('choose', { value: currentTarget.dataset.name })
    },
    start() {
      this.setData({ isNew: true })
    },
    onInput({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ typed: detail.value })
    },
    create() {
      const name = this.data.typed.trim()
      if (name) this.triggerEvent('choose', { value: name })
    },
    close() {
      this.triggerEvent('close')
    },
  },
})
