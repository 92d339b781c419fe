import { api, type ChangeProductsInput } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'
import { audience } from '../behaviors/audience'
import { categories } from '../behaviors/categories'
import type { ProductRow } from './view'

type Tap = WechatMiniprogram.TouchEvent<object, object, { id: string }>

/** The server changes so many at once. */
const MOST_AT_ONCE = 200

/** Choosing several goods of the list and changing them at once; the page brings `rows` and its own `refresh`. */
export const batch = Behavior({
  behaviors: [busy, audience, categories],
  data: { isPicking: false, marks: {} as Record<string, boolean>, picked: 0, rows: [] as ProductRow[] },
  methods: {
    /** Looks again at what is shown; the page brings its own. */
    async refresh(): Promise<void> {},
    startPicking() {
      this.setData({ isPicking: true, marks: {}, picked: 0 })
    },
    stopPicking() {
      this.setData({ isPicking: false, marks: {}, picked: 0 })
    },
    /** A long press begins with the row under the finger. */
    pickFirst({ currentTarget }: Tap, mayPick: boolean) {
      if (!mayPick || this.data.isPicking) return
      this.startPicking()
      this.toggle(currentTarget.dataset.id)
      void wx.vibrateShort({ type: 'light' })
    },
    toggle(id: string) {
      const { marks, picked } = this.data
      if (!marks[id] && picked >= MOST_AT_ONCE) return this.say(`一次最多改 ${MOST_AT_ONCE} 种。`)
      this.setData({ [`marks.${id}`]: !marks[id], picked: picked + (marks[id] ? -1 : 1) })
    },
    pickShown() {
      const shown = this.data.rows.slice(0, MOST_AT_ONCE)
      const isAll = shown.every(({ id }) => this.data.marks[id])
      const marks = isAll ? {} : Object.fromEntries(shown.map(({ id }) => [id, true]))
      this.setData({ marks, picked: isAll ? 0 : shown.length })
    },
    shelve() {
      void this.apply('status', { status: 'active' }, '上架')
    },
    unshelve() {
      void this.apply('status', { status: 'inactive' }, '停售')
    },
    openMove() {
      if (!this.data.picked) return
      void this.loadCategories()
      this.openTree()
    },
    async onMove({ detail: { value } }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.closeTree()
      await this.apply('move', { category: value }, value ? `移到「${value}」` : '移出分类')
    },
    openWho() {
      if (this.data.picked) this.openAudience()
    },
    async onAudience({ detail }: WechatMiniprogram.CustomEvent<{ visibility: 'all' | 'some'; audience: Seen[] }>) {
      const keysOf = (wanted: string): string[] =>
        detail.audience.filter(({ kind }) => kind === wanted).map(({ id }) => id)
      const lists = { visibleLevels: keysOf('level'), visibleCustomers: keysOf('customer') }
      const change = { visibility: detail.visibility, ...(detail.visibility === 'some' && lists) }
      if (await this.apply('audience', change, detail.visibility === 'all' ? '给所有客户看' : '只给一部分看')) {
        this.closeAudience()
      }
    },
    /** Changes what is picked, shows it, and says how many it were. */
    async apply(key: string, change: Omit<ChangeProductsInput, 'ids'>, what: string): Promise<boolean> {
      const ids = Object.keys(this.data.marks).filter((id) => this.data.marks[id])
      if (!ids.length) return false
      let changed = 0
      const isDone = await this.run(key, async () => {
        changed = (await api.products.changeProducts({ ids, ...change })).changed
      })
      if (!isDone) return false
      this.stopPicking()
      this.say(changed ? `${changed} 种${what}了。` : '本来就是这样，没有要改的。')
      await this.refresh()
      return true
    },
  },
})

interface Seen {
  kind: 'level' | 'customer'
  id: string
}
