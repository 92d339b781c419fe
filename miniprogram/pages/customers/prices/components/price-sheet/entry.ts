import { formatYuan, MAX_FEN, parseYuan, type Fen } from '../../../../../utils/money'
import { sayDifference } from '../../view'

/** A price that is being typed. */
export interface PriceEntry {
  typed: string
  /** Whether the next digit starts over. */
  isFresh: boolean
  /** Why the last key was not taken, or why it cannot stay so; empty when all is well. */
  problem: string
}

/** A key of the pad. */
export type Key = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '.' | 'back' | 'clear'

/** What the pad says while something is typed. */
export interface PadView {
  confirm: string
  /** How it stands to the list price. */
  difference: string
  /** A sentence to think about, not a refusal. */
  hint: string
}

/** A price this far from the list price is asked about: less than half, more than double. */
const FAR = 2
const MOST_DIGITS = String(MAX_FEN).length - 2

/** The entry that shows a price; the first digit typed replaces it. */
export function entryOf(fen: Fen): PriceEntry {
  return { typed: String(fen / 100), isFresh: true, problem: '' }
}

/** The entry after a key; a key that would make no price changes nothing and says why. */
export function press(entry: PriceEntry, key: Key): PriceEntry {
  if (key === 'clear') return { typed: '', isFresh: false, problem: '' }
  if (key === 'back') return { typed: entry.typed.slice(0, -1), isFresh: false, problem: '' }
  const typed = appended(entry.isFresh ? '' : entry.typed, key)
  const problem = refusalOf(typed)
  return problem ? { ...entry, problem } : { typed, isFresh: false, problem: '' }
}

/** The entry's price in fen; null when there is none to send. */
export function fenOf({ typed }: PriceEntry): Fen | null {
  return parseYuan(typed) || null
}

/** Why this entry cannot be sent; empty when it can. */
export function missing(entry: PriceEntry): string {
  if (fenOf(entry) !== null) return ''
  return entry.typed ? '价格要大于 0 元。' : '先写一个价。'
}

/** What the pad says about the entry. */
export function padView(entry: PriceEntry, listFen: Fen, unit: string): PadView {
  const fen = fenOf(entry)
  if (fen === null) return { confirm: '改价', difference: '', hint: '' }
  return {
    confirm: `改成 ${formatYuan(fen).slice(1).replace(/\.00$/, '')} 元`,
    difference: sayDifference(fen, listFen, unit) || '和列表价一样',
    hint: distance(fen, listFen),
  }
}

function appended(typed: string, key: string): string {
  if (key === '.') return typed.includes('.') ? typed : `${typed || '0'}.`
  return typed === '0' ? key : typed + key
}

function refusalOf(typed: string): string {
  const [whole, cents = ''] = typed.split('.')
  if (cents.length > 2) return '最多写到分，两位小数。'
  return whole.length > MOST_DIGITS ? `太大了，最多 ${formatYuan(MAX_FEN)}。` : ''
}

function distance(fen: Fen, listFen: Fen): string {
  if (fen * FAR < listFen) return '比列表价低一半还多，没打错吧？'
  return listFen && fen > listFen * FAR ? '比列表价高一倍还多，没打错吧？' : ''
}
