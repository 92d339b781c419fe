import { dayOf } from '../../../../../utils/date'
import type { WhyView } from '../../view'
import { REASONS } from '../../words'
import { entryOf, fenOf, missing, padView, press, type Key, type PriceEntry } from './entry'

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '0']

Component({
  properties: {
    visible: Boolean,
    view: { type: null, value: null as WhyView | null },
    mayChange: Boolean,
    /** Key of the write under way: set or remove. */
    busy: String,
    /** Why a price was not taken. */
    refusal: String,
    /** Below the floor: it goes through with a reason. */
    needsReason: Boolean,
  },
  data: {
    isTyping: false,
    entry: entryOf(0),
    pad: padView(entryOf(0), 0, ''),
    keys: KEYS,
    reasons: REASONS,
    reason: '',
    from: '',
    today: dayOf(Date.now()),
  },
  observers: {
    visible(visible: boolean) {
      if (visible) this.setData({ isTyping: false, reason: '', from: '' })
    },
  },
  methods: {
    startTyping() {
      const { view } = this.data
      if (!view) return
      this.setData({ isTyping: true })
      this.enter(entryOf(view.specialFen ?? view.listFen))
    },
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
      if (this.data.busy) return
      const entry = press(this.data.entry, key)
      if (entry.problem) void wx.vibrateShort({ type: 'medium' })
      this.triggerEvent('type')
      this.enter(entry)
    },
    enter(entry: PriceEntry) {
      const { view } = this.data
      this.setData({ entry, pad: padView(entry, view ? view.listFen : 0, view ? view.unit : '') })
    },
    send() {
      const { busy, view, entry } = this.data
      if (busy || !view) return
      const problem = missing(entry)
      if (problem) this.enter({ ...entry, problem })
      else this.triggerEvent('set', { id: view.id, fen: fenOf(entry), ...this.extras() })
    },
    extras() {
      const { from, today, reason } = this.data
      return { ...(from > today && { from }), ...(reason && { reason }) }
    },
    chooseUnit({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { unit: string }>) {
      const { view, busy } = this.data
      const { unit } = currentTarget.dataset
      if (view && !busy && unit !== view.unit) this.triggerEvent('unit', { id: view.id, unit })
    },
    chooseReason({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { reason: string }>) {
      this.setData({ reason: currentTarget.dataset.reason })
      this.triggerEvent('type')
    },
    onFrom({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ from: detail.value > this.data.today ? detail.value : '' })
    },
    history() {
      this.triggerEvent('history')
    },
    remove() {
      const { busy, view } = this.data
      if (!busy && view) this.triggerEvent('set', { id: view.id, fen: null })
    },
    copy() {
      if (this.data.view) void wx.setClipboardData({ data: this.data.view.text })
    },
    close() {
      if (!this.data.busy) this.triggerEvent('close')
    },
  },
})
