import type { Workbench } from '../../../../../api/generated'
import { orderRowOf } from '../../../../../components/order-row/summary'
import type { OrderRow } from '../../../../../components/order-row/view'
import { dayOf, weekdayOf, type Moment } from '../../../../../utils/date'

/** One number that opens its list. */
export interface Card {
  status: 'submitted' | 'confirmed' | 'shipped' | 'draft'
  label: string
  icon: string
  tone: string
  value: number
  note: string
}

/** One thing to do that needs no order yet. */
export interface QuickAction {
  key: string
  text: string
  icon: string
  url: string
  isTab: boolean
}

/** The workbench as it is drawn. */
export interface WorkbenchView {
  cards: Card[]
  urgent: OrderRow[]
  /** "还有 18 张，去订单里看"; empty when the urgent ones are all. */
  more: string
  /** Nothing waits for anybody. */
  isDone: boolean
}

const MINUTE_MS = 60_000
const HOUR = 60
const DAY = 24 * HOUR

const ACTIONS: (QuickAction & { permission: string })[] = [
  {
    key: 'order',
    text: '开单',
    icon: 'edit-1',
    url: '/pages/tabs/new-order/index',
    isTab: true,
    permission: 'orders.place',
  },
  {
    key: 'products',
    text: '货品',
    icon: 'shop',
    url: '/pages/products/list/index',
    isTab: false,
    permission: 'products.view',
  },
  {
    key: 'customers',
    text: '客户',
    icon: 'usergroup',
    url: '/pages/tabs/customers/index',
    isTab: true,
    permission: 'customers.view',
  },
]

/** The work of the moment in numbers and rows. */
export function workbenchView({ counts, oldestSubmittedAt, dueToday, urgent }: Workbench, now: Moment): WorkbenchView {
  const waiting = counts.submitted + counts.confirmed
  const left = waiting - urgent.length
  return {
    cards: [
      {
        status: 'submitted',
        label: '待审核',
        icon: 'time',
        tone: 'warn',
        value: counts.submitted,
        note: sayWaited(oldestSubmittedAt, now),
      },
      {
        status: 'confirmed',
        label: '待发货',
        icon: 'assignment-checked',
        tone: 'info',
        value: counts.confirmed,
        note: dueToday ? `${dueToday} 单今天要送` : '今天没有要送的',
      },
      {
        status: 'shipped',
        label: '送货中',
        icon: 'undertake-delivery',
        tone: 'cyan',
        value: counts.shipped,
        note: '等客户收货',
      },
      { status: 'draft', label: '草稿', icon: 'edit-1', tone: 't2', value: counts.draft, note: '存着，还没提交' },
    ],
    urgent: urgent.map((order) => orderRowOf(order, 'staff', now)),
    more: left > 0 ? `还有 ${left} 张，去订单里看` : '',
    isDone: waiting === 0,
  }
}

/** "11-20 周五". */
export function sayToday(now: Moment): string {
  const today = dayOf(now)
  return `${today.slice(5)} ${weekdayOf(today)}`
}

/** The quick actions open to somebody with these permissions. */
export function actionsFor(may: (permission: string) => boolean): QuickAction[] {
  return ACTIONS.filter(({ permission }) => may(permission)).map(({ permission: _, ...action }) => action)
}

/** "最早等了 38 分钟", "最早等了 3 小时", "最早等了 2 天". */
function sayWaited(since: Moment | null, now: Moment): string {
  if (since === null) return ''
  const minutes = Math.floor((new Date(now).getTime() - new Date(since).getTime()) / MINUTE_MS)
  if (minutes < 1) return '刚提交上来'
  if (minutes < HOUR) return `最早等了 ${minutes} 分钟`
  return minutes < DAY ? `最早等了 ${Math.floor(minutes / HOUR)} 小时` : `最早等了 ${Math.floor(minutes / DAY)} 天`
}
