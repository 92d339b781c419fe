import type { Sequelize } from 'sequelize'
import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { inTransaction } from '../../platform/database/transaction'
import type { imports } from './contract'
import { ImportJob, ImportRow } from './model'
import { presentJob } from './present'
import { readLines } from './read-lines'
import { stop, type Cells, type Problem, type Table, type Verdict } from './table'
import { tableToWrite } from './tables'
import { tally } from './tally'

type Start = (typeof imports.endpoints)['startImport']

const AT_ONCE = 500
const NAME_LENGTH = 200

/** Takes a table in and says what would become of every line; nothing of the shop is touched yet. */
export async function startImport({ file, kind }: InputOf<Start>): Promise<AnswerOf<Start>> {
  const table = tableToWrite(kind)
  const { lines, unknownColumns } = await readLines(file.bytes, table)
  const verdicts = await judged(
    lines.map(({ cells }) => cells),
    table,
  )
  const rows = lines.map(({ lineNo, cells }, index) => {
    const { status, rowKey, targetId, problems } = verdicts[index] as Judged
    return { lineNo, cells, status, rowKey, targetId, problems }
  })
  return inTransaction(ImportJob.sequelize as Sequelize, async () => {
    const fileName = (file.name || '表格').slice(-NAME_LENGTH)
    const job = await ImportJob.create({ kind, fileName, unknownColumns, createdBy: currentActor().userId })
    for (let from = 0; from < rows.length; from += AT_ONCE) {
      await ImportRow.bulkCreate(rows.slice(from, from + AT_ONCE).map((row) => ({ ...row, jobId: job.id })))
    }
    return presentJob(job, await tally([job.id]))
  })
}

type Judged = Omit<Verdict, 'write'>

/** Judges all lines of one table; the second about the same thing is stopped. */
async function judged(lines: readonly Cells[], table: Table): Promise<Judged[]> {
  const judge = await table.judge(lines)
  const seen = new Set<string>()
  return lines.map((cells) => {
    const { write: _write, ...verdict } = judge(cells)
    const isTwin = seen.has(verdict.rowKey)
    seen.add(verdict.rowKey)
    return isTwin ? { ...verdict, status: 'bad', problems: [...verdict.problems, TWIN] } : verdict
  })
}

/** Two lines about one thing: which of them counts, people say. */
export const TWIN: Problem = stop('', '', '前面的行已经写了同一样，留一行，另一行跳过')
