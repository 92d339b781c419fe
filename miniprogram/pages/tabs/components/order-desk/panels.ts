import type { PadLine } from '../../../../components/quantity-pad/view'
import type { CheckedDraft, CheckedLine } from '../../../../stores/draft-check'
import { priceOf } from '../../../../stores/draft-order'
import { sayDay, type Day } from '../../../../utils/date'
import { formatQuantity, formatYuan, type Fen, type Hundredths } from '../../../../utils/money'
import type { AgreedPart } from './agreements'
import { isWeighed, stepOf, type Good } from './goods'

/** One price of the goods, and where it comes from. */
export interface WhyRow {
  name: string
  note: string
  price: string
  isChosen: boolean
}

/** The sheet that says why a price is what it is. */
export interface WhyView {
  title: string
  note: string
  /** The price that applies first, marked, then the one it stands above. */
  rows: WhyRow[]
  /** "每箱比列表价省 ¥6.00"; empty when both are the same. */
  difference: string
  /** The last order of it: "11-18", "3 箱", "¥42.00", "这次涨了 ¥3.00"; null when there was none. */
  last: { when: string; quantity: string; price: string; move: string } | null
}

/** The sheet before anything was asked. */
export const BLANK_WHY: WhyView = { title: '', note: '', rows: [], difference: '', last: null }

/** A line in the cart. */
export interface CartRow extends CheckedLine {
  step: Hundredths
}

/** The sheet of everything chosen. */
export interface CartView {
  title: string
  rows: CartRow[]
  totalFen: Fen
  canSubmit: boolean
}

/** The sheet of nothing chosen. */
export const BLANK_CART: CartView = { title: '', rows: [], totalFen: 0, canSubmit: false }

/** From this many times the usual quantity on, the pad asks whether that was meant. */
const SURPRISING = 3

/** Why this customer pays this price; told to the buyer, or to the shop's people who write for them. */
export function whyView(good: Good, today: Day, isShop = false, agreed: AgreedPart = {}): WhyView {
  const now = { ...good, priceFen: agreed.agreedFen ?? good.priceFen }
  const prices = pricesOf(good, isShop, agreed)
  return {
    title: `为什么是 ${formatYuan(now.priceFen)}？`,
    note: `${good.name}，按${good.unit}`,
    rows: prices.map((price, index) => ({ ...price, isChosen: index === 0 })),
    difference: prices.length > 1 ? differenceOf(now) : '',
    last: lastOf(now, today),
  }
}

/** Every price there is for the goods, the one that applies first. */
function pricesOf(good: Good, isShop: boolean, { agreedFen, reason = '' }: AgreedPart): Omit<WhyRow, 'isChosen'>[] {
  const prices = [{ name: '列表价', note: '大家都能看到的价', price: formatYuan(good.listFen) }]
  const whose = isShop ? '专门给这位客户定的价' : '店里专门给你定的价'
  if (good.source !== 'global') prices.unshift({ name: '专属价', note: whose, price: formatYuan(good.priceFen) })
  if (agreedFen === undefined) return prices
  return [{ name: '改价', note: `这一单说好的：${reason}`, price: formatYuan(agreedFen) }, ...prices]
}

/** What the pad knows besides the goods. */
export interface PadFacts {
  today: Day
  isLast: boolean
  doneCount: number
  canReprice?: boolean
}

/** The line the quantity pad is open for. */
export function padLineOf(
  good: Good,
  value: Hundredths,
  { today, isLast, doneCount, canReprice = false }: PadFacts,
  { agreedFen }: AgreedPart = {},
): PadLine {
  const { id, name, priceFen, unit, source, last } = good
  return {
    id,
    name,
    chip: agreedFen === undefined ? source : 'manual',
    chipText: '',
    priceFen: agreedFen ?? priceFen,
    lastPriceFen: last ? last.priceFen : null,
    lastWhen: last ? sayDay(last.on, today) : '',
    lastValue: last ? last.quantity : 0,
    stock: null,
    unit,
    units: [unit],
    decimals: 2,
    value,
    hint: hintOf(good, value),
    weighed: isWeighed(good),
    canReprice,
    isLast,
    doneCount,
  }
}

/** Everything chosen; what is gone or costs another price comes first. */
export function cartView(checked: CheckedDraft, goodOf: (id: string) => Good | undefined): CartView {
  const calm = checked.orderable.filter(({ wasFen }) => wasFen === null)
  const rows = [...checked.gone, ...checked.changed, ...calm].map((line) => {
    const good = goodOf(line.productId)
    return { ...line, priceFen: priceOf(line), step: good ? stepOf(good) : 100 }
  })
  const { totalFen, orderable } = checked
  return { title: `已选 ${orderable.length} 种`, rows, totalFen, canSubmit: orderable.length > 0 }
}

function differenceOf({ listFen, priceFen, unit }: Good): string {
  if (listFen === priceFen) return ''
  const word = listFen > priceFen ? '省' : '多'
  return `每${unit}比列表价${word} ${formatYuan(Math.abs(listFen - priceFen))}`
}

function lastOf({ last, priceFen, unit }: Good, today: Day): WhyView['last'] {
  if (!last) return null
  const change = priceFen - last.priceFen
  const size = formatYuan(Math.abs(change))
  const move = change === 0 ? '和这次一样' : change > 0 ? `这次涨了 ${size}` : `这次降了 ${size}`
  return {
    when: sayDay(last.on, today),
    quantity: `${formatQuantity(last.quantity)} ${unit}`,
    price: formatYuan(last.priceFen),
    move,
  }
}

function hintOf({ usual, last, unit }: Good, value: Hundredths): string {
  const known = usual ?? (last ? last.quantity : null)
  if (known === null || known === 0 || value < known * SURPRISING) return ''
  const before = usual === null ? '上次' : '平时'
  return `${before}拿 ${formatQuantity(known)} ${unit}，这次是 ${formatQuantity(value)} ${unit}，没打错吧？`
}
