import { notFound } from '../../platform/errors'
import { ImportJob, ImportRow } from './model'

/** An import of this shop. @throws resource.not_found */
export async function findImport(id: string): Promise<ImportJob> {
  const job = await ImportJob.findByPk(id)
  if (!job) throw notFound({ what: '导入' })
  return job
}

/** The same, kept from others until the end of this transaction. @throws resource.not_found */
export async function holdImport(id: string): Promise<ImportJob> {
  return (await findImport(id)).reload({ lock: true })
}

/** A line of an import. @throws resource.not_found */
export async function findImportLine(jobId: string, id: string): Promise<ImportRow> {
  const row = await ImportRow.findOne({ where: { id, jobId } })
  if (!row) throw notFound({ what: '行' })
  return row
}
