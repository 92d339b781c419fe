/** Units of weight in grams; a product sold by one of them is understood in all. */
const GRAMS: Readonly<Record<string, number>> = {
  公斤: 1_000,
  千克: 1_000,
  kg: 1_000,
  市斤: 500,
  斤: 500,
  两: 50,
  克: 1,
  g: 1,
}

/** Words goods are counted in, whatever the shop sells in. */
const COUNTED = [...'箱件袋包瓶盒个把捆筐桶罐板提条只头颗根块打扎份听排串筒卷双支尾对张片朵棵坛壶杯升吨码']

/** Every word that makes a number an amount: those of the goods, of weight, and the common ones; the longest first. */
export function unitWords(ofGoods: Iterable<string>): string[] {
  return [...new Set([...ofGoods, ...Object.keys(GRAMS), ...COUNTED])].sort((a, b) => b.length - a.length)
}

/** An amount in hundredths of one of a product's units. */
export interface AmountInUnit {
  unit: string
  hundredths: number
}

/**
 * What `value` of `unit` is in a unit the product is sold in: the same one, or by weight, exactly.
 * Null where it is sold in neither, or it would not be exact to two decimals.
 */
export function inUnitsOf(units: readonly string[], value: number, unit: string): AmountInUnit | null {
  if (units.includes(unit)) return exact(value * 100, unit)
  const grams = GRAMS[unit]
  const own = units.find((name) => name in GRAMS)
  if (grams === undefined || own === undefined) return null
  return exact((value * grams * 100) / (GRAMS[own] as number), own)
}

function exact(hundredths: number, unit: string): AmountInUnit | null {
  const whole = Math.round(hundredths)
  return Math.abs(whole - hundredths) < 1e-6 ? { unit, hundredths: whole } : null
}

/** Whether a word is one of weight: two of them in a row are one amount (3 斤 2 两). */
export function gramsOf(unit: string): number | undefined {
  return GRAMS[unit]
}
