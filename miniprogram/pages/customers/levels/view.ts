import type { CustomerLevel } from '../../../api/generated'

/** A level as a row. */
export interface LevelRow {
  id: string
  name: string
  /** "95 折", "按列表价". */
  discount: string
  /** "12 位". */
  count: string
}

/** What is typed about a level. */
export interface LevelForm {
  /** Empty for a new one. */
  id: string
  name: string
  /** As people say it: 95, 9.5; empty for the list price. */
  discount: string
}

/** The form of a new level. */
export const BLANK_LEVEL: LevelForm = { id: '', name: '', discount: '' }

/** A level as a row. */
export function levelRow({ id, name, discountPermille, customerCount }: CustomerLevel): LevelRow {
  return { id, name, discount: sayDiscount(discountPermille), count: `${customerCount} 位` }
}

/** "95 折", "9 折", "87.5 折"; the list price without one. */
export function sayDiscount(permille: number | null): string {
  if (permille === null || permille === 1000) return '按列表价'
  const shown = permille % 100 === 0 ? permille / 100 : permille / 10
  return `${shown} 折`
}

/** The form of a known level. */
export function levelForm({ id, name, discountPermille }: CustomerLevel): LevelForm {
  const isFull = discountPermille === null || discountPermille === 1000
  return { id, name, discount: isFull ? '' : String(discountPermille / 10) }
}

/** Thousandths of what was typed: 95 and 9.5 are both 95 折. Undefined for what is no discount. */
export function permilleOf(typed: string): number | null | undefined {
  const clean = typed.trim().replace(/折$/, '').trim()
  if (clean === '') return null
  const said = Number(clean)
  if (!(said > 0) || said > 100) return undefined
  return Math.round(said < 10 ? said * 100 : said * 10)
}
