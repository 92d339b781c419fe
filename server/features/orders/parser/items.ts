import type { Lexicon } from './lexicon'
import { matchName, preferKnown, type Match } from './match-name'
import { withoutSmallTalk } from './small-talk'
import type { Amount, Token } from './tokens'

/** Goods and how much of them, as one stretch of a message says it. */
export interface Item {
  text: string
  match: Match
  amount: Amount | null
}

/** What a segment says: goods with amounts, and what is said beside them. */
export interface Said {
  items: Item[]
  asides: string[]
}

type Named = Extract<Token, { kind: 'goods' | 'words' | 'gap' }>

/** Reads goods with amounts from the pieces of a segment: the amounts stand before the names, or behind. */
export function itemsOf(pieces: readonly Token[], lexicon: Lexicon): Said {
  const isFirst = startsWithAmount(pieces)
  const stretches = split(pieces, isFirst)
  const said: Said = { items: [], asides: [] }
  for (const { names, amount, text } of stretches) read(names, amount, text, lexicon, said)
  return said
}

function startsWithAmount(pieces: readonly Token[]): boolean {
  const first = pieces.find(
    (piece) =>
      piece.kind === 'goods' || piece.kind === 'amount' || (piece.kind === 'words' && withoutSmallTalk(piece.text)),
  )
  return first?.kind === 'amount'
}

interface Stretch {
  names: Named[]
  amount: Amount | null
  text: string
}

function split(pieces: readonly Token[], amountFirst: boolean): Stretch[] {
  const stretches: Stretch[] = []
  let open: Stretch = { names: [], amount: null, text: '' }
  const close = (): void => {
    if (open.text.trim()) stretches.push(open)
    open = { names: [], amount: null, text: '' }
  }
  for (const piece of pieces) {
    if (piece.kind === 'amount' && amountFirst) close()
    open.text += piece.text
    if (piece.kind !== 'amount') open.names.push(piece)
    else {
      open.amount = piece.amount
      if (!amountFirst) close()
    }
  }
  close()
  return stretches
}

/** The last chunk with a name is what the amount is for; what stands apart from it was said beside it. */
function read(names: readonly Named[], amount: Amount | null, text: string, lexicon: Lexicon, said: Said): void {
  const chunks = chunksOf(names)
  const named = chunks.filter((chunk) => chunk.some(({ kind }) => kind === 'goods'))
  const wanted = named.length ? named : chunks.slice(-1).filter((chunk) => amount !== null && restOf(chunk))
  for (const chunk of chunks) if (!wanted.includes(chunk) && restOf(chunk)) said.asides.push(textOf(chunk))
  const shared = wanted.some((chunk) => textOf(chunk).includes('各'))
  wanted.forEach((chunk, index) => {
    const isLast = index === wanted.length - 1
    const own = wanted.length === 1 ? text.trim() : textOf(chunk)
    said.items.push({ text: own, match: matchOf(chunk, lexicon), amount: isLast || shared ? amount : null })
  })
}

function chunksOf(names: readonly Named[]): Named[][] {
  const chunks: Named[][] = [[]]
  for (const name of names) {
    if (name.kind === 'gap') chunks.push([])
    else chunks.at(-1)?.push(name)
  }
  return chunks.filter((chunk) => chunk.length)
}

const textOf = (chunk: readonly Named[]): string => chunk.map(({ text }) => text).join('')

/** What a chunk says beside names in the books and small talk. */
function restOf(chunk: readonly Named[]): string {
  return chunk.map(({ kind, text }) => (kind === 'goods' ? text : withoutSmallTalk(text).replace(/各/g, ''))).join('')
}

/** A name in the books is sure only when nothing else is said with it: 红苹果 and 苹果汁 are not 苹果. */
function matchOf(chunk: readonly Named[], lexicon: Lexicon): Match {
  const goods = chunk.filter((piece) => piece.kind === 'goods')
  const rest = chunk
    .filter(({ kind }) => kind === 'words')
    .map(({ text }) => withoutSmallTalk(text).replace(/各/g, ''))
    .join('')
  const [only] = goods
  if (!only) return matchName(rest, lexicon)
  const all = [...new Set(goods.flatMap((piece) => piece.goods))]
  if (goods.length === 1 && !rest) return { goods: preferKnown(all, lexicon), isSure: only.goods.length === 1 }
  return { goods: preferKnown([...all, ...matchName(restOf(chunk), lexicon).goods], lexicon), isSure: false }
}
