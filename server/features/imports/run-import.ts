import type { Sequelize } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { inTransaction } from '../../platform/database/transaction'
import { KnownError } from '../../platform/errors'
import type { imports } from './contract'
import { findImport, holdImport } from './find-import'
import { ImportJob, ImportRow } from './model'
import { presentJob } from './present'
import { stop, type Judge } from './table'
import { tableToWrite } from './tables'
import { tally } from './tally'

type Run = (typeof imports.endpoints)['runImport']

/** Lines of one transaction: others wait for it no longer than a second or two. */
const CHUNK = 50
/** How long one call goes on; the phone gives up at 15 s. */
const BUDGET_MS = 6_000
const TO_DO = ['new', 'update', 'unchanged'] as const

/**
 * Brings in the next lines, chunk by chunk, each all or nothing. A line that is refused spoils its chunk: it is marked,
 * and the others are tried without it. Whoever calls at the same moment waits, and goes on with the lines after.
 */
export async function runImport({ id }: InputOf<Run>): Promise<AnswerOf<Run>> {
  const until = Date.now() + BUDGET_MS
  tableToWrite((await findImport(id)).kind)
  while ((await bringIn(id)) && Date.now() < until);
  return presentJob(await findImport(id), await tally([id]))
}

/** One chunk; whether there may be more. */
async function bringIn(id: string): Promise<boolean> {
  const sequelize = ImportJob.sequelize as Sequelize
  try {
    return await inTransaction(sequelize, () => writeChunk(id))
  } catch (error) {
    if (!(error instanceof RefusedLine)) throw error
    await inTransaction(sequelize, () => spoil(error))
    return true
  }
}

/** The line that was refused, carried out of the transaction that is rolled back for it. */
class RefusedLine extends Error {
  constructor(
    readonly rowId: string,
    readonly refusal: KnownError,
  ) {
    super(refusal.message)
  }
}

async function writeChunk(id: string): Promise<boolean> {
  const job = await holdImport(id)
  const rows = await ImportRow.findAll({
    where: { jobId: id, status: [...TO_DO] },
    order: [['lineNo', 'ASC']],
    limit: CHUNK,
  })
  // The shop may have changed since the lines were judged.
  const judge = rows.length > 0 ? await tableToWrite(job.kind).judge(rows.map(({ cells }) => cells)) : null
  for (const row of rows) if (judge) await writeLine(row, judge)
  const isOver = rows.length < CHUNK
  await job.update({ status: isOver ? 'done' : 'running' })
  return !isOver
}

async function writeLine(row: ImportRow, judge: Judge): Promise<void> {
  const { status, targetId, problems, write } = judge(row.cells)
  if (status === 'bad') {
    await row.update({ status, problems })
    return
  }
  try {
    await row.update({ status: 'done', targetId: write ? await write() : targetId, problems: [] })
  } catch (error) {
    if (error instanceof KnownError && error.type.status < 500) throw new RefusedLine(row.id, error)
    throw error
  }
}

async function spoil({ rowId, refusal }: RefusedLine): Promise<void> {
  const [detail] = Array.isArray(refusal.details) ? (refusal.details as { field?: string }[]) : []
  const column = /^\w+/.exec(detail?.field ?? '')?.[0] ?? ''
  await ImportRow.update(
    { status: 'bad', problems: [stop(column, '', refusal.message.slice(0, 300))] },
    { where: { id: rowId } },
  )
}
