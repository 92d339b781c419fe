import type { LevelPricesRow } from '../../../api/generated'
import type { Day } from '../../../utils/date'
import { fenFromYuan, formatYuan, parseYuan, yuanFromFen, type Fen } from '../../../utils/money'
import { sayStep, shortDay } from '../words'

/** One product in one unit, as a row. */
export interface LevelRow {
  id: string
  name: string
  unit: string
  priceFen: Fen | null
  /** "列表 ¥48.00", "满 10 箱 ¥43.50 · 12-01 起 ¥45.00". */
  note: string
  isOwn: boolean
  isLow: boolean
}

/** A step as it is typed. */
export interface TypedStep {
  from: string
  price: string
}

/** A row of the sheet of a level, or of everybody. */
export function levelRow(row: LevelPricesRow, today: Day): LevelRow {
  const { productId, productName: name, unit, price, isOwn, isBelowFloor = false } = row
  return {
    id: `${productId} ${unit}`,
    name,
    unit,
    priceFen: price === null ? null : fenFromYuan(price),
    note: noteOf(row, today),
    isOwn,
    isLow: isBelowFloor,
  }
}

function noteOf({ unit, listPrice, steps, upcoming }: LevelPricesRow, today: Day): string {
  const list = listPrice === null ? '按换算' : `列表 ${formatYuan(fenFromYuan(listPrice))}`
  const more = steps.filter(({ minQuantity }) => minQuantity > 0).map((step) => sayStep(step, unit))
  const next = upcoming ? [`${shortDay(upcoming.validFrom, today)} 起 ${formatYuan(fenFromYuan(upcoming.price))}`] : []
  return [...(more.length ? more : [list]), ...next].join(' · ')
}

/** The steps of a row to be typed over; a first empty one where there is none. */
export function typedSteps({ steps }: LevelPricesRow, isLevel: boolean): TypedStep[] {
  const typed = steps.map(({ minQuantity, price }) => ({ from: String(minQuantity || ''), price: String(price) }))
  return typed.length ? typed : [blankStep(isLevel)]
}

/** A level's first step is from nothing on. */
export function blankStep(isLevel: boolean): TypedStep {
  return { from: isLevel ? '' : '10', price: '' }
}

/** A step as the server takes it. */
export interface Step {
  minQuantity: number
  price: number
}

/** What was typed as the server takes it, or what is wrong; a step with neither number is left out. */
export function stepsOf(typed: readonly TypedStep[], isLevel: boolean): { steps: Step[] } | { problem: string } {
  const meant = typed.filter(({ from, price }) => from.trim() || price.trim())
  const steps: Step[] = []
  for (const [at, { from, price }] of meant.entries()) {
    const [fen, minQuantity] = [parseYuan(price), from.trim() ? Number(from) : 0]
    if (fen === null) return { problem: `第 ${at + 1} 级的价要是最多两位小数的数字。` }
    if (!(minQuantity >= 0)) return { problem: `第 ${at + 1} 级的数量要是数字。` }
    if (!minQuantity && !isLevel) return { problem: `第 ${at + 1} 级要写满几个起。` }
    if (steps.some((step) => step.minQuantity === minQuantity)) return { problem: `第 ${at + 1} 级和前面的数量一样。` }
    steps.push({ minQuantity, price: yuanFromFen(fen) })
  }
  return { steps }
}
