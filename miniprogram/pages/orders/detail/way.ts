import type { Order, OrderStatus, StatusFlow } from '../../../api/generated'
import { stepsOf, type Step } from '../../../components/timeline/steps'
import { dayOf, sayDay, sayMoment, timeOf, type Moment } from '../../../utils/date'

const WAY = ['submitted', 'confirmed', 'shipped', 'completed'] as const
/** What a point is called once it is behind us, and while it is still to come. */
const BEHIND: Record<string, string> = {
  submitted: '已提交',
  confirmed: '已确认',
  shipped: '已发货',
  completed: '已完成',
}
const AHEAD: Record<string, string> = { submitted: '提交', confirmed: '确认', shipped: '发货', completed: '完成' }
const STOPS: Partial<Record<OrderStatus, string>> = { rejected: '已驳回', cancelled: '已取消' }
/** A name that still fits beside the time. */
const SHORT_NAME = 3

/** Where an order stands on its way, for the row of points; a withdrawn one starts over. */
export function wayOf(order: Order, now: Moment): Step[] {
  const flows = order.statusFlows ?? []
  const stop = STOPS[order.status]
  const last = stop ? latest(flows, order.status) : undefined
  const at = stop ? (last?.fromStatus ?? 'draft') : order.status
  const reached = WAY.slice(0, WAY.indexOf(at as (typeof WAY)[number]) + 1)
  const labels = WAY.map((status) => (reached.includes(status) ? BEHIND : AHEAD)[status] as string)
  const notes = reached.map((status) => sayStep(latest(flows, status), status === order.status, now))
  const end = stop ? { label: stop, note: sayStep(last, false, now) } : null
  if (at !== 'draft') return stepsOf(labels, notes, end)
  return stepsOf(['草稿', ...labels], [sayStart(order, now)], end)
}

function latest(flows: readonly StatusFlow[], status: OrderStatus): StatusFlow | undefined {
  return flows.filter(({ toStatus }) => toStatus === status).pop()
}

/** "昨天 20:31"; where we are today, who did it: "04:36 李强". Years ago only the day. */
function sayStep(flow: StatusFlow | undefined, isHere: boolean, now: Moment): string {
  if (!flow) return ''
  const { createdAt, operator } = flow
  if (isHere && dayOf(createdAt) === dayOf(now) && operator.length <= SHORT_NAME)
    return `${timeOf(createdAt)} ${operator}`
  return sayAt(createdAt, now)
}

function sayStart({ createdAt }: Order, now: Moment): string {
  return sayAt(createdAt, now)
}

function sayAt(moment: Moment, now: Moment): string {
  const day = sayDay(dayOf(moment), dayOf(now))
  return /^\d{4}-/.test(day) ? day : sayMoment(moment, now)
}
