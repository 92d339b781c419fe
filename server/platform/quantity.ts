import { type DbDecimal, fromDb, fromWire, type Hundredths, print, toDb, toWire } from './decimal'

/** Hundredths of a quantity as it comes over the wire: 2.5 is 250. @throws RangeError for more than two decimals. */
export function hundredthsFromWire(value: unknown): Hundredths {
  return fromWire(value)
}

/** The number the wire wants: 250 is 2.5. @throws RangeError unless it is whole hundredths. */
export function hundredthsToWire(quantity: Hundredths): number {
  return toWire(quantity)
}

/** Hundredths of a DECIMAL column or a sum of them, for rows read `raw`; null stays null. */
export function hundredthsFromDb(value: DbDecimal): Hundredths
export function hundredthsFromDb(value: DbDecimal | null): Hundredths | null
export function hundredthsFromDb(value: DbDecimal | null): Hundredths | null {
  return value === null ? null : fromDb(value)
}

/** The text a DECIMAL(10,2) column is given: 250 is "2.50". @throws RangeError for what the column cannot hold. */
export function hundredthsToDb(quantity: Hundredths): string {
  return toDb(quantity)
}

/** "3", "79.4", "0.25": a quantity without idle zeros. */
export function formatQuantity(quantity: Hundredths): string {
  return print(quantity).replace(/\.?0+$/, '')
}
