/** A number with two decimals as a whole number of hundredths. */
export type Hundredths = number

/** What a DECIMAL column answers: a text on MySQL, a number on SQLite. */
export type DbDecimal = string | number

/** The most a DECIMAL(10,2) column holds, in hundredths. */
export const MAX_HUNDREDTHS: Hundredths = 9_999_999_999

const WIRE = /^-?\d{1,8}(\.\d{1,2})?$/
const DB = /^-?\d+(\.\d{1,2}0*)?$/
// Sums of floats on SQLite are off by far less; a real third decimal is off by at least 0.1.
const FLOAT_NOISE = 0.05

/**
 * Reads a number or its text as it comes from outside: at most two decimals, no exponent, within DECIMAL(10,2).
 * @throws RangeError for everything else.
 */
export function fromWire(value: unknown): Hundredths {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
  if (!WIRE.test(text)) throw new RangeError(`not a number with at most 8 digits and two decimals: ${String(value)}`)
  return fromText(text)
}

/** The number for the wire; it prints with two decimals at the most. @throws RangeError unless it is whole hundredths. */
export function toWire(value: Hundredths): number {
  assertWhole(value)
  return value / 100
}

/** Reads a column or a sum of columns on either engine. @throws RangeError when there is a third decimal. */
export function fromDb(value: DbDecimal): Hundredths {
  return typeof value === 'number' ? fromFloat(value) : fromDbText(value)
}

/** The text a DECIMAL(10,2) column is given, such as "5.50". @throws RangeError for what the column cannot hold. */
export function toDb(value: Hundredths): string {
  assertWhole(value)
  if (Math.abs(value) > MAX_HUNDREDTHS) throw new RangeError(`${value} hundredths do not fit into DECIMAL(10,2)`)
  return print(value)
}

/** Prints with exactly two decimals: "1051.00", "-0.05". @throws RangeError unless it is whole hundredths. */
export function print(value: Hundredths): string {
  assertWhole(value)
  const size = Math.abs(value)
  const cents = size % 100
  return `${value < 0 ? '-' : ''}${(size - cents) / 100}.${cents < 10 ? '0' : ''}${cents}`
}

/** @throws RangeError unless `value` is a whole number that arithmetic keeps exact. */
export function assertWhole(value: number): void {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe whole number: ${value}`)
}

function fromDbText(text: string): Hundredths {
  if (!DB.test(text)) throw new RangeError(`not a number with two decimals in the database: ${text}`)
  return fromText(text)
}

function fromFloat(value: number): Hundredths {
  const hundredths = Math.round(value * 100)
  if (!Number.isSafeInteger(hundredths) || Math.abs(value * 100 - hundredths) > FLOAT_NOISE) {
    throw new RangeError(`not a number with two decimals in the database: ${value}`)
  }
  return withoutMinusZero(hundredths)
}

function fromText(text: string): Hundredths {
  const isNegative = text.startsWith('-')
  const [whole, decimals = ''] = (isNegative ? text.slice(1) : text).split('.')
  const size = Number(whole) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'))
  assertWhole(size)
  return withoutMinusZero(isNegative ? -size : size)
}

/** Zero without a sign: -0 would be printed, compared and tested differently from 0. */
export function withoutMinusZero(value: number): number {
  return value === 0 ? 0 : value
}
