import { sayDay, sayMoment, type Day, type Moment } from '../../../utils/date'
import { fenFromYuan, formatQuantity, formatYuan, hundredthsFromQuantity, type Fen } from '../../../utils/money'
import { spaced, widthInEm } from '../../../utils/text'
import type { PriceReasons, PriceSource } from '../../../api/generated'
import { priceOf, type PriceLine, type Tab } from './price-book'

/** One kind of goods in the list of prices. */
export interface PriceRow {
  id: string
  name: string
  /** "列表 ¥48.00" beside a special price, else what is told about the goods. */
  note: string
  chip: PriceSource
  isLow: boolean
  priceFen: Fen
  unit: string
  /** "为什么是 ¥45.00" for a screen reader. */
  ask: string
}

/** The sheet that says why a price is what it is, and what is needed to change it. */
export interface WhyView {
  id: string
  title: string
  note: string
  /** The price that applies first, marked, then the one it stands above. */
  rows: { name: string; note: string; fen: Fen; price: string; isChosen: boolean }[]
  /** "每箱比列表价省 ¥3.00"; empty when both are the same. */
  difference: string
  last: { when: string; quantity: string; fen: Fen; price: string } | null
  /** What is sent to somebody who asks. */
  text: string
  unit: string
  /** More than one to choose from. */
  units: string[]
  listFen: Fen
  /** What it costs and brings; only for who may see that, and once the server has said. */
  figures: { label: string; value: string }[]
  deals: { when: string; quantity: string; price: string }[]
  specialFen: Fen | null
}

/** What stands there instead of rows. */
export interface EmptyWords {
  icon: string
  title: string
  note: string
  action: string
}

/** So wide a name fits into the title of the page. */
const MOST_EM = 6

/** A line as a row of the list. */
export function priceRow(line: PriceLine, today: Day): PriceRow {
  const { id, name, unit, about, special, listFen, plain, next } = line
  const source = special ? 'special' : plain.source
  const more = next ? `${sayFrom(next.from, today)} ${formatYuan(next.fen)}` : ''
  return {
    id,
    name,
    note: [source === 'global' ? about : `列表 ${formatYuan(listFen)}`, more].filter(Boolean).join(' · '),
    chip: source,
    isLow: special?.isLow ?? false,
    priceFen: priceOf(line),
    unit,
    ask: `${name}，${SOURCES[source]} ${formatYuan(priceOf(line))}，看为什么`,
  }
}

const SOURCES: Record<PriceSource, string> = {
  manual: '改价',
  special: '专属价',
  level: '等级价',
  tier: '阶梯价',
  global: '列表价',
}

/** "12-01 起"; of another year "2027-01-03 起". */
function sayFrom(day: Day, today: Day): string {
  return `${day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day} 起`
}

/** "兴旺湘菜馆的价格"; a longer name gives way, so that the navigation bar still says what is here. */
export function titleOf(name: string): string {
  return widthInEm(name) <= MOST_EM ? `${name}的价格` : `${name.slice(0, MOST_EM - 1)}…的价格`
}

/** The two tabs, with their numbers once these are known. */
export function tabsOf(counts: Record<Tab, number> | null): { value: Tab; text: string }[] {
  const text = (word: string, tab: Tab): string => (counts ? `${word} ${counts[tab]}` : word)
  const low: { value: Tab; text: string }[] = counts?.low ? [{ value: 'low', text: text('低于底价', 'low') }] : []
  return [{ value: 'all', text: text('全部', 'all') }, { value: 'special', text: text('专属价', 'special') }, ...low]
}

/** Why this customer pays this price. */
export function whyView(line: PriceLine, today: Day, now: Moment): WhyView {
  const { id, name, unit, units, special, listFen, plain } = line
  const price = formatYuan(priceOf(line))
  const list = { name: SOURCES[plain.source], note: NOTES[plain.source], ...amount(plain.fen), isChosen: !special }
  const own = special && {
    name: '专属价',
    note: sayWhenSet(special.setAt, now),
    ...amount(special.fen),
    isChosen: true,
  }
  const difference = sayDifference(priceOf(line), listFen, unit)
  return {
    id,
    title: `为什么是 ${price}？`,
    note: spaced(`${name}，按${unit}`),
    rows: own ? [own, list] : [list],
    difference,
    last: lastOf(line, today),
    text: textOf(line, difference),
    unit,
    units: units.length > 1 ? units : [],
    listFen,
    figures: [],
    deals: [],
    specialFen: special ? special.fen : null,
  }
}

