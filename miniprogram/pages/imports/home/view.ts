import { TABLE_KIND_LABELS, TABLE_KINDS, type ImportJob, type TableKind } from '../../../api/generated'
import { sayMoment } from '../../../utils/date'

/** One earlier import in the list. */
export interface JobRow {
  id: string
  title: string
  note: string
  flag: string
  isOpen: boolean
}

/** The kinds of table to choose between. */
export const kindTabs = TABLE_KINDS.map((value) => ({ value, text: TABLE_KIND_LABELS[value] }))

/** The kind a page was opened for; goods where it was opened for none. */
export function kindOf(word: string | undefined): TableKind {
  return TABLE_KINDS.find((kind) => kind === word) ?? 'products'
}

/** "待导入 198 行，3 行有问题". */
export function jobRow(job: ImportJob, now: number): JobRow {
  const { id, fileName, left, bad, done, createdAt } = job
  const open = left > 0 || bad > 0
  return {
    id,
    title: fileName,
    note: `${sayMoment(createdAt, now)} · ${done > 0 ? `导入了 ${done} 行` : '还没导入'}`,
    flag: bad > 0 ? `${bad} 行有问题` : left > 0 ? `还有 ${left} 行` : '',
    isOpen: open,
  }
}

/** What there is to take out. */
export function sizeWords(kind: TableKind, { rows, parts }: { rows: number; parts: number }): string {
  if (rows === 0) return `还没有${TABLE_KIND_LABELS[kind]}`
  return `一共 ${rows} 行${parts > 1 ? `，分成 ${parts} 个文件` : ''}`
}
