import type { ValueOf } from '../../platform/contract/field'
import type { ImportJob, ImportRow } from './model'
import type { importJob, importLine } from './shapes'
import type { Table } from './table'
import type { Tally } from './tally'

/** An import with how its lines stand. */
export function presentJob(job: ImportJob, tallies: ReadonlyMap<string, Tally>): ValueOf<typeof importJob> {
  const { id, kind, fileName, status, unknownColumns, createdAt } = job
  const of: Tally = tallies.get(id) ?? {}
  const { new: toCreate = 0, update: toUpdate = 0, unchanged = 0, bad = 0, skipped = 0, done = 0 } = of
  const left = toCreate + toUpdate + unchanged
  const total = left + bad + skipped + done
  const counts = { total, toCreate, toUpdate, unchanged, bad, skipped, done, left }
  return { id, kind, fileName, status, ...counts, unknownColumns, createdAt }
}

/** A line with its cells and problems under the names of the columns. */
export function presentLine(row: ImportRow, table: Pick<Table, 'columns' | 'titleOf'>): ValueOf<typeof importLine> {
  const { id, lineNo, status, cells, problems, targetId } = row
  const columns = table.columns()
  const wrong = new Set(problems.map(({ column }) => column))
  const told = columns.filter(({ key, isRequired }) => cells[key] !== undefined || wrong.has(key) || isRequired)
  return {
    id,
    lineNo,
    title: table.titleOf(cells).slice(0, 200),
    status,
    cells: told.map(({ key, label }) => ({ column: key, label, value: cells[key] ?? '' })),
    problems: problems.slice(0, 50),
    targetId,
  }
}
