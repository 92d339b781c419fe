import type { PriceReasons } from '../../../../api/generated'
import { listFenAt, type Good, type GoodUnit } from '../../../../stores/goods'
import { sayDay, type Day } from '../../../../utils/date'
import {
  fenFromYuan,
  formatQuantity,
  formatYuan,
  hundredthsFromQuantity,
  type Fen,
  type Hundredths,
} from '../../../../utils/money'
import { startAt, type Rung } from '../../../../utils/price'
import type { AgreedPart } from './agreements'

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
  /** The price that applies first, marked, then those it could have been. */
  rows: WhyRow[]
  /** "每箱比列表价省 ¥6.00"; empty when both are the same. */
  difference: string
  /** What the shop gives and gets, for who may see it; none for anybody else. */
  facts: { label: string; value: string; isBad: boolean }[]
  /** The last orders of it, the newest first: "11-18", "3 箱", "¥42.00", "这次涨了 ¥3.00". */
  deals: { id: string; when: string; quantity: string; price: string; move: string }[]
}

/** The sheet before anything was asked. */
export const BLANK_WHY: WhyView = { title: '', note: '', rows: [], difference: '', facts: [], deals: [] }

/** What is asked about: so much of the goods in a unit, at the price agreed on where there is one. */
export interface WhyAsked {
  good: Good
  unit: GoodUnit
  quantity: Hundredths
  agreed: AgreedPart
}

type Row = Omit<WhyRow, 'isChosen'>

/** Why this customer pays this price; told to the buyer, or to the shop's people who write for them. */
export function whyView(asked: WhyAsked, today: Day, isShop = false): WhyView {
  const { good, unit, quantity, agreed } = asked
  const rung = startAt(unit.rungs, quantity)
  const prices = pricesOf(asked, rung, isShop)
  const common = { note: `${good.name}，按${unit.name}`, facts: [] }
  const fen = agreed.agreedFen ?? rung?.priceFen
  if (fen === undefined) {
    const rows = prices.map((price) => ({ ...price, isChosen: false }))
    return { ...common, title: '要问价', rows, difference: '', deals: lastOf(good, unit, null, today) }
  }
  return {
    ...common,
    title: `为什么是 ${formatYuan(fen)}？`,
    rows: prices.map((price, index) => ({ ...price, isChosen: index === 0 })),
    difference: differenceOf(unit, listFenAt(unit, quantity), fen),
    deals: lastOf(good, unit, fen, today),
  }
}

/** The sheet once the server has told the whole story: every price there could be, cost and gain, the last three deals. */
export function toldView(view: WhyView, reasons: PriceReasons, asked: WhyAsked, today: Day): WhyView {
  const spoken = spokenRow(asked.agreed)
  const isSpoken = spoken.length > 0
  const rows = reasons.trace.map(({ label, note, price, isChosen }) => ({
    ...{ name: label, note, price: formatYuan(fenFromYuan(price)) },
    isChosen: isChosen && !isSpoken,
  }))
  const [first, ...others] = reasons.deals.map(({ orderId, on, quantity, unit, price }) => ({
    id: orderId,
    when: sayDay(on, today),
    quantity: `${formatQuantity(hundredthsFromQuantity(quantity))} ${unit}`,
    price: formatYuan(fenFromYuan(price)),
    move: '',
  }))
  const deals = first ? [{ ...first, move: view.deals[0]?.move ?? '' }, ...others] : []
  return {
    ...view,
    rows: [...spoken.map((row) => ({ ...row, isChosen: true })), ...rows],
    facts: factsOf(reasons),
    deals,
  }
}

/** The sheet as text for a chat: what is asked, then a line for each price and each deal. */
export function whyText({ title, note, rows, deals }: WhyView): string {
  const told = rows.map(({ name, note: why, price, isChosen }) => `${isChosen ? '✓ ' : ''}${name} ${price}（${why}）`)
  const before = deals.map(({ when, quantity, price }) => `${when} ${quantity} ${price}`)
  return [`${note}，${title}`, ...told, ...(before.length ? ['最近拿的：', ...before] : [])].join('\n')
}

function factsOf({ cost, unit }: PriceReasons): WhyView['facts'] {
  if (!cost || cost.cost === null || cost.profit === null) return []
  const isBad = cost.profit < 0
  const size = formatYuan(Math.abs(fenFromYuan(cost.profit)))
  const margin = cost.margin === null ? [] : [{ label: '毛利率', value: `${(cost.margin * 100).toFixed(1)}%`, isBad }]
  return [
    { label: '成本', value: formatYuan(fenFromYuan(cost.cost)), isBad: false },
    { label: isBad ? `每${unit}亏` : `每${unit}赚`, value: size, isBad },
    ...margin,
  ]
}

function spokenRow({ agreedFen, reason = '' }: AgreedPart): Row[] {
  return agreedFen === undefined
    ? []
    : [{ name: '改价', note: `这一单说好的：${reason}`, price: formatYuan(agreedFen) }]
}

/** Every price there is for the goods, the one that applies first. */
function pricesOf({ unit, quantity, agreed }: WhyAsked, rung: Rung | undefined, isShop: boolean): Row[] {
  const now = rung ? [rungRow(rung, unit.name, noteOf(rung, isShop))] : []
  const more = unit.rungs
    .filter(({ from }) => from > quantity && from > 0 && from !== rung?.from)
    .map((next) => rungRow(next, unit.name, `还差 ${formatQuantity(next.from - quantity)} ${unit.name}`))
  const list: Row[] =
    unit.listFen === null || rung?.source === 'global'
      ? []
      : [{ name: '列表价', note: LIST_NOTE, price: formatYuan(unit.listFen) }]
  return [...spokenRow(agreed), ...now, ...more, ...list]
}

const LIST_NOTE = '大家都能看到的价'
const NAMES: Record<string, string> = { special: '专属价', level: '等级价', tier: '阶梯价', global: '列表价' }

function rungRow({ from, priceFen, source }: Rung, unit: string, note: string): Row {
  const name = from ? `满 ${formatQuantity(from)} ${unit}` : (NAMES[source] ?? source)
  return { name, note, price: formatYuan(priceFen) }
}

function noteOf({ source, from }: Rung, isShop: boolean): string {
  if (source === 'special') return isShop ? '专门给这位客户定的价' : '店里专门给你定的价'
  if (source === 'level') return `${isShop ? '这位客户' : '你'}这个等级的价${from ? '，拿够了数' : ''}`
  return source === 'tier' ? '拿够了数，就按这个价' : LIST_NOTE
}

function differenceOf({ name }: GoodUnit, listFen: Fen, fen: Fen): string {
  if (listFen === fen) return ''
  return `每${name}比列表价${listFen > fen ? '省' : '多'} ${formatYuan(Math.abs(listFen - fen))}`
}

function lastOf({ last }: Good, unit: GoodUnit, fen: Fen | null, today: Day): WhyView['deals'] {
  if (!last) return []
  const deal = {
    id: 'last',
    when: sayDay(last.on, today),
    quantity: `${formatQuantity(last.quantity)} ${last.unit}`,
    price: formatYuan(last.priceFen),
    move: last.unit === unit.name && fen !== null ? moveOf(fen - last.priceFen) : '',
  }
  return [deal]
}

function moveOf(change: Fen): string {
  const size = formatYuan(Math.abs(change))
  if (change === 0) return '和这次一样'
  return change > 0 ? `这次涨了 ${size}` : `这次降了 ${size}`
}
