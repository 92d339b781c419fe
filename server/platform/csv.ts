/** What a spreadsheet takes for a formula when a cell begins with it. */
const FORMULA = /^[=+\-@\t\r]/
const BOM = '\uFEFF'

/** One value of a table; numbers stay numbers, whatever their sign. */
export type Cell = string | number | null

/**
 * Rows as a CSV file that spreadsheets open with its Chinese unharmed: a byte order mark, CRLF, quotes where needed.
 * Texts that would run as formulas are shut off by an apostrophe.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return BOM + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
