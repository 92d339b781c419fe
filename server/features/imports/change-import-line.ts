import { Op } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { imports } from './contract'
import { lineIsDone } from './errors'
import { findImportLine, holdImport } from './find-import'
import { ImportRow } from './model'
import { presentLine } from './present'
import { TWIN } from './start-import'
import type { Cells, Table } from './table'
import { tableToWrite } from './tables'

type Change = (typeof imports.endpoints)['changeImportLine']

/** Changes cells of a line and judges it again, or sets it aside. @throws imports.line_done */
export async function changeImportLine({ id, lineId, cells, isSkipped }: InputOf<Change>): Promise<AnswerOf<Change>> {
  const job = await holdImport(id)
  const table = tableToWrite(job.kind)
  const row = await findImportLine(id, lineId)
  if (row.status === 'done') throw lineIsDone()
  if (cells) row.cells = changed(row.cells, cells, table)
  if (isSkipped) row.status = 'skipped'
  else if (cells || isSkipped === false) await judgeAgain(row, table)
  await row.save()
  return presentLine(row, table)
}

function changed(before: Cells, changes: readonly { column: string; value: string }[], table: Table): Cells {
  const known = new Set(table.columns().map(({ key }) => key))
  const told = changes.filter(({ column }) => known.has(column)).map(({ column, value }) => [column, value])
  const all = Object.entries({ ...before, ...(Object.fromEntries(told) as Cells) })
  return Object.fromEntries(all.filter(([, value]) => value !== ''))
}

async function judgeAgain(row: ImportRow, table: Table): Promise<void> {
  const { status, rowKey, targetId, problems } = (await table.judge([row.cells]))(row.cells)
  const others = { jobId: row.jobId, rowKey, id: { [Op.ne]: row.id }, status: { [Op.notIn]: ['skipped', 'bad'] } }
  const isTwin = (await ImportRow.count({ where: others })) > 0
  row.set({ rowKey, targetId, status: isTwin ? 'bad' : status, problems: isTwin ? [...problems, TWIN] : problems })
}
