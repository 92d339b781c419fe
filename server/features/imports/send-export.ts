import type { InputOf } from '../../platform/contract/endpoint'
import { businessDay } from '../../platform/clock'
import { Download } from '../../platform/contract/file'
import { writeCsv, writeSheet } from '../../platform/sheets/write-sheet'
import { TABLE_TYPES, type imports } from './contract'
import { PART_LINES } from './read-export-size'
import { TABLE_KIND_LABELS } from './shapes'
import { tableToRead } from './tables'

type Wanted = InputOf<(typeof imports.endpoints)['sendExport']>

/** A part of what is there, in the columns of the template: changed, it can be brought in again. */
export async function sendExport({ kind, format, part }: Wanted): Promise<Download> {
  const table = tableToRead(kind)
  const columns = table.columns()
  const lines = await table.tell((part - 1) * PART_LINES, PART_LINES)
  const rows = lines.map((cells) => columns.map(({ key }) => cells[key] ?? ''))
  const title = TABLE_KIND_LABELS[kind]
  const out = { title, columns, rows }
  const bytes = format === 'xlsx' ? await writeSheet(out) : writeCsv(out)
  const name = `${title}${businessDay()}${part > 1 ? `-${part}` : ''}.${format}`
  return new Download({ bytes, type: TABLE_TYPES[format] }, { name })
}
