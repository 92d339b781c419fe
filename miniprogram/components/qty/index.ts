import { formatQuantity } from '../../utils/money'
import { afterLess, afterMore, HOLD_MS, isBuzz } from './steps'

const timers = new WeakMap<object, ReturnType<typeof setInterval>>()

Component({
  properties: {
    value: Number,
    unit: String,
    name: String,
    step: { type: Number, value: 100 },
    stock: { type: null, value: null as number | null },
    soldOut: Boolean,
    disabled: Boolean,
  },
  data: { text: '', bump: '', isOver: false },
  observers: {
    'value, stock'(value: number, stock: number | null) {
      this.setData({ text: formatQuantity(value), isOver: stock !== null && value > stock })
    },
  },
  lifetimes: {
    detached() {
      this.release()
    },
  },
  methods: {
    more() {
      this.changeTo(afterMore(this.data.value, this.data.step))
      void wx.vibrateShort({ type: 'light' })
    },
    less() {
      this.changeTo(afterLess(this.data.value, this.data.step))
      void wx.vibrateShort({ type: 'light' })
    },
    /** Holding ＋ keeps adding; every fifth can be felt. */
    hold() {
      let count = 0
      this.release()
      const tick = (): void => {
        count += 1
        this.changeTo(afterMore(this.data.value, this.data.step))
        if (isBuzz(count)) void wx.vibrateShort({ type: 'light' })
      }
      timers.set(this, setInterval(tick, HOLD_MS))
    },
    release() {
      const timer = timers.get(this)
      if (timer !== undefined) clearInterval(timer)
      timers.delete(this)
    },
    changeTo(value: number) {
      if (this.data.disabled || value === this.data.value) return
      this.setData({ bump: this.data.bump === 'qty__num--a' ? 'qty__num--b' : 'qty__num--a' })
      this.triggerEvent('change', { value, before: this.data.value })
    },
    openPad() {
      if (!this.data.disabled) this.triggerEvent('pad')
    },
    remind() {
      this.triggerEvent('remind')
    },
  },
})
