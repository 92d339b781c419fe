import { typed } from '../../../platform/pinyin'
import { fold, foldName } from './fold'
import { unitWords } from './units'

/** Something that can be ordered, as the parser knows it. */
export interface Goods {
  id: string
  name: string
  /** The usual one first. */
  units: readonly { name: string; decimals: number }[]
  aliases: readonly string[]
  /** The unit this customer took last; null when they never had it. */
  lastUnit: string | null
}

/** Goods by everything they are called. */
export interface Lexicon {
  goods: readonly Goods[]
  /** Folded names and aliases. */
  called: ReadonlyMap<string, readonly number[]>
  longest: number
  byPinyin: ReadonlyMap<string, readonly number[]>
  byInitials: ReadonlyMap<string, readonly number[]>
  /** Which words a character stands in. */
  wordsWith: ReadonlyMap<string, readonly string[]>
  units: readonly string[]
}

/** Puts goods in order for reading messages; once per catalogue and customer. */
export function lexiconOf(goods: readonly Goods[]): Lexicon {
  const called = new Map<string, number[]>()
  const byPinyin = new Map<string, number[]>()
  const byInitials = new Map<string, number[]>()
  goods.forEach(({ name, aliases }, index) => {
    for (const word of new Set([name, ...aliases].map(foldName))) {
      if (!word) continue
      add(called, word, index)
      if (word.length < 2) continue
      const { full, initials } = typed(word)
      add(byPinyin, full, index)
      add(byInitials, initials, index)
    }
  })
  const wordsWith = new Map<string, string[]>()
  for (const word of called.keys()) for (const sign of new Set(word)) add(wordsWith, sign, word)
  const longest = Math.max(0, ...[...called.keys()].map(({ length }) => length))
  const units = unitWords(goods.flatMap((one) => one.units.map(({ name }) => fold(name))))
  return { goods, called, longest, byPinyin, byInitials, wordsWith, units }
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const there = map.get(key)
  if (!there) map.set(key, [value])
  else if (!there.includes(value)) there.push(value)
}
