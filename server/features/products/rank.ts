/** What a product is found by; codes are kept half width in capitals. */
export interface Findable {
  name: string
  initials: string
  pinyin: string
  /** Number and bar codes. */
  codes: readonly string[]
  /** Other names and the code people type. */
  words: readonly string[]
}

type Sign = (row: Findable, query: string) => boolean

const some =
  (test: (text: string, query: string) => boolean) =>
  (texts: readonly string[], query: string): boolean =>
    texts.some((text) => test(text, query))
const is = some((text, query) => text === query)
const starts = some((text, query) => text.startsWith(query))
const holds = some((text, query) => text.includes(query))

/** From the surest sign that this is what somebody means, down to the faintest; the phone has the same list. */
const SIGNS: readonly Sign[] = [
  (row, query) => row.name === query || is(row.codes, query) || is(row.words, query),
  (row, query) => row.name.startsWith(query),
  (row, query) => row.initials.startsWith(query) || starts(row.codes, query) || starts(row.words, query),
  (row, query) => row.name.includes(query) || holds(row.words, query),
  (row, query) => row.pinyin.startsWith(query),
  (row, query) => row.initials.includes(query),
  (row, query) => row.pinyin.includes(query) || holds(row.codes, query),
]

/** The rank of what holds a query in no way. */
export const NO_RANK = SIGNS.length

/** How sure it is that `keyword` means this row, 0 the surest; what holds it in no way goes last. */
export function rankOf(row: Findable, keyword: string): number {
  const query = fold(keyword)
  const rank = SIGNS.findIndex((sign) => sign(foldAll(row), query))
  return rank < 0 ? NO_RANK : rank
}

function foldAll({ name, initials, pinyin, codes, words }: Findable): Findable {
  return { name: fold(name), initials, pinyin, codes: codes.map(fold), words: words.map(fold) }
}

/** Lower case, half width, without blanks and separators, so that "XHS 普" and "xhs普" are one query. */
export function fold(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/[\s'’·\-_]/g, '')
}
