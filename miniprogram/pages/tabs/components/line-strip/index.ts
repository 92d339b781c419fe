import type { StripLine } from './strip'

Component({
  properties: { lines: { type: Array, value: [] as StripLine[] }, active: String },
  data: { at: 'line-0' },
  observers: {
    'lines, active'(lines: StripLine[], active: string) {
      this.setData({ at: `line-${lines.findIndex(({ key }) => key === active)}` })
    },
  },
  methods: {
    open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string; unit: string }>) {
      const { id, unit } = currentTarget.dataset
      this.triggerEvent('pad', { id, unit })
    },
  },
})
