import { api, type ImportJob, type ImportLine, type LineStatus } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { lines, shown } from './lines'
import { editCells, jobView, wholeProblem, type EditCell, type JobView } from './view'

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>
type Typing = WechatMiniprogram.CustomEvent<{ value: string }> & {
  currentTarget: { dataset: { column: string; value?: string } }
}

Component({
  behaviors: [themed, busy, lines],
  data: {
    id: '',
    view: null as JobView | null,
    failure: { message: '', number: '' },
    status: '' as LineStatus | '',
    isRunning: false,
    editing: '',
    title: '',
    cells: [] as EditCell[],
    whole: '',
    isSkipped: false,
  },
  methods: {
    onLoad({ id = '' }: Record<string, string | undefined>) {
      this.setData({ id })
      void this.load()
    },
    async load() {
      this.setData({ failure: { message: '', number: '' } })
      try {
        const job = await api.imports.readImport({ id: this.data.id })
        this.showJob(job)
        this.pile(job.bad > 0 ? 'bad' : '')
      } catch (error) {
        const { message, problem: number } = toApiError(error)
        this.setData({ failure: { message, number } })
      }
    },
    showJob(job: ImportJob) {
      this.setData({ view: jobView(job) })
    },
    pile(status: LineStatus | '') {
      this.setData({ status })
      void this.reload({ id: this.data.id, status }, true)
    },
    onPile({ currentTarget }: Tap<{ status: LineStatus }>) {
      const { status } = currentTarget.dataset
      this.pile(this.data.status === status ? '' : status)
    },
    onLine({ currentTarget }: Tap<{ id: string }>) {
      const line = shown.get(currentTarget.dataset.id)
      if (line && line.status !== 'done') this.edit(line)
    },
    edit(line: ImportLine) {
      const isSkipped = line.status === 'skipped'
      this.setData({
        editing: line.id,
        title: `第 ${line.lineNo} 行`,
        cells: editCells(line),
        whole: wholeProblem(line),
        isSkipped,
      })
    },
    closeEdit() {
      this.setData({ editing: '' })
    },
    /** Typed, or taken over from what was probably meant. */
    onType({ detail, currentTarget: { dataset } }: Typing) {
      const value = dataset.value ?? detail.value
      this.setData({
        cells: this.data.cells.map((cell) => (cell.column === dataset.column ? { ...cell, value } : cell)),
      })
    },
    async mend() {
      const cells = this.data.cells.map(({ column, value }) => ({ column, value: value.trim() }))
      await this.change({ cells })
    },
    async skip() {
      await this.change({ isSkipped: !this.data.isSkipped })
    },
    async change(change: { cells?: { column: string; value: string }[]; isSkipped?: boolean }) {
      const { id, editing: lineId } = this.data
      await this.run(change.cells ? 'mend' : 'skip', async () => {
        const line = await api.imports.changeImportLine({ id, lineId, ...change })
        shown.set(line.id, line)
        if (line.status === 'bad') this.edit(line)
        else this.closeEdit()
        await this.look()
      })
    },
    async look() {
      this.showJob(await api.imports.readImport({ id: this.data.id }))
      await this.refresh()
    },
    /** Goes on until nothing is left; what broke off goes on at the next tap. */
    async bringIn() {
      const { id } = this.data
      this.setData({ isRunning: true })
      await this.run('run', async () => {
        for (let left = 1; left > 0;) {
          const job = await api.imports.runImport({ id })
          this.showJob(job)
          left = job.left
        }
      })
      this.setData({ isRunning: false })
      this.pile(this.data.view?.piles.some(({ status }) => status === 'bad') ? 'bad' : '')
    },
    toList() {
      const url = this.data.view?.listUrl ?? ''
      if (url.includes('/tabs/')) void wx.switchTab({ url })
      else void wx.redirectTo({ url })
    },
  },
})
