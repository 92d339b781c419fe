import { api, TABLE_KIND_LABELS, type TableKind } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'
import { pagedList } from '../../../behaviors/paged-list'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { writes } from '../../../stores/writes'
import { jobRow, kindOf, kindTabs, sizeWords, type JobRow } from './view'

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>
type Format = 'xlsx' | 'csv'

/** A file that has been fetched and waits to be opened or sent on: WeChat only sends at a tap. */
interface Ready {
  path: string
  name: string
  format: Format
}

const NOTHING: Ready = { path: '', name: '', format: 'xlsx' }
const PAGE_SIZE = 20
const seen = new WeakMap<object, number>()

const jobs = pagedList<JobRow, { kind: TableKind }>(async ({ kind }, page, pages) => {
  if (!session.may('imports.run')) return { list: [], total: 0, page: 1, pageSize: PAGE_SIZE, totalPages: 0 }
  const answer = await api.imports.listImports({ kind, page, pageSize: PAGE_SIZE * pages })
  return { ...answer, list: answer.list.map((job) => jobRow(job, Date.now())) }
})

const chooseFile = (): Promise<WechatMiniprogram.ChooseFile | null> =>
  new Promise((resolve) => {
    wx.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: ['.xlsx', '.csv', '.xls'],
      success: ({ tempFiles }) => resolve(tempFiles[0] ?? null),
      fail: () => resolve(null),
    })
  })

Component({
  behaviors: [themed, busy, jobs],
  data: {
    kinds: kindTabs,
    kind: 'products' as TableKind,
    label: '',
    mayImport: false,
    mayExport: false,
    percent: 0,
    size: '',
    parts: 0,
    part: 1,
    ready: NOTHING,
  },
  methods: {
    onLoad({ kind }: Record<string, string | undefined>) {
      this.setData({ mayImport: session.may('imports.run'), mayExport: session.may('exports.run') })
      this.choose(kindOf(kind))
    },
    onShow() {
      if (seen.has(this) && seen.get(this) !== writes.get()) void Promise.all([this.refresh(), this.readSize()])
      seen.set(this, writes.get())
    },
    onKind({ detail }: WechatMiniprogram.CustomEvent<{ value: TableKind }>) {
      this.choose(detail.value)
    },
    choose(kind: TableKind) {
      this.setData({ kind, label: TABLE_KIND_LABELS[kind], ready: NOTHING, size: '', part: 1 })
      void this.reload({ kind })
      void this.readSize()
    },
    /** How much there is to take out is an extra: without it the keys still work. */
    async readSize() {
      if (!this.data.mayExport) return
      const { kind } = this.data
      const size = await api.imports.readExportSize({ kind }).catch(() => null)
      if (size && kind === this.data.kind) this.setData({ size: sizeWords(kind, size), parts: size.parts })
    },
    getTemplate() {
      const { kind, label } = this.data
      return this.fetch('template', { name: `${label}模板.xlsx`, format: 'xlsx' }, () =>
        api.imports.sendTemplate({ kind }),
      )
    },
    takeOut({ currentTarget }: Tap<{ format: Format }>) {
      const { format } = currentTarget.dataset
      const { kind, label, part, parts } = this.data
      const name = `${label}${parts > 1 ? `-${part}` : ''}.${format}`
      return this.fetch(format, { name, format }, () => api.imports.sendExport({ kind, format, part }))
    },
    async fetch(key: string, file: Omit<Ready, 'path'>, work: () => Promise<string>) {
      await this.run(key, async () => this.setData({ ready: { ...file, path: await work() } }))
    },
    nextPart() {
      const { part, parts } = this.data
      this.setData({ part: part < parts ? part + 1 : 1, ready: NOTHING })
    },
    openReady() {
      const { path: filePath, format } = this.data.ready
      wx.openDocument({
        filePath,
        fileType: format as 'xlsx',
        showMenu: true,
        fail: () => this.say('这里打不开，转发给自己再看'),
      })
    },
    shareReady() {
      const { path: filePath, name: fileName } = this.data.ready
      wx.shareFileMessage({ filePath, fileName, fail: () => undefined })
    },
    async bring() {
      const file = await chooseFile()
      if (!file) return
      this.setData({ percent: 0 })
      const { kind } = this.data
      await this.run('upload', async () => {
        const onProgress = (percent: number): void => this.setData({ percent })
        const job = await api.imports.startImport({ file: { path: file.path, name: file.name }, kind }, onProgress)
        void wx.navigateTo({ url: `/pages/imports/job/index?id=${job.id}` })
      })
    },
    onJob({ currentTarget }: Tap<{ id: string }>) {
      void wx.navigateTo({ url: `/pages/imports/job/index?id=${currentTarget.dataset.id}` })
    },
  },
})
