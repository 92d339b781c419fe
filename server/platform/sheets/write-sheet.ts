import { toCsv } from '../csv'

/** One column of a table that goes out. */
export interface OutColumn {
  label: string
  /** In characters. */
  width: number
  isRequired?: boolean
}

/** A table that goes out, all texts. */
export interface OutTable {
  title: string
  columns: readonly OutColumn[]
  rows: readonly (readonly string[])[]
  /** Lines of a second sheet, for the reader. */
  notes?: readonly (readonly string[])[]
}

/** An xlsx whose cells are all texts: nothing in it is a formula, and no number loses its zeros. */
export async function writeSheet({ title, columns, rows, notes }: OutTable): Promise<Buffer> {
  const widths = columns.map(({ width }) => ({ width }))
  const head = columns.map(({ label, isRequired }) => ({
    value: isRequired ? `${label}*` : label,
    type: String,
    fontWeight: 'bold' as const,
  }))
  const sheets = [
    { data: [head, ...rows.map((cells) => cells.map(asText))], sheet: title, columns: widths, stickyRowsCount: 1 },
    ...(notes ? [{ data: notes.map((cells) => cells.map(asText)), sheet: '说明', columns: NOTE_WIDTHS }] : []),
  ]
  // An ES module only.
  const { default: writeXlsx } = await import('write-excel-file/node')
  return writeXlsx(sheets).toBuffer()
}

/** The same as a csv for Excel. */
export function writeCsv({ columns, rows }: OutTable): Buffer {
  return Buffer.from(toCsv([columns.map(({ label }) => label), ...rows]))
}

const NOTE_WIDTHS = [{ width: 18 }, { width: 10 }, { width: 60 }]

const asText = (value: string) => (value === '' ? null : { value, type: String })
