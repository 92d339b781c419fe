import type { CustomerCard, OrderSummary, Page } from '../../../api/generated'
import type { Action } from '../../../components/action-bar/arrange'
import { orderRowOf } from '../../../components/order-row/summary'
import type { OrderRow } from '../../../components/order-row/view'
import { dayOf, sayDay, sayWhen, type Moment } from '../../../utils/date'
import { fenFromYuan, formatThousands } from '../../../utils/money'
import { signOf, spaced } from '../../../utils/text'

/** Something to know before anything is sold. */
export interface Banner {
  title: string
  reason: string
}

/** Somebody to call; the main contact first. */
export interface ContactView {
  /** "王姐，老板娘"; empty where nobody is named. */
  who: string
  phone: string
}

/** A customer's card as it is shown. */
export interface CardView {
  name: string
  sign: string
  /** "今天加的客户". */
  since: string
  /** Level and tags. */
  tags: string[]
  banners: Banner[]
  contacts: ContactView[]
  addresses: { label: string; address: string }[]
  /** What else is written on the card, in the order people ask for it. */
  facts: { label: string; value: string }[]
  notes: string
  /** The latest merge that can be taken back: its key and words; empty without one. */
  mergeId: string
  mergeSays: string
  /** Nothing personal is left on it. */
  isErased: boolean
}

/** The last orders of a customer. */
export interface OrdersView {
  rows: OrderRow[]
  /** "全部 37 单"; empty without orders. */
  all: string
}

/** The card, with empty words where nothing was left. */
export function cardView(card: CustomerCard, now: Moment): CardView {
  const { name, createdAt, levelName, tags, notes, merges, erasedAt } = card
  const [merge] = merges
  return {
    name,
    sign: signOf(name),
    since: spaced(`${sayDay(dayOf(createdAt), dayOf(now))}加的客户`),
    tags: [...(levelName ? [levelName] : []), ...tags],
    banners: bannersOf(card),
    contacts: contactsOf(card),
    addresses: [...(card.address ? [{ label: '', address: card.address }] : []), ...card.addresses],
    facts: factsOf(card),
    notes: notes ?? '',
    mergeId: merge?.id ?? '',
    mergeSays: merge ? `「${merge.mergedName}」并进来了，24 小时内可以撤销。` : '',
    isErased: erasedAt !== null,
  }
}

function bannersOf({ isBlacklisted, blacklistReason, isOnHold, holdReason, status }: CustomerCard): Banner[] {
  return [
    ...(isBlacklisted ? [{ title: '已拉黑，不能提交订单', reason: blacklistReason ?? '' }] : []),
    ...(isOnHold ? [{ title: '暂停接单', reason: holdReason ?? '' }] : []),
    ...(status === 'inactive' ? [{ title: '已停用，不能开新单', reason: '' }] : []),
  ]
}

function contactsOf({ contactName, contactPosition, phone, contacts }: CustomerCard): ContactView[] {
  const main = { name: contactName ?? '', position: contactPosition ?? '', phone }
  return [main, ...contacts]
    .filter((one) => one.name || one.phone)
    .map((one) => ({ who: [one.name, one.position].filter((word) => word).join('，'), phone: one.phone ?? '' }))
}

function factsOf(card: CustomerCard): CardView['facts'] {
  const facts = [
    { label: '负责人', value: card.ownerName ?? '没有人专门负责' },
    { label: '行业', value: card.industry },
    { label: '赊账额度', value: creditWords(card.creditLimit) },
    { label: '账期', value: card.termDays === null ? null : spaced(`${card.termDays}天`) },
    { label: '邮箱', value: card.email },
    { label: '发票抬头', value: card.invoiceTitle },
    { label: '税号', value: card.taxNo },
    { label: '开户行', value: card.bankName },
    { label: '银行账号', value: card.bankAccount },
  ]
  return facts.flatMap(({ label, value }) => (value ? [{ label, value }] : []))
}

/** "不限", "现结", "¥30,000.00". */
export function creditWords(yuan: number | null): string {
  if (yuan === null) return '不限'
  return yuan === 0 ? '现结，不赊账' : formatThousands(fenFromYuan(yuan))
}

/** The last orders, told by day and goods: whose they are is known here. */
export function ordersView({ list, total }: Page<OrderSummary>, now: Moment): OrdersView {
  const rows = list.map((order) => ({
    ...orderRowOf(order, 'staff', now),
    title: sayWhen(order.createdAt, now),
    note: `${order.itemCount} 种，${order.digest}`,
  }))
  return { rows, all: total ? `全部 ${total} 单` : '' }
}

/** What the card's bottom offers: a phone to call, and an order to write where one may be written. */
export function actionsOf({ phone, status }: CustomerCard, may: (permission: string) => boolean): Action[] {
  const call: Action = { key: 'call', label: '打电话', tone: 'plain' }
  const order: Action = { key: 'order', label: '给他开单', tone: 'primary' }
  return [...(phone ? [call] : []), ...(may('orders.place') && status === 'active' ? [order] : [])]
}

/** What is done seldom, by the words on the sheet. */
export type Seldom = 'merge' | 'personal' | 'remove'

/** The seldom things this person may do. */
export function seldomOf(may: (permission: string) => boolean): { key: Seldom; text: string }[] {
  return [
    ...(may('customers.delete') ? [{ key: 'merge' as const, text: '和另一位客户合并' }] : []),
    ...(may('customers.erase') ? [{ key: 'personal' as const, text: '个人信息：导出或抹掉' }] : []),
    ...(may('customers.delete') ? [{ key: 'remove' as const, text: '删除客户' }] : []),
  ]
}

/** The page with all orders of a customer. */
export function allOrdersOf(id: string, name: string): string {
  return `/pages/orders/search/index?customerId=${encodeURIComponent(id)}&title=${encodeURIComponent(`${name}的单`)}`
}