const NOTES: Record<PriceSource, string> = {
  manual: '开单时改的',
  special: '单给他定的价',
  level: '按他的等级',
  tier: '按数量',
  global: '大家都能看到的价',
}

/** The same with what the server knows: every price that could be it, what it costs, the last three deals. */
export function withReasons(view: WhyView, { trace, cost, deals, unit }: PriceReasons, today: Day): WhyView {
  const rows = trace.map(({ label, note, price, isChosen }) => ({
    name: label,
    note,
    ...amount(fenFromYuan(price)),
    isChosen,
  }))
  const told = deals.map(({ on, quantity, price, unit: sold }) => ({
    when: sayDay(on, today),
    quantity: `${formatQuantity(hundredthsFromQuantity(quantity))} ${sold}`,
    price: formatYuan(fenFromYuan(price)),
  }))
  return { ...view, rows: rows.length ? rows : view.rows, figures: cost ? figuresOf(cost, unit) : [], deals: told }
}

function figuresOf(
  { cost, profit, margin, floor }: NonNullable<PriceReasons['cost']>,
  unit: string,
): WhyView['figures'] {
  const yuan = (label: string, value: number | null): WhyView['figures'] =>
    value === null ? [] : [{ label, value: formatYuan(fenFromYuan(value)) }]
  const share = margin === null ? [] : [{ label: '毛利率', value: `${Math.round(margin * 1000) / 10}%` }]
  return [...yuan('成本', cost), ...yuan(spaced(`每${unit}赚`), profit), ...share, ...yuan('底价', floor)]
}

/** "每箱比列表价省 ¥3.00", "每箱比列表价多 ¥1.00"; empty when both are the same. */
export function sayDifference(fen: Fen, listFen: Fen, unit: string): string {
  if (fen === listFen) return ''
  return spaced(`每${unit}比列表价${fen < listFen ? '省' : '多'} ${formatYuan(Math.abs(listFen - fen))}`)
}

/** What to say without a row, and where to go from there. */
export function emptyWords(tab: Tab, words: string, mayChange: boolean): EmptyWords {
  if (words) {
    const note = '换个叫法，或打拼音首字母试试。'
    return { icon: 'search', title: `没找到「${words}」`, note, action: '清掉搜索' }
  }
  if (tab === 'all') return { icon: 'view-list', title: '还没有货品', note: '有了货品，就能给他定价。', action: '' }
  if (tab === 'low')
    return { icon: 'check-circle', title: '没有低于底价的', note: '他的专属价都在底价以上。', action: '看全部货品' }
  const note = mayChange ? '在全部货品里点一个价，就能单给他定。' : '现在都按列表价。'
  return { icon: 'discount', title: '还没有专属价', note, action: '看全部货品' }
}

function amount(fen: Fen): { fen: Fen; price: string } {
  return { fen, price: formatYuan(fen) }
}

function sayWhenSet(setAt: string, now: Moment): string {
  return setAt ? spaced(`${sayMoment(setAt, now)} 定的，只有他看得到`) : '单给他定的价'
}

function lastOf({ last, unit }: PriceLine, today: Day): WhyView['last'] {
  if (!last) return null
  return {
    when: sayDay(last.on, today),
    quantity: `${formatQuantity(last.quantity)} ${unit}`,
    ...amount(last.fen),
  }
}

function textOf(line: PriceLine, difference: string): string {
  const { name, unit, special, listFen, plain } = line
  const isList = !special && plain.source === 'global'
  const reason = isList ? '列表价' : `${SOURCES[special ? 'special' : plain.source]}，列表价 ${formatYuan(listFen)}`
  return [`${name} ${formatYuan(priceOf(line))}/${unit}`, [reason, difference].filter(Boolean).join('，')].join('\n')
}
