import { fold } from './fold'
import { itemsOf, type Item } from './items'
import type { Goods, Lexicon } from './lexicon'
import { isQuestion, isRefusal, isRepeat, withoutOtherNumbers, withoutRepeat } from './small-talk'
import { tokens, type Amount } from './tokens'
import { inUnitsOf, type AmountInUnit } from './units'

/** How far a line is understood: it can be taken, it wants a look, or nobody knows what is meant. */
export type Certainty = 'sure' | 'unsure' | 'unknown'

/** One line of a draft, as a message says it. */
export interface ParsedLine {
  /** The customer's own words. */
  text: string
  certainty: Certainty
  /** Taken off the order instead of put on. */
  isRemoval: boolean
  /** What it may be, the likeliest first; one where it is sure. */
  productIds: string[]
  unit: string | null
  /** Hundredths; null where it was not said exactly. */
  quantity: number | null
}

/** A message, understood. */
export interface ParsedMessage {
  /** The last order is wanted again; the lines are changes to it. */
  isRepeat: boolean
  lines: ParsedLine[]
  /** What was said beside the goods. */
  remarks: string[]
}

const MOST = 9_999_999_999
const NUMBERING = /(^|[\s,;])\d{1,2} ?[.、)](?=\D)/g
const BRACKETS = /[(【[]([^)】\]]*)[)】\]]/g
const BETWEEN = /\n|[，,、；;。!！:：]+|(?<!\d)\.|\.(?!\d)/

/** Reads an order from a message by rules alone: the same message means the same order to the same customer. */
export function parseMessage(message: string, lexicon: Lexicon): ParsedMessage {
  const parsed: ParsedMessage = { isRepeat: false, lines: [], remarks: [] }
  const folded = fold(message)
    .replace(NUMBERING, '$1\n')
    .replace(BRACKETS, (_all, inside: string) => {
      parsed.remarks.push(inside.trim())
      return ' '
    })
  const waiting: ParsedLine[] = []
  for (const segment of folded.split(BETWEEN)) readSegment(segment, lexicon, parsed, waiting)
  markRepeated(parsed.lines)
  return { ...parsed, remarks: parsed.remarks.filter(Boolean) }
}

/** Names that wait for an amount may get it from a later segment: 生菜、菠菜各 3 斤. */
function readSegment(segment: string, lexicon: Lexicon, parsed: ParsedMessage, waiting: ParsedLine[]): void {
  const text = segment.trim()
  if (!text) return
  if (isQuestion(text)) return void parsed.remarks.push(text)
  parsed.isRepeat ||= isRepeat(text)
  const wanted = withoutOtherNumbers(withoutRepeat(text)).replace(REFUSALS, ' ')
  const { items, asides } = itemsOf(tokens(wanted, lexicon), lexicon)
  parsed.remarks.push(...asides)
  const read = isRefusal(text) ? removalOf : lineOf
  const lines = items.map((item) => read(item, lexicon))
  share(waiting, items.find(({ amount }) => amount)?.amount ?? null, text.includes('各'), lexicon)
  waiting.push(...lines.filter(isBare))
  parsed.lines.push(...lines.filter(({ productIds, quantity }) => productIds.length || quantity !== null))
}

const REFUSALS = /不要|不用|别送|别发|别拿|别要|去掉|取消|不送|不拿/g
const isBare = ({ quantity, isRemoval, productIds }: ParsedLine): boolean =>
  quantity === null && !isRemoval && productIds.length === 1

/** An amount ends the waiting, and is everybody's where it says so. */
function share(waiting: ParsedLine[], amount: Amount | null, isForEach: boolean, lexicon: Lexicon): void {
  if (!amount) return
  for (const line of isForEach ? waiting : []) {
    const index = lexicon.goods.findIndex(({ id }) => id === line.productIds[0])
    Object.assign(line, lineOf({ text: line.text, match: { goods: [index], isSure: true }, amount }, lexicon))
  }
  waiting.length = 0
}

function lineOf({ text, match, amount }: Item, lexicon: Lexicon): ParsedLine {
  const goods = match.goods.map((index) => lexicon.goods[index] as Goods)
  const meant = amountOf(goods[0], amount)
  return {
    text,
    certainty: certaintyOf(match, meant),
    isRemoval: false,
    productIds: goods.map(({ id }) => id),
    unit: meant.unit,
    quantity: meant.hundredths,
  }
}

function certaintyOf({ goods, isSure }: Item['match'], meant: Meant): Certainty {
  if (!goods.length) return 'unknown'
  return isSure && meant.isSure ? 'sure' : 'unsure'
}

function removalOf({ text, match }: Item, lexicon: Lexicon): ParsedLine {
  const productIds = match.goods.map((index) => (lexicon.goods[index] as Goods).id)
  const certainty = certaintyOf(match, { unit: null, hundredths: null, isSure: true })
  return { text, certainty, isRemoval: true, productIds, unit: null, quantity: null }
}

interface Meant {
  unit: string | null
  hundredths: number | null
  isSure: boolean
}

/** How much of these goods is meant: in the unit said, else in the customer's last one, else in the usual one. */
function amountOf(goods: Goods | undefined, amount: Amount | null): Meant {
  const said = asSaid(amount)
  if (!goods || !amount || amount.value === null) return said
  const { units } = goods
  const names = units.map(({ name }) => name)
  const found = inUnitsOf(names, amount.value, amount.unit ?? usualUnit(goods))
  return found ? { ...found, isSure: isWhole(found, units) && isPossible(found.hundredths) } : said
}

function asSaid(amount: Amount | null): Meant {
  const value = amount?.value ?? null
  return { unit: amount?.unit ?? null, hundredths: value === null ? null : Math.round(value * 100), isSure: false }
}

function usualUnit({ units, lastUnit }: Goods): string {
  return (units.find(({ name }) => name === lastUnit) ?? units[0])?.name ?? ''
}

/** Boxes are not cut in half. */
function isWhole({ unit, hundredths }: AmountInUnit, units: Goods['units']): boolean {
  const decimals = units.find(({ name }) => name === unit)?.decimals ?? 0
  return hundredths % 10 ** (2 - decimals) === 0
}

const isPossible = (hundredths: number): boolean => hundredths > 0 && hundredths <= MOST

/** The same goods twice: the second is for a person to look at. */
function markRepeated(lines: readonly ParsedLine[]): void {
  const seen = new Set<string>()
  for (const line of lines) {
    const [id] = line.productIds
    if (line.certainty !== 'sure' || id === undefined) continue
    if (seen.has(id)) line.certainty = 'unsure'
    seen.add(id)
  }
}
