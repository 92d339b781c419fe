import { reasonOf } from './reason'

Component({
  properties: {
    visible: Boolean,
    title: String,
    note: String,
    reasons: { type: Array, value: [] as string[] },
    placeholder: { type: String, value: '想说的写在这里' },
    required: Boolean,
    confirm: String,
    danger: Boolean,
    busy: Boolean,
    /** Why it did not go out; what was chosen and written stays. */
    problem: String,
  },
  data: { chosen: '', text: '', isMissing: false },
  observers: {
    visible(visible: boolean) {
      if (visible) this.setData({ chosen: '', text: '', isMissing: false })
    },
  },
  methods: {
    choose({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { reason: string }>) {
      const { reason } = currentTarget.dataset
      this.setData({ chosen: reason === this.data.chosen ? '' : reason, isMissing: false })
    },
    onInput({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ text: detail.value, isMissing: false })
    },
    go() {
      if (this.data.busy) return
      const reason = reasonOf(this.data.chosen, this.data.text)
      if (this.data.required && !reason) this.setData({ isMissing: true })
      else this.triggerEvent('confirm', { reason })
    },
    close() {
      this.triggerEvent('close')
    },
  },
})
