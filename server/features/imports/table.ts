import type { Permission } from '../../platform/access/roles'
import type { Reading } from './readings'
import type { LineStatus, TableKind } from './shapes'

/** The cells of a line by the key of their column; what is empty is absent. */
export type Cells = Readonly<Record<string, string>>

/** One column of a table, in the order people see. */
export interface Column {
  /** Where a contract's field has the same name, the text goes there. */
  key: string
  label: string
  /** Other headings people use for it. */
  also?: readonly string[]
  reading: Reading
  isRequired?: boolean
  example: string
  /** What may stand there, for the notes of the template. */
  note: string
  width: number
}

/** What is wrong with a line, or worth a look. */
export interface Problem {
  /** Key of the column; empty for the whole line. */
  column: string
  value: string
  reason: string
  suggestion: string
  isNote: boolean
}

/** What a line means for what is there. */
export interface Verdict {
  status: Extract<LineStatus, 'new' | 'update' | 'unchanged' | 'bad'>
  /** Lines with the same are about the same thing. */
  rowKey: string
  targetId: string | null
  problems: Problem[]
  /** Writes it and tells the key of what it became; only where there is something to write. */
  write?: () => Promise<string>
}

/** Judges a line beside what is there now. */
export type Judge = (cells: Cells) => Verdict

/** A kind of table: what it looks like, and how its lines become rows of the shop and come back. */
export interface Table {
  kind: TableKind
  /** Those the acting person may see. */
  columns(): readonly Column[]
  /** Of each group of columns one has to be there. */
  needs: readonly (readonly string[])[]
  /** What bringing lines in takes beside the right to import. */
  toWrite: readonly Permission[]
  toRead: Permission
  titleOf(cells: Cells): string
  /** Looks up, once for all of them, what these lines are about. */
  judge(lines: readonly Cells[]): Promise<Judge>
  /** How many lines there are to be taken out, and a part of them. */
  count(): Promise<number>
  tell(offset: number, limit: number): Promise<Cells[]>
}

/** A thing that stops a line. */
export function stop(column: string, value: string, reason: string, suggestion = ''): Problem {
  return { column, value, reason, suggestion, isNote: false }
}

/** A thing worth a look that stops nothing. */
export function remark(column: string, value: string, reason: string, suggestion = ''): Problem {
  return { ...stop(column, value, reason, suggestion), isNote: true }
}
