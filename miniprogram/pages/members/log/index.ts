import { api } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'
import { keyword } from '../../../behaviors/keyword'
import { pagedList } from '../../../behaviors/paged-list'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { dayOf, type DayRange } from '../../../utils/date'
import { chipsOf, emptyWords, logView, type Choice, type Filter, type LogView } from './view'

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>

const PAGE_SIZE = 20
const logs = pagedList<LogView, Filter & { isMine: boolean }>(async ({ isMine, ...filter }, page, pages) => {
  const asked = { page, pageSize: PAGE_SIZE * pages }
  const answer = await (isMine ? api.audit.listActivity(asked) : api.audit.listLogs({ ...filter, ...asked }))
  return { ...answer, list: answer.list.map((log) => logView(log, Date.now())) }
})

Component({
  behaviors: [themed, busy, keyword, logs],
  data: {
    isMine: false,
    mayExport: false,
    filter: {} as Filter,
    chips: chipsOf({}, [], []),
    empty: emptyWords({}, false),
    people: [] as Choice[],
    kinds: [] as Choice[],
    /** What is being chosen. */
    open: '' as '' | 'people' | 'kinds' | 'days',
    choices: [] as Choice[],
    today: '',
  },
  methods: {
    onLoad({ mine = '' }: Record<string, string | undefined>) {
      const isMine = mine !== ''
      if (isMine) void wx.setNavigationBarTitle({ title: '我的操作记录' })
      this.setData({ isMine, mayExport: !isMine && session.may('exports.run'), today: dayOf(Date.now()) })
      this.narrow({})
      if (!isMine) void this.loadFacets()
    },
    /** What to narrow by is an extra: without it the list is still whole. */
    async loadFacets() {
      const facets = await api.audit.readLogFacets().catch(() => null)
      if (!facets) return
      const all = { value: '', text: '全部' }
      const people = [all, ...facets.people.map(({ userId, name }) => ({ value: userId, text: name }))]
      const kinds = [all, ...facets.kinds.map(({ entity, label }) => ({ value: entity, text: label }))]
      this.setData({ people, kinds, chips: chipsOf(this.data.filter, people, kinds) })
    },
    narrow(filter: Filter) {
      const { isMine, people, kinds } = this.data
      this.setData({ filter, open: '', chips: chipsOf(filter, people, kinds), empty: emptyWords(filter, isMine) })
      void this.reload({ ...filter, isMine }, this.data.rows.length > 0)
    },
    lookUp(words: string) {
      this.narrow({ ...this.data.filter, keyword: words })
    },
    openChip({ currentTarget }: Tap<{ value: 'people' | 'kinds' | 'days' }>) {
      const { value } = currentTarget.dataset
      this.setData({ open: value, ...(value !== 'days' && { choices: this.data[value] }) })
    },
    choose({ currentTarget }: Tap<{ value: string }>) {
      const chosen = currentTarget.dataset.value || undefined
      const key = this.data.open === 'people' ? 'userId' : 'entity'
      this.narrow({ ...this.data.filter, [key]: chosen })
    },
    chooseDays({ detail: { startDate, endDate } }: WechatMiniprogram.CustomEvent<DayRange>) {
      this.narrow({ ...this.data.filter, startDate, endDate })
    },
    close() {
      this.setData({ open: '' })
    },
    clear() {
      this.forgetTyping()
      this.setData({ keyword: '' })
      this.narrow({})
    },
    async exportThem() {
      const work = async (): Promise<void> => {
        const filePath = await api.audit.exportLogs(this.data.filter)
        wx.shareFileMessage({ filePath, fileName: `操作日志-${this.data.today}.csv`, fail: () => undefined })
      }
      await this.run('export', work)
    },
  },
})
