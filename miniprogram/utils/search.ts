/** What a row can be found by; initials and full pinyin come from the server, lower case without spaces. */
export interface Findable {
  name: string
  initials?: string
  pinyin?: string
  /** The number people know it by. */
  code?: string
  /** More numbers: bar codes. */
  codes?: readonly string[]
  /** Other names, and a code people type. */
  words?: readonly string[]
}

interface Folded {
  name: string
  initials: string
  pinyin: string
  codes: readonly string[]
  words: readonly string[]
}
type Sign = (row: Folded, query: string) => boolean

/** From the surest sign that this is the row somebody means, down to the faintest; the server has the same list. */
const SIGNS: readonly Sign[] = [
  (row, query) => row.name === query || row.codes.includes(query) || row.words.includes(query),
  (row, query) => row.name.startsWith(query),
  (row, query) => row.initials.startsWith(query) || starts(row.codes, query) || starts(row.words, query),
  (row, query) => row.name.includes(query) || holds(row.words, query),
  (row, query) => row.pinyin.startsWith(query),
  (row, query) => row.initials.includes(query),
  (row, query) => row.pinyin.includes(query) || holds(row.codes, query),
  (row, query) => query.length > 1 && inOrder(row.name, query),
]

/** Reads rows once, so that each further query over them costs next to nothing: keep it as long as the rows. */
export function indexOf<T>(rows: readonly T[], by: (row: T) => Findable): (query: string) => T[] {
  const folded = rows.map((row) => foldAll(by(row)))
  return (query) => {
    const wanted = fold(query)
    if (!wanted) return [...rows]
    const byRank: T[][] = SIGNS.map(() => [])
    for (let at = 0; at < rows.length; at += 1) {
      const rank = SIGNS.findIndex((sign) => sign(folded[at] as Folded, wanted))
      if (rank >= 0) byRank[rank]?.push(rows[at] as T)
    }
    return byRank.flat()
  }
}

/** The rows a query may mean, the likeliest first; equal ones keep their order. An empty query means all. */
export function findIn<T>(rows: readonly T[], query: string, by: (row: T) => Findable): T[] {
  return indexOf(rows, by)(query)
}

/** The one row that carries exactly this number, however it is written. */
export function findByCode<T>(rows: readonly T[], code: string, by: (row: T) => Findable): T | undefined {
  const wanted = fold(code)
  return wanted ? rows.find((row) => foldAll(by(row)).codes.includes(wanted)) : undefined
}

function foldAll({ name, initials = '', pinyin = '', code = '', codes = [], words = [] }: Findable): Folded {
  const all = code ? [code, ...codes] : codes
  return {
    name: fold(name),
    initials: fold(initials),
    pinyin: fold(pinyin),
    codes: foldEach(all),
    words: foldEach(words),
  }
}

const foldEach = (texts: readonly string[]): string[] => texts.map(fold).filter(Boolean)

/** Lower case, half width, without spaces and separators, so that "XHS 普" and "xhs普" are one query. */
function fold(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/[\s'’·\-_]/g, '')
}

const starts = (texts: readonly string[], query: string): boolean => texts.some((text) => text.startsWith(query))
const holds = (texts: readonly string[], query: string): boolean => texts.some((text) => text.includes(query))

function inOrder(name: string, query: string): boolean {
  let from = 0
  for (const letter of query) {
    const at = name.indexOf(letter, from)
    if (at < 0) return false
    from = at + letter.length
  }
  return true
}
