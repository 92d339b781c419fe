import { entryOf, press, valueOf, type Key } from './entry'
import { fits, padView, type PadLine } from './view'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

Component({
  properties: { visible: Boolean, line: { type: null, value: null as PadLine | null } },
  data: { entry: entryOf(0), view: padView(null, 0), digits: DIGITS, lineId: '' },
  observers: {
    line(line: PadLine | null) {
      if (!line) return
      const isOther = line.id !== this.data.lineId
      const isElsewhere = line.value !== valueOf(this.data.entry)
      const entry = isOther || isElsewhere ? entryOf(line.value) : this.data.entry
      this.setData({ entry, lineId: line.id, view: padView(line, valueOf(entry)) })
    },
  },
  methods: {
    onKey({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { key: Key }>) {
      this.take(currentTarget.dataset.key)
    },
    back() {
      this.take('back')
    },
    clear() {
      this.take('clear')
      void wx.vibrateShort({ type: 'medium' })
    },
    take(key: Key) {
      const { line } = this.data
      if (line) this.enter(press(this.data.entry, key, line.decimals))
    },
    sameAsLast() {
      const { line } = this.data
      if (!line) return
      if (line.lastUnit === line.unit) this.enter(entryOf(line.lastValue))
      else this.triggerEvent('unit', { unit: line.lastUnit, value: line.lastValue })
    },
    /** Takes up what the pad proposes: enough for the next price, or both units after all. */
    onTip() {
      const { more } = this.data.view
      if (more) this.enter(entryOf(more))
      else this.triggerEvent('both')
    },
    enter(entry: { typed: string; isFresh: boolean }) {
      const value = valueOf(entry)
      if (this.data.line && !fits(this.data.line, value)) return void wx.vibrateShort({ type: 'medium' })
      this.setData({ entry, view: padView(this.data.line, value) })
      this.triggerEvent('input', { value })
    },
    onUnit({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { unit: string; off: boolean }>) {
      const { unit, off } = currentTarget.dataset
      if (off) void wx.showToast({ title: `按${unit}还没有价，先问一声`, icon: 'none' })
      else if (unit !== this.data.line?.unit) this.triggerEvent('unit', { unit })
    },
    onSpecial() {
      if (this.data.view.special === '+') this.take('+')
      else if (this.data.view.special) this.triggerEvent('reprice')
    },
    onFacts() {
      if (this.data.line?.canReprice) this.triggerEvent('reprice')
    },
    next() {
      this.triggerEvent('next')
    },
    close() {
      this.triggerEvent('close')
    },
  },
})
