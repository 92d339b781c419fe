import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import { tooManyRows, unreadableSheet } from './errors'

const DELIMITERS = [',', ';', '\t', '，']
const SAMPLE = 2_000

/**
 * Reads a csv in UTF-8, UTF-16 with its mark, or GBK; whichever sign stands between its columns.
 * @throws sheets.unreadable, sheets.too_many_rows
 */
export function readCsv(bytes: Buffer, mostRows: number): string[][] {
  const text = decoded(bytes)
  // Control characters never stand in a table: a picture or a program under a wrong name.
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text.slice(0, SAMPLE))) throw unreadableSheet({ why: 'unknown' })
  let rows: string[][]
  try {
    rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: mostRows + 1,
    })
  } catch {
    throw unreadableSheet({ why: 'unknown' })
  }
  if (rows.length > mostRows) throw tooManyRows({ most: mostRows })
  return rows.map((cells) => cells.map(withoutShield))
}

function decoded(bytes: Buffer): string {
  if (bytes.subarray(0, 2).equals(Buffer.from([0xff, 0xfe]))) return iconv.decode(bytes, 'utf-16le')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return iconv.decode(bytes, 'gb18030')
  }
}

/** The sign that stands most often in the first line that says something, quotes aside. */
function delimiterOf(text: string): string {
  const line =
    text
      .slice(0, SAMPLE)
      .split(/\r?\n/)
      .find((one) => one.trim() !== '') ?? ''
  const bare = line.replace(/"[^"]*"/g, '')
  const counted = DELIMITERS.map((sign) => [sign, bare.split(sign).length] as const)
  return counted.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

/** What was shielded from being taken for a formula when it was written comes back as it was. */
const withoutShield = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
