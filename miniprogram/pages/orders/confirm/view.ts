import { checkDraft, sayFindings, type CheckedDraft, type CheckedLine } from '../../../stores/draft-check'
import { keyOf, priceOf, type Draft, type DraftLine } from '../../../stores/draft-order'
import type { Now } from '../../../stores/goods'
import { addDays, sayDay, weekdayOf, type Day } from '../../../utils/date'
import { formatQuantity, formatYuan, lineTotalFen, sayPrice, type Fen } from '../../../utils/money'

/** Whom the goods go to, as far as it is known. */
export interface Receiver {
  name: string
  phone: string | null
  address: string | null
}

/** Everything the page is drawn from. */
export interface Facts {
  draft: Draft
  /** What a line costs now. */
  now: (line: DraftLine) => Now
  /** What the server refused about a line, by line. */
  problems: ReadonlyMap<string, string>
  receiver: Receiver
  today: Day
  /** The shop's own people may send goods out on the same day. */
  isShop: boolean
  showsAll: boolean
}

/** One changed price: what it was, what it is, and "涨 3.00". */
export interface ChangeRow {
  id: string
  name: string
  quantity: string
  unit: string
  was: string
  priceFen: Fen
  move: string
  isRise: boolean
  say: string
}

/** What changed since the goods were chosen. */
export interface ChangesView {
  title: string
  rows: ChangeRow[]
  gone: string
  note: string
}

/** What the template shows. */
export interface ConfirmView {
  isBlank: boolean
  changes: ChangesView | null
  receiver: { name: string; phone: string; address: string }
  days: { value: Day; word: string; weekday: string; isOn: boolean }[]
  kinds: string
  lines: { id: string; name: string; deal: string; tag: string; remark: string; problem: string; total: string }[]
  /** "还有 6 种，共 ¥784.00"; empty when all are shown. */
  rest: string
  totalFen: Fen
}

const SHOWN_AT_FIRST = 4
const CHOICES = 3

/** The page for these facts. */
export function confirmView(facts: Facts): ConfirmView {
  const checked = checkedOf(facts)
  const shown = facts.showsAll || checked.orderable.length <= SHOWN_AT_FIRST + 1 ? Infinity : SHOWN_AT_FIRST
  return {
    isBlank: checked.orderable.length === 0,
    changes: changesOf(checked),
    receiver: receiverView(facts.receiver),
    days: daysOf(facts),
    kinds: `货品 ${new Set(checked.orderable.map(({ productId }) => productId)).size} 种`,
    lines: checked.orderable.slice(0, shown).map((line) => lineView(line, facts.problems)),
    rest: sayRest(checked.orderable.slice(shown)),
    totalFen: checked.totalFen,
  }
}

/** The draft beside the prices of now. */
export function checkedOf({ draft, now }: Pick<Facts, 'draft' | 'now'>): CheckedDraft {
  return checkDraft(draft, now)
}

/** The day the goods shall come: the chosen one while it is still to be had, else tomorrow. */
export function deliveryDay({ deliveryOn }: Draft, today: Day, isShop: boolean): Day {
  return deliveryOn && deliveryOn >= addDays(today, isShop ? 0 : 1) ? deliveryOn : addDays(today, 1)
}

function daysOf({ draft, today, isShop }: Facts): ConfirmView['days'] {
  const first = addDays(today, isShop ? 0 : 1)
  const chosen = deliveryDay(draft, today, isShop)
  const days = Array.from({ length: CHOICES }, (_, index) => addDays(first, index))
  if (!days.includes(chosen)) days[CHOICES - 1] = chosen
  return days.map((value) => {
    const word = sayDay(value, today)
    return { value, word, weekday: weekdayOf(value), isOn: value === chosen }
  })
}

function changesOf(checked: CheckedDraft): ChangesView | null {
  const { changed, gone, totalFen, seenTotalFen } = checked
  if (!changed.length && !gone.length) return null
  return {
    title: `有 ${sayFindings(checked)}，先看一眼`,
    rows: changed.map(changeRow),
    gone: sayGone(gone),
    note: changed.length ? `${sayDifference(totalFen - seenTotalFen)}，提交即按新价。` : '',
  }
}

/** "秋葵、黄豆：店里没有了，这单不算它们。", a sentence for each reason. */
function sayGone(gone: readonly CheckedLine[]): string {
  const reasons = [...new Set(gone.map(({ goneWords }) => goneWords))]
  const sentences = reasons.map((reason) => {
    const names = gone.filter(({ goneWords }) => goneWords === reason).map(({ name }) => name)
    return `${names.join('、')}：${reason}，这单不算${names.length > 1 ? '它们' : '它'}。`
  })
  return sentences.join('')
}

function changeRow(line: CheckedLine): ChangeRow {
  const { name, quantity, unit, wasFen, priceFen } = line
  const [was, now] = [wasFen ?? 0, priceFen ?? 0]
  const isRise = now > was
  const move = `${isRise ? '涨' : '降'} ${formatYuan(Math.abs(now - was)).slice(1)}`
  return {
    id: keyOf(line),
    name,
    quantity: `${formatQuantity(quantity)} ${unit}`,
    unit,
    was: formatYuan(was),
    priceFen: now,
    move,
    isRise,
    say: `${name}，原来${sayPrice(was, '')}，现在${sayPrice(now, unit)}，${move} 元`,
  }
}

function sayDifference(fen: Fen): string {
  if (fen === 0) return '合计和原来一样'
  return `合计比原来${fen > 0 ? '多' : '少'} ${formatYuan(Math.abs(fen))}`
}

function receiverView({ name, phone, address }: Receiver): ConfirmView['receiver'] {
  const masked = phone && /^\d{11}$/.test(phone) ? `${phone.slice(0, 3)} **** ${phone.slice(7)}` : (phone ?? '')
  return { name, phone: masked, address: address || '还没登记送货地址' }
}

function lineView(line: CheckedLine, problems: Facts['problems']): ConfirmView['lines'][number] {
  const fen = priceOf(line) ?? 0
  return {
    id: keyOf(line),
    name: line.name,
    deal: `${formatQuantity(line.quantity)} ${line.unit} × ${formatYuan(fen)}`,
    tag: line.agreedFen === undefined ? '' : `改价：${line.reason}`,
    remark: line.remark ?? '',
    problem: problems.get(keyOf(line)) ?? '',
    total: formatYuan(lineTotalFen(fen, line.quantity)),
  }
}

function sayRest(lines: readonly CheckedLine[]): string {
  if (!lines.length) return ''
  const sum = lines.reduce((total, line) => total + lineTotalFen(priceOf(line) ?? 0, line.quantity), 0)
  return `还有 ${lines.length} 种，共 ${formatYuan(sum)}`
}
