import { api, type AdjustPricesAnswerItem } from '../../../api/generated'
import { toApiError, type ApiError } from '../../../api/error'
import { listing } from './listing'

/** What the sheet of a common change gives. */
interface Change {
  kind: 'percent' | 'amount' | 'set'
  percent?: number
  amount?: number
  price?: number
  rounding: 'none' | 'tenth' | 'half' | 'one'
}

/** The most prices that are changed at once, as the server has it. */
const MOST = 500
const chosen = new WeakMap<object, Set<string>>()

/** Chooses many prices and changes them together, with what each is before and after. */
export const selecting = Behavior({
  behaviors: [listing],
  data: {
    isSelecting: false,
    /** Key of a row that is chosen: true. */
    chosen: {} as Record<string, boolean>,
    count: 0,
    isAdjusting: false,
    preview: [] as AdjustPricesAnswerItem[],
    adjustProblem: '',
    adjustNeedsReason: false,
  },
  methods: {
    select() {
      chosen.set(this, new Set())
      this.setData({ isSelecting: true, chosen: {}, count: 0 })
    },
    unselect() {
      this.setData({ isSelecting: false, chosen: {}, count: 0 })
    },
    toggle(id: string) {
      const ids = chosen.get(this) ?? new Set()
      if (!ids.delete(id)) ids.add(id)
      this.setData({ [`chosen.${id}`]: ids.has(id), count: ids.size })
    },
    /** All that is looked for, not only what is drawn. */
    selectAll() {
      const found = this.book().find(this.data.tab, this.data.keyword.trim()).slice(0, MOST)
      const ids = this.data.count === found.length ? [] : found.map(({ id }) => id)
      chosen.set(this, new Set(ids))
      this.setData({ chosen: Object.fromEntries(ids.map((id) => [id, true])), count: ids.length })
    },
    startAdjusting() {
      if (!this.data.count) return this.say('先点几样货')
      this.setData({ isAdjusting: true, preview: [], adjustProblem: '', adjustNeedsReason: false })
    },
    stopAdjusting() {
      this.setData({ isAdjusting: false })
    },
    chosenRows() {
      const lines = [...(chosen.get(this) ?? [])].flatMap((id) => this.book().line(id) ?? [])
      return lines.map(({ productId, unit }) => ({ productId, unit }))
    },
    async onPreview({ detail }: WechatMiniprogram.CustomEvent<{ change: Change }>) {
      const input = { customerId: this.data.id, rows: this.chosenRows(), change: detail.change, preview: true }
      try {
        this.setData({ preview: await api.pricing.adjustPrices(input), adjustProblem: '' })
      } catch (error) {
        this.setData({ adjustProblem: toApiError(error).message })
      }
    },
    async onAdjust({ detail }: WechatMiniprogram.CustomEvent<{ change: Change; reason: string }>) {
      const { change, reason } = detail
      const input = { customerId: this.data.id, rows: this.chosenRows(), change, ...(reason && { reason }) }
      const refuse = ({ message, code }: ApiError): boolean => {
        this.setData({ adjustProblem: message, adjustNeedsReason: code === 'pricing.below_floor' })
        return true
      }
      const remedies = { 'pricing.below_floor': refuse, 'pricing.overlap': refuse, 'request.invalid': refuse }
      const { count } = this.data
      if (!(await this.run('adjust', () => api.pricing.adjustPrices(input), remedies))) return
      this.stopAdjusting()
      this.unselect()
      await this.load()
      this.say(`${count} 个价改好了`)
    },
  },
})
