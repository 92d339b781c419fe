/** What a row can be found by; initials and full pinyin come from the server, lower case without spaces. */
export interface Findable {
  name: string
  initials?: string
  pinyin?: string
  code?: string
}

type Test = (row: Folded, query: string) => boolean
interface Folded {
  name: string
  initials: string
  pinyin: string
  code: string
}

/** From the surest sign that this is the row somebody means, down to the faintest. */
const SIGNS: Test[] = [
  (row, query) => row.name === query || row.code === query,
  (row, query) => row.name.startsWith(query),
  (row, query) => row.initials.startsWith(query) || row.code.startsWith(query),
  (row, query) => row.name.includes(query),
  (row, query) => row.pinyin.startsWith(query),
  (row, query) => row.initials.includes(query),
  (row, query) => row.pinyin.includes(query) || row.code.includes(query),
  (row, query) => query.length > 1 && inOrder(row.name, query),
]

/** The rows a query may mean, the likeliest first; equal ones keep their order. An empty query means all. */
export function findIn<T>(rows: readonly T[], query: string, by: (row: T) => Findable): T[] {
  const folded = fold(query)
  if (!folded) return [...rows]
  const found: { row: T; rank: number }[] = []
  for (const row of rows) {
    const rank = rankOf(foldAll(by(row)), folded)
    if (rank >= 0) found.push({ row, rank })
  }
  return found.sort((one, other) => one.rank - other.rank).map(({ row }) => row)
}

function rankOf(row: Folded, query: string): number {
  return SIGNS.findIndex((test) => test(row, query))
}

function foldAll({ name, initials = '', pinyin = '', code = '' }: Findable): Folded {
  return { name: fold(name), initials: fold(initials), pinyin: fold(pinyin), code: fold(code) }
}

/** Lower case, half width, without spaces and separators, so that "XHS 普" and "xhs普" are one query. */
function fold(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/[\s'’·\-_]/g, '')
}

function inOrder(name: string, query: string): boolean {
  let from = 0
  for (const letter of query) {
    const at = name.indexOf(letter, from)
    if (at < 0) return false
    from = at + letter.length
  }
  return true
}
