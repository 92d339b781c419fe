import type { Hundredths } from '../../utils/money'

/** What has been typed on the pad so far, and whether the next digit starts over. */
export interface Entry {
  typed: string
  isFresh: boolean
}

/** A key of the pad: a digit, the point, + for a second basket on the scales, one step back, or all gone. */
export type Key = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '.' | '+' | 'back' | 'clear'

const MOST_DIGITS = 6
const MOST_LENGTH = 24

/** The entry that shows a quantity; the first digit typed replaces it. */
export function entryOf(quantity: Hundredths): Entry {
  return { typed: quantity ? String(quantity / 100) : '', isFresh: true }
}

/** The entry after a key; a key that would make no number changes nothing. */
export function press(entry: Entry, key: Key, decimals: number): Entry {
  if (key === 'clear') return { typed: '', isFresh: false }
  if (key === 'back') return { typed: entry.typed.slice(0, -1), isFresh: false }
  const next = key === '+' ? withPlus(entry.typed) : withDigit(entry.isFresh ? '' : entry.typed, key)
  return isTypable(next, decimals) ? { typed: next, isFresh: false } : entry
}

/** The quantity the entry means: the sum of its baskets. */
export function valueOf({ typed }: Entry): Hundredths {
  return typed.split('+').reduce((sum, basket) => sum + Math.round(Number(basket) * 100), 0)
}

function withPlus(typed: string): string {
  return /\d$/.test(typed) ? `${typed}+` : typed
}

function withDigit(typed: string, key: string): string {
  const startsBasket = typed === '' || typed.endsWith('+')
  if (key === '.') return startsBasket ? `${typed}0.` : `${typed}.`
  return /(^|\+)0$/.test(typed) ? typed.slice(0, -1) + key : typed + key
}

function isTypable(typed: string, decimals: number): boolean {
  const fraction = decimals > 0 ? `(\\.\\d{0,${decimals}})?` : ''
  const basket = `\\d{1,${MOST_DIGITS}}${fraction}`
  return typed.length <= MOST_LENGTH && new RegExp(`^${basket}(\\+${basket})*\\+?$`).test(typed)
}
