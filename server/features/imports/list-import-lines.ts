import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { imports } from './contract'
import { findImport } from './find-import'
import { ImportRow } from './model'
import { presentLine } from './present'
import { tableToWrite } from './tables'

type List = (typeof imports.endpoints)['listImportLines']

/** Lines of an import in the order of the table. */
export async function listImportLines({ id, page, pageSize, status }: InputOf<List>): Promise<AnswerOf<List>> {
  const job = await findImport(id)
  const table = tableToWrite(job.kind)
  const { rows, count } = await ImportRow.findAndCountAll({
    where: { jobId: id, ...(status && { status }) },
    order: [['lineNo', 'ASC']],
    offset: (page - 1) * pageSize,
    limit: pageSize,
  })
  const list = rows.map((row) => presentLine(row, table))
  return { list, total: count, page, pageSize, totalPages: Math.ceil(count / pageSize) }
}
