import {
  assertWhole,
  type DbDecimal,
  fromDb,
  fromWire,
  type Hundredths,
  MAX_HUNDREDTHS,
  print,
  toDb,
  toWire,
  withoutMinusZero,
} from './decimal'

export type { DbDecimal, Hundredths } from './decimal'

/** Money in whole fen: 1051 is 10.51 yuan. */
export type Fen = number

/** The most a DECIMAL(10,2) column holds, in fen. */
export const MAX_FEN: Fen = MAX_HUNDREDTHS

/** Fen of yuan as they come over the wire: 10.51 or "10.51" is 1051. @throws RangeError for more than two decimals. */
export function fenFromWire(value: unknown): Fen {
  return fromWire(value)
}

/** The yuan number the wire wants: 1051 is 10.51. @throws RangeError unless it is whole fen. */
export function fenToWire(fen: Fen): number {
  return toWire(fen)
}

/** Fen of a DECIMAL column or a sum of them, for rows read `raw`; null (the sum of no rows) stays null. */
export function fenFromDb(value: DbDecimal): Fen
export function fenFromDb(value: DbDecimal | null): Fen | null
export function fenFromDb(value: DbDecimal | null): Fen | null {
  return value === null ? null : fromDb(value)
}

/** The text a DECIMAL(10,2) column is given: 550 is "5.50". @throws RangeError for what the column cannot hold. */
export function fenToDb(fen: Fen): string {
  return toDb(fen)
}

/** "1051.00", "-0.05": yuan with exactly two decimals. */
export function formatYuan(fen: Fen): string {
  return print(fen)
}

/**
 * Price times quantity, rounded once, half away from zero; the mini program computes the same.
 * @throws RangeError when the total does not fit into DECIMAL(10,2).
 */
export function lineTotalFen(unitPriceFen: Fen, quantity: Hundredths): Fen {
  return withinColumn(scaleFen(unitPriceFen, quantity, 100))
}

/**
 * `fen` times `numerator / denominator`, rounded once, half away from zero: rates, discounts, unit conversions.
 * @throws RangeError for a denominator that is not above zero, or a result too large to be exact.
 */
export function scaleFen(fen: Fen, numerator: number, denominator: number): Fen {
  for (const factor of [fen, numerator, denominator]) assertWhole(factor)
  if (denominator <= 0) throw new RangeError(`a denominator is above zero, not ${denominator}`)
  const product = fen * numerator
  const doubled = 2 * Math.abs(product) + denominator
  const size = Number.isSafeInteger(doubled)
    ? Math.floor(doubled / (2 * denominator))
    : exactQuotient(fen, numerator, denominator)
  assertWhole(size)
  return withoutMinusZero(product < 0 ? -size : size)
}

/** The sum, exact. @throws RangeError when it is too large to be. */
export function sumFen(amounts: Iterable<Fen>): Fen {
  let sum = 0
  for (const fen of amounts) {
    assertWhole(fen)
    sum += fen
    assertWhole(sum)
  }
  return sum
}

/**
 * Splits a total over whole weights so that the parts add up to it exactly: each gets its share rounded towards zero,
 * what is left goes to the largest remainders, earlier ones first. Weights that are all zero share equally.
 * @throws RangeError for negative weights, or money to split and nobody to take it.
 */
export function allocate(totalFen: Fen, weights: readonly number[]): Fen[] {
  assertWhole(totalFen)
  weights.forEach(assertWeight)
  if (weights.length === 0 && totalFen !== 0) throw new RangeError(`nothing to spread ${totalFen} fen over`)
  const shares = weights.some((weight) => weight > 0) ? weights.map(BigInt) : weights.map(() => 1n)
  const all = shares.reduce((sum, share) => sum + share, 0n)
  const size = BigInt(Math.abs(totalFen))
  const parts = shares.map((share, index) => ({ index, fen: Number((size * share) / all), rest: (size * share) % all }))
  const missing = Math.abs(totalFen) - parts.reduce((sum, { fen }) => sum + fen, 0)
  const inTurn = [...parts].sort((a, b) => Number(b.rest > a.rest) - Number(b.rest < a.rest) || a.index - b.index)
  for (const part of inTurn.slice(0, missing)) part.fen += 1
  return parts.map(({ fen }) => withoutMinusZero(totalFen < 0 ? -fen : fen))
}

function assertWeight(weight: number): void {
  assertWhole(weight)
  if (weight < 0) throw new RangeError(`a weight is not negative: ${weight}`)
}

function exactQuotient(fen: Fen, numerator: number, denominator: number): number {
  const product = BigInt(fen) * BigInt(numerator)
  const size = product < 0n ? -product : product
  return Number((2n * size + BigInt(denominator)) / (2n * BigInt(denominator)))
}

function withinColumn(fen: Fen): Fen {
  if (Math.abs(fen) > MAX_FEN) throw new RangeError(`${fen} fen do not fit into DECIMAL(10,2)`)
  return fen
}
