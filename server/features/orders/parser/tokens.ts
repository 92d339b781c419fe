import type { Lexicon } from './lexicon'
import { numberOf } from './numerals'
import { gramsOf } from './units'

/** How much: a number of a unit; null for what was not said, or not exactly. */
export interface Amount {
  value: number | null
  unit: string | null
}

/** A piece of a message: goods by name, an amount, other words, or a gap between them. */
export type Token =
  | { kind: 'goods'; text: string; goods: readonly number[] }
  | { kind: 'amount'; text: string; amount: Amount }
  | { kind: 'words'; text: string }
  | { kind: 'gap'; text: string }

const NUMERAL = '(?:\\d+(?:\\.\\d+)?|两[百千万][零一二三四五六七八九十百千]*|[零〇一二三四五六七八九十百千万]+|两)'
const FEW: Readonly<Record<string, number>> = { 俩: 2, 仨: 3 }

/** Patterns of amounts for the units of a lexicon, tried in this order at each place. */
interface Patterns {
  vague: RegExp
  half: RegExp
  full: RegExp
  unitAndHalf: RegExp
  bare: RegExp
}

const kept = new WeakMap<Lexicon, Patterns>()

function patternsOf(lexicon: Lexicon): Patterns {
  const known = kept.get(lexicon)
  if (known) return known
  const unit = `(${lexicon.units.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![a-z])`
  const made = {
    vague: new RegExp(
      `(?:\\d+ ?[-~到至] ?\\d+|[一二三四五六七八九][一二三四五六七八九]|几|好几|一些|一点|点)(?: ?${unit})?`,
      'y',
    ),
    half: new RegExp(`半 ?${unit}`, 'y'),
    full: new RegExp(`(${NUMERAL}) ?${unit}(半)?`, 'y'),
    unitAndHalf: new RegExp(`${unit}半`, 'y'),
    bare: /(\d{1,4}(?:\.\d+)?|[俩仨])(?=\s|$)/y,
  }
  kept.set(lexicon, made)
  return made
}

/** A segment of a folded message in pieces. Names of goods are found first, so that 三文鱼 is no number of anything. */
export function tokens(segment: string, lexicon: Lexicon): Token[] {
  const patterns = patternsOf(lexicon)
  const found: Token[] = []
  let at = 0
  while (at < segment.length) {
    const token =
      gapAt(segment, at) ?? goodsAt(segment, at, lexicon) ?? amountAt(segment, at, patterns) ?? signAt(segment, at)
    at += token.text.length
    push(found, token)
  }
  return found
}

function gapAt(segment: string, at: number): Token | null {
  return segment[at] === ' ' ? { kind: 'gap', text: ' ' } : null
}

function signAt(segment: string, at: number): Token {
  return { kind: 'words', text: segment.slice(at, at + 1) }
}

function goodsAt(segment: string, at: number, { called, longest }: Lexicon): Token | null {
  for (let length = Math.min(longest, segment.length - at); length > 0; length -= 1) {
    const text = segment.slice(at, at + length)
    const goods = called.get(text)
    if (goods) return { kind: 'goods', text, goods }
  }
  return null
}

function amountAt(segment: string, at: number, patterns: Patterns): Token | null {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(segment)
  }
  const half = match(patterns.half)
  if (half) return amount(half[0], 0.5, half[1])
  const vague = match(patterns.vague)
  if (vague) return amount(vague[0], null, vague[1])
  const full = match(patterns.full)
  if (full) return amount(full[0], withHalf(full[1], full[3]), full[2])
  const more = match(patterns.unitAndHalf)
  if (more) return amount(more[0], 1.5, more[1])
  const bare = match(patterns.bare)
  return bare ? amount(bare[0], FEW[bare[0]] ?? numberOf(bare[0]), undefined) : null
}

function withHalf(numeral = '', half: string | undefined): number | null {
  const value = numberOf(numeral)
  return value === null ? null : value + (half ? 0.5 : 0)
}

function amount(text: string, value: number | null, unit: string | undefined): Token {
  return { kind: 'amount', text, amount: { value, unit: unit ?? null } }
}

/** Words grow together, and so do two weights: 3 斤 2 两. */
function push(found: Token[], token: Token): void {
  const last = found.at(-1)
  if (last?.kind === 'words' && token.kind === 'words') last.text += token.text
  else if (last?.kind === 'amount' && token.kind === 'amount' && joined(last.amount, token.amount))
    last.text += token.text
  else found.push(token)
}

function joined(first: Amount, second: Amount): boolean {
  const [big, small] = [gramsOf(first.unit ?? ''), gramsOf(second.unit ?? '')]
  if (!big || !small || small >= big || first.value === null || second.value === null) return false
  first.value = Math.round((first.value + (second.value * small) / big) * 1e6) / 1e6
  return true
}
