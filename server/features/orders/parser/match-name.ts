import { typed } from '../../../platform/pinyin'
import type { Lexicon } from './lexicon'

/** Goods a name may mean, the likeliest first. */
export interface Match {
  goods: readonly number[]
  /** It can be taken as meant: nothing else would answer to this name. */
  isSure: boolean
}

const NONE: Match = { goods: [], isSure: false }
const MOST = 3
/** How alike two words are to be offered at all. */
const ALIKE = 0.45

/** What a name means that is not in the books as it is: a beginning, a sound, initials, or something like it. */
export function matchName(name: string, lexicon: Lexicon): Match {
  if (!name) return NONE
  const ways = [byInitials, byBeginning, bySound, byPart, byLikeness]
  for (const way of ways) {
    const match = way(name, lexicon)
    if (match.goods.length) return { ...match, goods: preferKnown(match.goods, lexicon) }
  }
  return NONE
}

/** What the customer had before stands first. */
export function preferKnown(goods: readonly number[], { goods: all }: Lexicon): number[] {
  const isKnown = (index: number): number => (all[index]?.lastUnit == null ? 1 : 0)
  return [...goods].sort((a, b) => isKnown(a) - isKnown(b)).slice(0, MOST)
}

function byInitials(name: string, { byInitials: initials }: Lexicon): Match {
  const goods = /^[a-z]{2,}$/.test(name) ? (initials.get(name) ?? []) : []
  return { goods, isSure: goods.length === 1 }
}

/** 农夫 is 农夫山泉 when nothing else contains it: half of the name at least. */
function byBeginning(name: string, lexicon: Lexicon): Match {
  const words = wordsAround(name, lexicon)
  const goods = [...new Set(words.flatMap((word) => lexicon.called.get(word) ?? []))]
  const isHalf = words.some((word) => word.startsWith(name) && name.length * 2 >= word.length)
  return goods.length === 1 && name.length > 1 && isHalf ? { goods, isSure: true } : NONE
}

function bySound(name: string, { byPinyin }: Lexicon): Match {
  if (name.length < 2) return NONE
  const goods = byPinyin.get(typed(name).full) ?? []
  return { goods, isSure: goods.length === 1 }
}

/** 可乐 is part of two names: both are offered. */
function byPart(name: string, lexicon: Lexicon): Match {
  const goods = wordsAround(name, lexicon).flatMap((word) => lexicon.called.get(word) ?? [])
  return { goods: [...new Set(goods)], isSure: false }
}

function byLikeness(name: string, lexicon: Lexicon): Match {
  const near = new Set([...name].flatMap((sign) => lexicon.wordsWith.get(sign) ?? []))
  const scored = [...near]
    .map((word) => ({ word, score: likeness(name, word) }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
  return { goods: [...new Set(scored.flatMap(({ word }) => lexicon.called.get(word) ?? []))], isSure: false }
}

/** Words that contain a text; looked for among those with its rarest character. */
function wordsAround(text: string, { wordsWith }: Lexicon): string[] {
  const lists = [...new Set(text)].map((sign) => wordsWith.get(sign) ?? [])
  const fewest = lists.reduce((best, list) => (list.length < best.length ? list : best), lists[0] ?? [])
  return fewest.filter((word) => word.includes(text))
}

/** How many pairs of neighbours two words share, 0 to 1 (Dice); single characters count for themselves. */
function likeness(a: string, b: string): number {
  const [pairsA, pairsB] = [pairs(a), pairs(b)]
  const shared = pairsA.filter((pair) => pairsB.includes(pair)).length
  return (2 * shared) / (pairsA.length + pairsB.length)
}

function pairs(word: string): string[] {
  return word.length < 2 ? [word] : Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))
}
