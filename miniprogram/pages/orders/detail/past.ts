import type { Order, OrderHistory, StatusFlow } from '../../../api/generated'
import { sayMoment, type Moment } from '../../../utils/date'
import { spaced } from '../../../utils/text'

/** One thing that happened to an order. */
export interface PastEntry {
  id: string
  /** "李强接单". */
  what: string
  when: string
  /** What was said, or what changed, a sentence each. */
  more: string[]
}

interface ToldLine {
  productName: string
  unit: string
  quantity: number
  unitPrice: number
}

/** What a step from one status to another is called when looking back; the start is the empty one. */
const STEPS: Record<string, string> = {
  ' draft': '开了单',
  ' submitted': '开单并提交',
  'draft submitted': '提交',
  'submitted draft': '撤回来改',
  'rejected draft': '拿回来改',
  'submitted confirmed': '接单',
  'submitted rejected': '驳回',
  'confirmed shipped': '发货',
  'shipped completed': '确认收货',
}
/** What the flows tell already, with the reason. */
const TOLD_BY_FLOWS = ['create', 'submit', 'withdraw', 'confirm', 'reject', 'revise', 'ship', 'complete', 'cancel']
/** An order that is written and submitted at once has two steps in one moment. */
const ONE_MOMENT_MS = 2000

/** Who did what to an order, the latest first. */
export function pastOf({ statusFlows = [], histories = [] }: Order, now: Moment): PastEntry[] {
  const steps = joinStart(statusFlows).map((flow) => ({ at: Date.parse(flow.createdAt), entry: ofStep(flow, now) }))
  const others = histories.filter(({ action }) => !TOLD_BY_FLOWS.includes(action))
  const changes = others.map((history) => ({ at: Date.parse(history.createdAt), entry: ofChange(history, now) }))
  return [...steps, ...changes]
    .sort((one, other) => one.at - other.at)
    .reverse()
    .map(({ entry }) => entry)
}

function joinStart(flows: readonly StatusFlow[]): StatusFlow[] {
  const [first, second] = flows
  const isOne =
    first &&
    second &&
    !first.fromStatus &&
    second.toStatus === 'submitted' &&
    first.operator === second.operator &&
    Date.parse(second.createdAt) - Date.parse(first.createdAt) < ONE_MOMENT_MS
  return isOne ? [{ ...second, fromStatus: null }, ...flows.slice(2)] : [...flows]
}

function ofStep(flow: StatusFlow, now: Moment): PastEntry {
  const { id, fromStatus, toStatus, toStatusLabel, operator, remark, createdAt } = flow
  const word =
    STEPS[`${fromStatus ?? ''} ${toStatus}`] ?? (toStatus === 'cancelled' ? '取消了这张单' : `改成${toStatusLabel}`)
  return {
    id: `s${id}`,
    what: `${operator} ${word}`,
    when: sayMoment(createdAt, now),
    more: remark ? [spaced(remark)] : [],
  }
}

function ofChange({ id, description, operator, changes, createdAt }: OrderHistory, now: Moment): PastEntry {
  const what = `${operator ?? '系统'} ${description ?? '改了这张单'}`
  return { id: `h${id}`, what, when: sayMoment(createdAt, now), more: differences(changes) }
}

function differences(changes: Record<string, unknown> | null): string[] {
  const before = linesIn(changes?.before)
  const after = linesIn(changes?.after)
  const changed = after.map((line) =>
    sayLine(
      line,
      before.find((old) => isSame(old, line)),
    ),
  )
  const gone = before.filter((old) => !after.some((line) => isSame(old, line)))
  return [
    ...changed.filter(Boolean),
    ...gone.map(({ productName, quantity, unit }) => `拿掉 ${productName} ${quantity} ${unit}`),
  ]
}

/** The same goods in another unit are another line. */
function isSame(one: ToldLine, other: ToldLine): boolean {
  return one.productName === other.productName && one.unit === other.unit
}

function sayLine(line: ToldLine, old: ToldLine | undefined): string {
  const { productName, quantity, unit, unitPrice } = line
  if (!old) return `加上 ${productName} ${quantity} ${unit}`
  const moves = [
    old.quantity !== quantity && `${old.quantity} ${unit}改成 ${quantity} ${unit}`,
    old.unitPrice !== unitPrice && `¥${old.unitPrice.toFixed(2)} 改成 ¥${unitPrice.toFixed(2)}`,
  ].filter(Boolean)
  return moves.length ? `${productName} ${moves.join('，')}` : ''
}

function linesIn(told: unknown): ToldLine[] {
  const items = (told as { items?: unknown } | null | undefined)?.items
  return Array.isArray(items) ? (items as ToldLine[]) : []
}
