import { api, type LevelPricesRow } from '../../../api/generated'
import { toApiError, type ApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { keyword } from '../../../behaviors/keyword'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { dayOf } from '../../../utils/date'
import { findIn } from '../../../utils/search'
import { spaced } from '../../../utils/text'
import { blankStep, levelRow, stepsOf, typedSteps, type LevelRow, type TypedStep } from './view'

type Tapped = WechatMiniprogram.TouchEvent<object, object, { id: string; index: number }>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { index: number; field: 'from' | 'price' }>

/** So many rows are drawn at a time. */
const CHUNK = 40
const sheets = new WeakMap<object, LevelPricesRow[]>()

Component({
  behaviors: [themed, busy, keyword],
  data: {
    id: '',
    isLevel: true,
    state: 'loading',
    problem: { message: '', number: '' },
    rows: [] as LevelRow[],
    mayChange: false,
    open: null as LevelPricesRow | null,
    isOpen: false,
    steps: [] as TypedStep[],
    reason: '',
    needsReason: false,
    refusal: '',
    from: '',
    today: dayOf(Date.now()),
  },
  methods: {
    onLoad({ id = '' }: Record<string, string | undefined>) {
      this.setData({ id, isLevel: id !== 'all', mayChange: session.may('prices.update') })
      void this.load()
    },
    async load() {
      try {
        const { name, rows } = await api.pricing.readLevelPrices({ levelId: this.data.id })
        sheets.set(this, rows)
        void wx.setNavigationBarTitle({ title: this.data.isLevel ? spaced(`${name}的价`) : '阶梯价' })
        this.draw(Math.max(CHUNK, this.data.rows.length))
      } catch (error) {
        const { message, problem } = toApiError(error)
        if (!sheets.has(this)) this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    retry() {
      this.setData({ state: 'loading' })
      void this.load()
    },
    async onPullDownRefresh() {
      await this.load()
      void wx.stopPullDownRefresh()
    },
    found(): LevelPricesRow[] {
      const by = ({ productName: name, initials, pinyin }: LevelPricesRow) => ({ name, initials, pinyin })
      return findIn(sheets.get(this) ?? [], this.data.keyword.trim(), by)
    },
    draw(count: number) {
      const found = this.found()
      const state = found.length > count ? 'more' : found.length ? 'end' : 'empty'
      this.setData({ rows: found.slice(0, count).map((row) => levelRow(row, this.data.today)), state })
    },
    onReachBottom() {
      if (this.data.state === 'more') this.draw(this.data.rows.length + CHUNK)
    },
    lookUp() {
      this.draw(CHUNK)
    },
    edit({ currentTarget }: Tapped) {
      const open = this.found().find((row) => `${row.productId} ${row.unit}` === currentTarget.dataset.id)
      if (!open || !this.data.mayChange) return
      const steps = typedSteps(open, this.data.isLevel)
      this.setData({ open, steps, isOpen: true, refusal: '', reason: '', needsReason: false, from: this.data.today })
    },
    close() {
      if (!this.data.busy) this.setData({ isOpen: false })
    },
    onType({ detail, currentTarget }: Typed) {
      const { index, field } = currentTarget.dataset
      this.setData({ [`steps[${index}].${field}`]: detail.value, refusal: '' })
    },
    onReason({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ reason: detail.value, refusal: '' })
    },
    onFrom({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ from: detail.value, refusal: '' })
    },
    addStep() {
      this.setData({ steps: [...this.data.steps, { ...blankStep(false), from: '' }] })
    },
    dropStep({ currentTarget }: Tapped) {
      this.setData({ steps: this.data.steps.filter((_, at) => at !== currentTarget.dataset.index), refusal: '' })
    },
    async save() {
      const { open, isLevel, id, from, today, reason } = this.data
      const typed = stepsOf(this.data.steps, isLevel)
      if ('problem' in typed) return void this.setData({ refusal: typed.problem })
      if (!open) return
      const place = { levelId: isLevel ? id : '', productId: open.productId, unit: open.unit }
      const when = from > today ? { validFrom: from } : {}
      const input = { ...place, ...when, ...typed, ...(reason.trim() && { reason: reason.trim() }) }
      const refuse = ({ message, code }: ApiError): boolean => {
        this.setData({ refusal: message, needsReason: this.data.needsReason || code === 'pricing.below_floor' })
        return true
      }
      const remedies = { 'request.invalid': refuse, 'pricing.below_floor': refuse, 'pricing.overlap': refuse }
      if (!(await this.run('save', () => api.pricing.setTiers(input), remedies))) return
      this.setData({ isOpen: false })
      await this.load()
      this.say(typed.steps.length ? `${open.productName}的价存好了` : `${open.productName}不单独定价了`)
    },
  },
})
