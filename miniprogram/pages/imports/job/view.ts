import {
  LINE_STATUS_LABELS,
  TABLE_KIND_LABELS,
  type ImportJob,
  type ImportLine,
  type LineStatus,
  type TableKind,
} from '../../../api/generated'

/** One kind of line with how many there are; a tap shows only those. */
export interface Pile {
  status: LineStatus
  text: string
  count: number
  tone: string
}

/** An import on the screen. */
export interface JobView {
  fileName: string
  kind: string
  listUrl: string
  piles: Pile[]
  left: number
  /** Percent of what can go in that is in. */
  percent: number
  /** How it stands, in a sentence. */
  say: string
  unknown: string
  isOver: boolean
}

/** A line on the screen. */
export interface LineRow {
  id: string
  title: string
  lineNo: number
  status: string
  tone: string
  says: { text: string; isNote: boolean }[]
  canChange: boolean
}

/** One cell of a line that is being mended. */
export interface EditCell {
  column: string
  label: string
  value: string
  error: string
  isNote: boolean
  suggestion: string
}

const TONES: Record<LineStatus, string> = {
  bad: 'kd-error',
  new: 'kd-brand',
  update: 'kd-brand',
  unchanged: 'kd-t2',
  skipped: 'kd-t2',
  done: 'kd-ok',
}
const ORDER: LineStatus[] = ['bad', 'new', 'update', 'unchanged', 'skipped', 'done']
const LISTS: Record<TableKind, string> = {
  products: '/pages/products/list/index',
  customers: '/pages/tabs/customers/index',
  prices: '/pages/tabs/customers/index',
}

/** An import as its page shows it. */
export function jobView(job: ImportJob): JobView {
  const counts: Record<LineStatus, number> = {
    bad: job.bad,
    new: job.toCreate,
    update: job.toUpdate,
    unchanged: job.unchanged,
    skipped: job.skipped,
    done: job.done,
  }
  const piles = ORDER.filter((status) => counts[status] > 0).map((status) => ({
    status,
    text: LINE_STATUS_LABELS[status],
    count: counts[status],
    tone: TONES[status],
  }))
  const able = job.left + job.done
  return {
    fileName: job.fileName,
    kind: TABLE_KIND_LABELS[job.kind],
    listUrl: LISTS[job.kind],
    piles,
    left: job.left,
    percent: able ? Math.round((job.done / able) * 100) : 0,
    say: sayJob(job),
    unknown: job.unknownColumns.length ? `没有读的列：${job.unknownColumns.join('、')}` : '',
    isOver: job.left === 0 && job.done > 0,
  }
}

function sayJob({ left, bad, done, total, unchanged }: ImportJob): string {
  if (total > 0 && total === unchanged) return `${total} 行都和现在一样，不用导`
  if (left > 0) return done > 0 ? `导入了 ${done} 行，还剩 ${left} 行` : sayLeft(total, bad)
  return done > 0 ? sayDone(done, bad) : sayNone(bad)
}

const sayLeft = (total: number, bad: number): string =>
  bad > 0 ? `${total} 行里有 ${bad} 行要改，其余的可以先导` : `${total} 行都看过了，没有问题`
const sayDone = (done: number, bad: number): string =>
  bad > 0 ? `导入了 ${done} 行，${bad} 行有问题没导` : `${done} 行都导好了`
const sayNone = (bad: number): string => (bad > 0 ? `${bad} 行都要改，改好一行能导一行` : '没有要导入的行')

/** A line with what is wrong with it, each in a sentence of its own. */
export function lineRow(line: ImportLine): LineRow {
  const { id, title, lineNo, status, problems, cells } = line
  const labels = new Map(cells.map(({ column, label }) => [column, label]))
  const says = problems.slice(0, 3).map(({ column, value, reason, isNote }) => {
    return { text: sayProblem(labels.get(column) ?? '', value, reason), isNote }
  })
  return {
    id,
    title: title || '没有名称',
    lineNo,
    status: LINE_STATUS_LABELS[status],
    tone: TONES[status],
    says,
    canChange: status !== 'done',
  }
}

/** "默认售价「四块五」要是数字": what is written stands behind the name of its column, which comes once. */
function sayProblem(label: string, value: string, reason: string): string {
  if (!label || !value) return reason
  return reason.startsWith(label)
    ? `${label}「${value}」${reason.slice(label.length)}`
    : `${label}「${value}」：${reason}`
}

/** The cells of a line to be mended: what is wrong comes first. */
export function editCells(line: ImportLine): EditCell[] {
  const cells = line.cells.map(({ column, label, value }) => {
    const problem = line.problems.find((one) => one.column === column)
    const { reason: error = '', suggestion = '', isNote = false } = problem ?? {}
    return { column, label, value, error, isNote, suggestion: suggestion === value ? '' : suggestion }
  })
  return [...cells.filter(({ error }) => error), ...cells.filter(({ error }) => !error)]
}

/** What is wrong with the line as a whole. */
export function wholeProblem({ problems, cells }: ImportLine): string {
  const known = new Set(cells.map(({ column }) => column))
  return problems.find(({ column }) => !known.has(column))?.reason ?? ''
}
