import { isPullDown } from './pull'

type Touches = WechatMiniprogram.TouchEvent
const starts = new WeakMap<object, { x: number; y: number }>()

Component({
  options: { multipleSlots: true },
  properties: { visible: Boolean, title: String, note: String, page: Boolean },
  methods: {
    onVisible({ detail }: WechatMiniprogram.CustomEvent<{ visible: boolean }>) {
      if (!detail.visible) this.close()
    },
    close() {
      this.triggerEvent('close')
    },
    onStart({ touches: [touch] }: Touches) {
      starts.set(this, { x: touch.clientX, y: touch.clientY })
    },
    onEnd({ changedTouches: [touch] }: Touches) {
      const start = starts.get(this)
      if (start && isPullDown(touch.clientX - start.x, touch.clientY - start.y)) this.close()
    },
  },
})
