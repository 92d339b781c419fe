import type { StripLine } from './strip'

Component({
  properties: { lines: { type: Array, value: [] as StripLine[] }, active: String },
  methods: {
    open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      this.triggerEvent('pad', { id: currentTarget.dataset.id })
    },
  },
})
