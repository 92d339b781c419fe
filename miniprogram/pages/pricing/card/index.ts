import { api, type OpenCardAnswer } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { keyword } from '../../../behaviors/keyword'
import { themed } from '../../../behaviors/themed'
import { cardRow, headOf, shutOf, textOf, type CardRow, type Shut } from './view'

/** So many rows are drawn at a time. */
const CHUNK = 40
/** The mark is written so often across the page. */
const MARKS = Array.from({ length: 12 }, (_, at) => at)
const leaves = new WeakMap<object, OpenCardAnswer>()

/** One customer's prices, for their own people. */
Component({
  behaviors: [themed, busy, keyword],
  data: {
    token: '',
    state: 'loading',
    problem: { message: '', number: '' },
    shut: null as Shut | null,
    head: { title: '', note: '', mark: '' },
    rows: [] as CardRow[],
    marks: MARKS,
  },
  methods: {
    onLoad({ token = '' }: Record<string, string | undefined>) {
      this.setData({ token })
      this.keepPrivate()
      void this.load()
    },
    /** Passing it on shows nobody anything: the server asks who opens it. This only saves people the try. */
    keepPrivate() {
      wx.hideShareMenu({ menus: ['shareAppMessage', 'shareTimeline'], fail: () => undefined })
    },
    async load() {
      this.setData({ state: 'loading', shut: null })
      try {
        const leaf = await api.pricing.openCard({ token: this.data.token })
        leaves.set(this, leaf)
        this.setData({ head: headOf(leaf, Date.now()) })
        this.draw(CHUNK)
      } catch (error) {
        const failure = toApiError(error)
        const shut = shutOf(failure)
        const problem = { message: failure.message, number: failure.problem }
        this.setData(shut ? { state: 'shut', shut } : { state: 'failed', problem })
      }
    },
    draw(count: number) {
      const products = leaves.get(this)?.products ?? []
      const words = this.data.keyword.trim()
      const found = products.filter(({ name }) => name.includes(words))
      const state = found.length > count ? 'more' : found.length ? 'end' : 'empty'
      this.setData({ rows: found.slice(0, count).map(cardRow), state })
    },
    lookUp() {
      this.draw(CHUNK)
    },
    onReachBottom() {
      if (this.data.state === 'more') this.draw(this.data.rows.length + CHUNK)
    },
    go() {
      const { shut } = this.data
      if (!shut) return
      if (shut.url.startsWith('/pages/tabs/')) void wx.switchTab({ url: shut.url })
      else void wx.navigateTo({ url: shut.url })
    },
    order() {
      void wx.switchTab({ url: '/pages/tabs/home/index' })
    },
    copy() {
      const leaf = leaves.get(this)
      if (leaf) void wx.setClipboardData({ data: textOf(leaf) })
    },
  },
})
