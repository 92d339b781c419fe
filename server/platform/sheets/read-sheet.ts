import { mergedCells, tooManyRows, unreadableSheet } from './errors'
import { readCsv } from './read-csv'
import { scanXlsx } from './scan-xlsx'

/** A table as texts: each line with its number in the file, the first one 1. */
export interface TableLine {
  lineNo: number
  cells: string[]
}

const OLD_EXCEL = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/**
 * Reads the first sheet of an xlsx, or a csv, as texts; which of them it is tells its content.
 * @param mostRows lines at the most, headings and all; one more is refused before the file is read whole
 * @throws sheets.unreadable, sheets.too_many_rows
 */
export async function readSheet(bytes: Buffer, mostRows: number): Promise<{ lines: TableLine[]; merged: string[] }> {
  if (bytes.subarray(0, 4).equals(OLD_EXCEL)) throw unreadableSheet({ why: 'old' })
  const isXlsx = bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004'
  const table = isXlsx ? await readWorkbook(bytes, mostRows) : { rows: readCsv(bytes, mostRows), merged: [] }
  const lines = table.rows
    .map((cells, index) => ({ lineNo: index + 1, cells: cells.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  if (lines.length === 0) throw unreadableSheet({ why: 'empty' })
  if (lines.length > mostRows) throw tooManyRows({ most: mostRows })
  return { lines, merged: table.merged }
}

/** @throws sheets.merged_cells when one of the places reaches below a line */
export function refuseMergedBelow(merged: readonly string[], lineNo: number): void {
  const place = merged.find((one) => Number(/\d+$/.exec(one)?.[0] ?? 0) > lineNo)
  if (place) throw mergedCells({ place })
}

async function readWorkbook(bytes: Buffer, mostRows: number): Promise<{ rows: unknown[][]; merged: string[] }> {
  const { merged } = await scanXlsx(bytes, mostRows)
  // An ES module only, and only read where somebody brings a workbook.
  const { readSheet: readXlsx } = await import('read-excel-file/node')
  try {
    return { rows: await readXlsx(bytes, 1), merged }
  } catch {
    throw unreadableSheet({ why: 'unknown' })
  }
}

/** A cell as people see it: days without a time, numbers without the noise of floating point. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)))
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  return String(cell).trim()
}
