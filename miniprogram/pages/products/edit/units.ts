import { fenFromYuan, formatYuan, parseYuan, yuanFromFen, type Fen } from '../../../utils/money'
import type { CreateProductInput, Product } from '../../../api/generated'

/** One other unit as it is typed. */
export interface UnitRow {
  /** Tells rows apart on the screen. */
  key: string
  /** The server's key; empty for a new one. */
  id: string
  name: string
  /** How many of the pricing unit one makes, "24", "0.5", "1/3"; where it is the smaller one, how many make one of that. */
  factor: string
  isSmaller: boolean
  /** Whether amounts may have decimals. */
  isWeighed: boolean
  /** In yuan; empty where the conversion tells. */
  price: string
}

/** A fraction of whole numbers, fully reduced. */
export interface Factor {
  numerator: number
  denominator: number
}

const MOST = 1_000_000
/** Decimals of a unit that is weighed. */
const WEIGHED_DECIMALS = 2

/** Units people sell by beside the pricing one, one tap each. */
export const OTHER_UNITS: readonly string[] = ['箱', '件', '包', '袋', '瓶', '斤', '公斤']

/** Units that hold others: one of them is so many bottles. */
const LARGE_UNITS: readonly string[] = ['箱', '件', '筐', '袋', '包', '板', '提']

/** A new row under a name nobody has yet. */
export function newUnit(key: string, baseUnit: string, taken: readonly string[]): UnitRow {
  const isSmaller = LARGE_UNITS.includes(baseUnit)
  const likely = OTHER_UNITS.filter((unit) => LARGE_UNITS.includes(unit) !== isSmaller)
  const name = likely.find((unit) => unit !== baseUnit && !taken.includes(unit)) ?? ''
  return { key, id: '', name, factor: '', isSmaller, isWeighed: name === '斤' || name === '公斤', price: '' }
}

/** The rows of the units a product has. */
export function unitRows(units: Product['units']): UnitRow[] {
  return units.map(({ id, name, numerator, denominator, decimals, price }) => ({
    key: id,
    id,
    name,
    ...spoken({ numerator, denominator }),
    isWeighed: decimals > 0,
    price: price === null ? '' : String(price),
  }))
}

/** A factor as people say it: 1 箱 = 24 瓶, whichever of the two is the pricing unit. */
function spoken({ numerator, denominator }: Factor): Pick<UnitRow, 'factor' | 'isSmaller'> {
  const isSmaller = numerator < denominator
  const factor = sayFactor(isSmaller ? { numerator: denominator, denominator: numerator } : { numerator, denominator })
  return { factor, isSmaller }
}

/** What a row's unit makes of the pricing unit; null while that cannot be read. */
export function factorOf({ factor, isSmaller }: UnitRow): Factor | null {
  const typed = parseFactor(factor)
  return typed && isSmaller ? { numerator: typed.denominator, denominator: typed.numerator } : typed
}

/** The fraction somebody typed: "24", "0.5" or "1/3"; null when it is none, or zero. */
export function parseFactor(typed: string): Factor | null {
  const clean = typed.trim().replace(/[０-９．／]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  const [, whole, part = '', below = '1'] = /^(\d{1,7})(?:\.(\d{1,6}))?(?:\/(\d{1,7}))?$/.exec(clean) ?? []
  if (whole === undefined || (part && clean.includes('/'))) return null
  return reduced(Number(whole + part), Number(below) * 10 ** part.length)
}

/** "24", "0.1", "1/3": a factor as people write it. */
export function sayFactor({ numerator, denominator }: Factor): string {
  const decimal = numerator / denominator
  const isExact = Math.round(decimal * 1e6) * denominator === numerator * 1e6
  return isExact ? String(decimal) : `${numerator}/${denominator}`
}

/** What one of the unit costs by conversion; null without a price or a factor. */
export function convertedFen(priceFen: Fen | null, factor: Factor | null): Fen | null {
  if (priceFen === null || !factor) return null
  return Math.floor((2 * priceFen * factor.numerator + factor.denominator) / (2 * factor.denominator))
}

/** The words under a row: "按换算 ¥36.00", or that it has no price. */
export function priceHint(row: UnitRow, basePrice: string, converts: boolean): string {
  if (!converts) return '不写就没有价，下不了单'
  const fen = convertedFen(parseYuan(basePrice), factorOf(row))
  return fen === null ? '不写就按换算' : `不写就按换算 ${formatYuan(fen)}`
}

/** What is wrong with the rows, by the field as the server names it. */
export function unitProblems(rows: readonly UnitRow[], baseUnit: string): Record<string, string> {
  const problems: Record<string, string> = {}
  rows.forEach((row, index) => {
    const name = row.name.trim()
    const isTwice = name === baseUnit.trim() || rows.findIndex((other) => other.name.trim() === name) < index
    if (!name) problems[`units[${index}].name`] = '这个单位叫什么？'
    else if (isTwice) problems[`units[${index}].name`] = `「${name}」已经有了，换一个。`
    if (!factorOf(row)) problems[`units[${index}].numerator`] = factorProblem(row, baseUnit)
    if (row.price.trim() && parseYuan(row.price) === null)
      problems[`units[${index}].price`] = '价格只能写数字，最多到分。'
  })
  return problems
}

/** The rows as the server takes them. @throws RangeError when a factor is none */
export function unitInputs(rows: readonly UnitRow[]): NonNullable<CreateProductInput['units']> {
  return rows.map((row) => {
    const { id, name, isWeighed, price } = row
    const fraction = factorOf(row)
    if (!fraction) throw new RangeError(`no factor: ${row.factor}`)
    const fen = parseYuan(price)
    return {
      ...(id && { id }),
      name: name.trim(),
      ...fraction,
      decimals: isWeighed ? WEIGHED_DECIMALS : 0,
      price: fen === null ? null : yuanFromFen(fen),
    }
  })
}

/** "1 箱 = 24 瓶 · ¥33.00": a unit in one line, for those who only look. */
export function unitWords({ name, numerator, denominator, price }: Product['units'][number], product: Product): string {
  const factor = { numerator, denominator }
  const own = price === null ? null : fenFromYuan(price)
  const fen = own ?? (product.converts ? convertedFen(fenFromYuan(product.globalPrice), factor) : null)
  const said = spoken(factor)
  const [one, many] = said.isSmaller ? [product.unit, name] : [name, product.unit]
  return `1 ${one} = ${said.factor} ${many}${fen === null ? '' : ` · ${formatYuan(fen)}/${name}`}`
}

function factorProblem({ name, isSmaller }: UnitRow, baseUnit: string): string {
  const [one, many] = isSmaller ? [baseUnit, name.trim() || '个'] : [name.trim() || '个', baseUnit]
  return `1 ${one}合几${many}？写个大于 0 的数。`
}

function reduced(numerator: number, denominator: number): Factor | null {
  const divisor = greatestCommon(numerator, denominator)
  const factor = { numerator: numerator / divisor, denominator: denominator / divisor }
  const fits = numerator > 0 && denominator > 0 && factor.numerator <= MOST && factor.denominator <= MOST
  return fits ? factor : null
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a || 1 : greatestCommon(b, a % b)
}
