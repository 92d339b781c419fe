import type { CopyPricesAnswer } from '../../../../../api/generated'

Component({
  properties: {
    visible: Boolean,
    others: { type: Array, value: [] as { id: string; name: string }[] },
    from: { type: null, value: null as { id: string; name: string } | null },
    counts: { type: null, value: null as CopyPricesAnswer | null },
    overwrite: Boolean,
    busy: String,
  },
  data: { words: '' },
  methods: {
    find({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ words: detail.value })
      this.triggerEvent('find', { value: detail.value })
    },
    choose({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      if (!this.data.busy) this.triggerEvent('choose', { id: currentTarget.dataset.id })
    },
    switchOver() {
      if (!this.data.busy) this.triggerEvent('switch')
    },
    copy() {
      if (!this.data.busy && this.data.counts?.set) this.triggerEvent('copy')
    },
    close() {
      if (!this.data.busy) this.triggerEvent('close')
    },
  },
})
