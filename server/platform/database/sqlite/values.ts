import type { SqliteValue } from './engine'

/** Bind values as Sequelize hands them over: by position, or by name with the leading `$`. */
export type Parameters = readonly unknown[] | Readonly<Record<string, unknown>> | undefined

/** A row as a plain object, with numbers, strings, Buffers and nulls. */
export type Row = Record<string, number | string | Buffer | null>

/** The arguments for the engine's `all` and `run`. @throws RangeError for numbers that SQLite would silently change. */
export function toArguments(parameters: Parameters): unknown[] {
  if (!parameters) return []
  if (Array.isArray(parameters)) return parameters.map(toSqlite)
  const entries = Object.entries(parameters)
  return entries.length ? [Object.fromEntries(entries.map(([name, value]) => [name, toSqlite(value)]))] : []
}

function toSqlite(value: unknown): unknown {
  if (typeof value === 'number') return toSqliteNumber(value)
  if (typeof value === 'boolean') return value ? 1n : 0n
  if (value instanceof Date) return toSqliteDate(value)
  return value ?? null
}

// Both engines bind every number as a float: 5 would arrive in a text column as '5.0', and 7/2 would be 3.5.
function toSqliteNumber(value: number): number | bigint {
  if (Number.isSafeInteger(value)) return BigInt(value)
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be stored: SQLite would keep NULL or infinity`)
  if (Number.isInteger(value)) throw new RangeError(`${value} is beyond 2^53: pass a bigint or a string`)
  return value
}

// The text form Sequelize itself stores, so that comparing a bound date with a stored one compares instants.
function toSqliteDate(value: Date): string {
  return value.toISOString().replace('T', ' ').replace('Z', ' +00:00')
}

/** A row of the engine as a plain object; integers beyond 2^53 become strings, as they do on MySQL. */
export function toRow(found: Record<string, SqliteValue>): Row {
  const row: Row = {}
  for (const column in found) row[column] = fromSqlite(found[column])
  return row
}

function fromSqlite(value: SqliteValue): Row[string] {
  if (typeof value === 'bigint') return fromBigint(value)
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  return value
}

function fromBigint(value: bigint): number | string {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value.toString()
}
