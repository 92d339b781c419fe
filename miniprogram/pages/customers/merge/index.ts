import { api } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { keyword } from '../../../behaviors/keyword'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { recentCustomers } from '../../../stores/recent-customers'
import { decisionOf, mergeView, openQuestions, otherRows, pairRow } from './view'
import type { MergeView, OtherRow, PairRow } from './view'

const MOST_FOUND = 20
const NO_PROBLEM = { message: '', number: '' }

/** Three steps on one page: pairs that look alike, or whom to merge with; then what to choose; then it is done. */
Component({
  behaviors: [themed, busy, keyword],
  data: {
    /** The one who stays, where the page was opened from their card. */
    id: '',
    step: 'pairs' as 'pairs' | 'other' | 'decide',
    state: 'loading',
    problem: NO_PROBLEM,
    pairs: [] as PairRow[],
    others: [] as OtherRow[],
    view: null as MergeView | null,
    open: 0,
    mayMerge: false,
  },
  methods: {
    onLoad({ id = '' }: Record<string, string | undefined>) {
      this.setData({ id, step: id ? 'other' : 'pairs', mayMerge: session.may('customers.delete') })
      void wx.setNavigationBarTitle({ title: id ? '和谁合并' : '查重和合并' })
      void this.load()
    },
    async load() {
      this.setData({ state: 'loading' })
      try {
        await (this.data.step === 'pairs' ? this.loadPairs() : this.loadOthers(''))
      } catch (error) {
        this.fail(error)
      }
    },
    fail(error: unknown) {
      const { message, problem } = toApiError(error)
      this.setData({ state: 'failed', problem: { message, number: problem } })
    },
    async loadPairs() {
      const pairs = (await api.customers.listDuplicates()).map(pairRow)
      this.setData({ pairs, state: pairs.length ? 'ready' : 'empty' })
    },
    async loadOthers(words: string) {
      const { list } = await api.customers.listCustomers({ ...(words && { keyword: words }), pageSize: MOST_FOUND })
      const others = otherRows(list, this.data.id)
      this.setData({ others, state: others.length ? 'ready' : 'empty' })
    },
    lookUp(words: string) {
      void this.loadOthers(words).catch((error: unknown) => this.fail(error))
    },
    openPair({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { first: string; second: string }>) {
      const { first, second } = currentTarget.dataset
      void this.preview(first, second)
    },
    openOther({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      void this.preview(this.data.id, currentTarget.dataset.id)
    },
    async preview(id: string, from: string) {
      await this.run('preview', async () => {
        const view = mergeView(await api.customers.previewMerge({ id, from }), Date.now())
        this.setData({ view, step: 'decide', open: openQuestions(view.questions) })
        wx.pageScrollTo({ scrollTop: 0, duration: 0, fail: () => undefined })
      })
    },
    swap() {
      const { view } = this.data
      if (view) void this.preview(view.mergedId, view.keptId)
    },
    choose({
      currentTarget,
    }: WechatMiniprogram.TouchEvent<object, object, { index: number; take: 'kept' | 'merged' }>) {
      const { index, take } = currentTarget.dataset
      this.setData({ [`view.questions[${index}].take`]: take })
      this.setData({ open: openQuestions(this.data.view?.questions ?? []) })
    },
    async merge() {
      const { view, open } = this.data
      if (!view || open) return
      if (!(await this.run('merge', () => api.customers.mergeCustomers(decisionOf(view))))) return
      recentCustomers.drop(view.mergedId)
      void wx.redirectTo({ url: `/pages/customers/detail/index?id=${view.keptId}` })
    },
  },
})
