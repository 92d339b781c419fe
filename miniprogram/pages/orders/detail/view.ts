import type { Order, OrderItem } from '../../../api/generated'
import type { Action } from '../../../components/action-bar/arrange'
import type { Step } from '../../../components/timeline/steps'
import { dayOf, sayDay, sayMoment, weekdayOf, type Day, type Moment } from '../../../utils/date'
import {
  fenFromYuan,
  formatQuantity,
  formatYuan,
  hundredthsFromQuantity,
  lineTotalFen,
  type Fen,
} from '../../../utils/money'
import { spaced } from '../../../utils/text'
import { actionsOf } from './actions'
import { pastOf, type PastEntry } from './past'
import { wayOf } from './way'

/** One kind of goods on the order. */
export interface LineView {
  id: string
  name: string
  chip: string
  /** "¥45.00 × 12 箱". */
  deal: string
  total: string
  /** Why the price is another one, or what was said about this line; mostly empty. */
  why: string
}

/** A line of the card above the goods. */
export interface FactView {
  icon: string
  text: string
  note: string
}

/** What the page of one order draws. */
export interface DetailView {
  name: string
  status: string
  number: string
  kinds: string
  total: string
  totalFen: Fen
  /** "比列表价省 ¥64.00"; empty when nothing is saved. */
  saved: string
  phone: string
  way: Step[]
  /** Why it was rejected or cancelled; empty titles draw nothing. */
  stop: { title: string; text: string }
  facts: FactView[]
  lines: LineView[]
  past: PastEntry[]
  actions: Action[]
}

/** An order as this person sees it now; `mayCall` and `mayOrder` come from who they are. */
export function detailView(order: Order, person: { mayCall: boolean; mayOrder: boolean }, now: Moment): DetailView {
  const totalFen = fenFromYuan(order.totalAmount)
  return {
    name: order.customerName,
    status: order.status,
    number: order.orderNo,
    kinds: `共 ${order.itemCount} 种`,
    total: formatYuan(totalFen),
    totalFen,
    saved: sayGain(order.items, totalFen),
    phone: person.mayCall ? (order.customerPhone ?? '') : '',
    way: wayOf(order, now),
    stop: stopOf(order),
    facts: factsOf(order, now),
    lines: order.items.map(lineView),
    past: pastOf(order, now),
    actions: actionsOf(order, person.mayOrder),
  }
}

/** What stands on top once, right after an order was written here. */
export function placedWords({ status, deliveryOn }: Order, isBuyer: boolean, now: Moment): string {
  if (status === 'draft') return '存成草稿了，还没提交。'
  if (status !== 'submitted') return '开好了。'
  const day = deliveryOn ? `，${sayDay(deliveryOn, dayOf(now))}送` : ''
  return spaced(isBuyer ? `已发出，店里确认了就备货${day}。` : `开好了，等审核${day}。`)
}

function stopOf({ status, statusLabel, statusFlows = [] }: Order): DetailView['stop'] {
  const last = statusFlows[statusFlows.length - 1]
  const isStopped = (status === 'rejected' || status === 'cancelled') && last?.toStatus === status
  return isStopped && last.remark ? { title: `${statusLabel}：`, text: spaced(last.remark) } : { title: '', text: '' }
}

function factsOf({ deliveryOn, customerAddress, remark, createdBy, createdAt }: Order, now: Moment): FactView[] {
  const facts: FactView[] = [
    deliveryOn ? dayFact(deliveryOn, dayOf(now)) : { icon: 'undertake-delivery', text: '没说哪天送', note: '' },
  ]
  if (customerAddress) facts.push({ icon: 'location', text: customerAddress, note: '' })
  if (remark) facts.push({ icon: 'chat-bubble', text: remark, note: '' })
  facts.push({ icon: 'user', text: `${createdBy ?? '有人'}开的单`, note: sayMoment(createdAt, now) })
  return facts
}

function dayFact(day: Day, today: Day): FactView {
  const said = sayDay(day, today)
  const isDate = said === day || said === day.slice(5)
  const note = isDate ? weekdayOf(day) : `${day.slice(5)} ${weekdayOf(day)}`
  return { icon: 'undertake-delivery', text: spaced(`${said}送到`), note }
}

function lineView(item: OrderItem): LineView {
  const { id, productName, unit, quantity, unitPrice, totalPrice, priceSource } = item
  const amount = `${formatQuantity(hundredthsFromQuantity(quantity))} ${unit}`
  return {
    id,
    name: productName,
    chip: priceSource,
    deal: `${formatYuan(fenFromYuan(unitPrice))} × ${amount}`,
    total: formatYuan(fenFromYuan(totalPrice)),
    why: whyOf(item),
  }
}

function whyOf({ priceSource, priceReason, listPrice, remark }: OrderItem): string {
  const isManual = priceSource === 'manual'
  const parts = [
    isManual && priceReason,
    isManual && `列表价 ${formatYuan(fenFromYuan(listPrice))}`,
    remark && `备注：${remark}`,
  ]
  return parts.filter(Boolean).join('，')
}

function sayGain(items: readonly OrderItem[], totalFen: Fen): string {
  const listFen = items.reduce(
    (sum, { listPrice, quantity }) => sum + lineTotalFen(fenFromYuan(listPrice), hundredthsFromQuantity(quantity)),
    0,
  )
  return listFen > totalFen ? `比列表价省 ${formatYuan(listFen - totalFen)}` : ''
}
