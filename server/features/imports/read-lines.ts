import { KnownError } from '../../platform/errors'
import { tooManyRows } from '../../platform/sheets/errors'
import { refuseMergedBelow, readSheet, type TableLine } from '../../platform/sheets/read-sheet'
import { headingsMissing, nothingToImport } from './errors'
import { CELL_LENGTH, MOST_LINES } from './shapes'
import type { Cells, Column, Table } from './table'

/** Headings stand within the first few lines: above them some write the name of the shop. */
const HEAD_LINES = 10

/** What stands in a table, by column. */
export interface ReadLines {
  lines: { lineNo: number; cells: Cells }[]
  unknownColumns: string[]
}

/**
 * Reads a file as lines of a kind of table. The example of the template is left out.
 * @throws sheets.unreadable, sheets.too_many_rows, sheets.merged_cells, imports.headings_missing, imports.nothing
 */
export async function readLines(bytes: Buffer, table: Table): Promise<ReadLines> {
  const { lines, merged } = await readSheet(bytes, MOST_LINES + HEAD_LINES).catch(inOwnWords)
  const columns = table.columns()
  const head = headingsOf(lines, columns, table.needs)
  refuseMergedBelow(merged, head.lineNo)
  const below = lines.filter(({ lineNo }) => lineNo > head.lineNo)
  const read = below
    .map(({ lineNo, cells }) => ({ lineNo, cells: cellsOf(cells, head.keys) }))
    .filter(({ cells }) => Object.keys(cells).length > 0 && !isExample(cells, columns))
  if (read.length > MOST_LINES) throw tooManyRows({ most: MOST_LINES })
  if (read.length === 0) throw nothingToImport()
  return { lines: read, unknownColumns: head.unknown }
}

/** People count the lines below the headings. */
function inOwnWords(error: unknown): never {
  const isTooMany = error instanceof KnownError && error.type === tooManyRows.type
  throw isTooMany ? tooManyRows({ most: MOST_LINES }) : error
}

interface Head {
  lineNo: number
  /** The column at each place; undefined for one nobody knows. */
  keys: (string | undefined)[]
  unknown: string[]
}

/** The line that looks most like headings. @throws imports.headings_missing */
function headingsOf(lines: readonly TableLine[], columns: readonly Column[], needs: Table['needs']): Head {
  const heads = lines.slice(0, HEAD_LINES).map((line) => headOf(line, columns))
  const best = heads.reduce((one, other) => (known(other) > known(one) ? other : one))
  const labelOf = (key: string): string => columns.find((column) => column.key === key)?.label ?? key
  const missing = needs.filter((group) => !group.some((key) => best.keys.includes(key)))
  if (missing.length > 0) {
    throw headingsMissing({ missing: missing.map(([key = '']) => labelOf(key)), found: best.unknown.slice(0, 20) })
  }
  return best
}

const known = ({ keys }: Head): number => keys.filter(Boolean).length

function headOf({ lineNo, cells }: TableLine, columns: readonly Column[]): Head {
  const labels = cells.map((cell) => cell.replace(/[*＊\s]|（.*?）|\(.*?\)/g, ''))
  const keys = labels.map((label) => keyOf(label, columns))
  // The first of two columns of one name counts.
  const once = keys.map((key, index) => (keys.indexOf(key) === index ? key : undefined))
  return { lineNo, keys: once, unknown: labels.filter((label, index) => label && !once[index]).slice(0, 50) }
}

function keyOf(label: string, columns: readonly Column[]): string | undefined {
  const byLabel = columns.find((column) => column.label === label)
  return (byLabel ?? columns.find(({ also }) => also?.includes(label)))?.key
}

function cellsOf(cells: readonly string[], keys: Head['keys']): Cells {
  const pairs = keys.map((key, index) => [key, (cells[index] ?? '').slice(0, CELL_LENGTH)] as const)
  return Object.fromEntries(pairs.filter(([key, cell]) => key !== undefined && cell !== ''))
}

function isExample(cells: Cells, columns: readonly Column[]): boolean {
  const told = Object.entries(cells)
  return told.length > 2 && told.every(([key, cell]) => columns.find((column) => column.key === key)?.example === cell)
}
