import type { AdjustPricesAnswerItem } from '../../../../../api/generated'
import { REASONS } from '../../words'
import { BLANK, changeOf, KINDS, ROUNDINGS, shiftRow, type ShiftRow, type Typed } from './change'

type Choice = WechatMiniprogram.TouchEvent<object, object, { field: keyof Typed; value: string }>

/** Typing rests this long before the server counts. */
const REST_MS = 350
const timers = new WeakMap<object, ReturnType<typeof setTimeout>>()

Component({
  properties: {
    visible: Boolean,
    count: Number,
    rows: { type: Array, value: [] as AdjustPricesAnswerItem[] },
    busy: String,
    problem: String,
    needsReason: Boolean,
  },
  data: {
    form: BLANK,
    kinds: KINDS,
    roundings: ROUNDINGS,
    reasons: REASONS,
    reason: '',
    shown: [] as ShiftRow[],
    low: 0,
  },
  observers: {
    visible(visible: boolean) {
      if (visible) this.setData({ form: BLANK, reason: '', shown: [], low: 0 })
    },
    rows(rows: AdjustPricesAnswerItem[]) {
      this.setData({ shown: rows.map(shiftRow), low: rows.filter(({ isBelowFloor }) => isBelowFloor).length })
    },
  },
  methods: {
    choose({ currentTarget }: Choice) {
      const { field, value } = currentTarget.dataset
      this.change({ [field]: field === 'isDown' ? value === 'down' : value })
    },
    onType({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.change({ typed: detail.value })
    },
    change(part: Partial<Typed>) {
      const form = { ...this.data.form, ...part }
      this.setData({ form })
      clearTimeout(timers.get(this) ?? 0)
      const change = changeOf(form)
      if (!change) this.setData({ shown: [], low: 0 })
      else
        timers.set(
          this,
          setTimeout(() => this.triggerEvent('preview', { change }), REST_MS),
        )
    },
    chooseReason({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { reason: string }>) {
      this.setData({ reason: currentTarget.dataset.reason })
    },
    send() {
      const change = changeOf(this.data.form)
      if (!this.data.busy && change) this.triggerEvent('adjust', { change, reason: this.data.reason })
    },
    close() {
      if (!this.data.busy) this.triggerEvent('close')
    },
  },
})
