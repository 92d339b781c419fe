import type { DemoCustomer } from './customers'
import { DEMO_DAYS, visitsOf, type Visit } from './days'
import { dice, type Dice } from './dice'
import { keysFrom } from './ids'
import { goalOf, lifeline, untilNow } from './lifeline'
import { linesOf } from './order-lines'
import { orderRows, type Hands, type OrderRows } from './order-rows'
import type { DemoProduct } from './products'
import type { Regular, ShopRows } from './shop-rows'

/** What orders are made of: a shop, its people, and the moment the demo is made. */
export interface Trade {
  tenantId: string
  goods: readonly DemoProduct[]
  clientele: readonly DemoCustomer[]
  rows: ShopRows
  people: Crew
  /** Milliseconds since the epoch, and its business day. */
  now: number
  today: string
  /** How many orders today has. */
  busyToday: number
}

/** Who works in the shop, and which customers order for themselves, by customer name. */
export interface Crew {
  boss: Hands
  manager: Hands
  sales: Hands
  buyers: Map<string, Hands>
}

/** All orders of one business day, and how many numbers they took. */
export interface TradingDay {
  day: string
  orders: OrderRows[]
}

const REMARKS = [
  '送后厨小门',
  '早上 5 点半前到',
  '西红柿要硬一点的',
  '到了打电话',
  '钥匙在门卫',
  '发票月底一起开',
  '叶菜要当天的',
  '走货梯',
]

/** The days of trade, the oldest first. */
export function tradingDays(trade: Trade): TradingDay[] {
  const key = keysFrom(`orders ${trade.clientele[0]?.name}`)
  return Array.from({ length: DEMO_DAYS }, (_, index) => tradingDay(trade, DEMO_DAYS - 1 - index, key))
}

function tradingDay(trade: Trade, daysAgo: number, key: (at: number) => string): TradingDay {
  const visits = visitsOf(trade.clientele, trade.today, daysAgo, trade.busyToday)
  const roll = dice(`orders ${daysAgo} ${trade.clientele[0]?.name}`)
  const orders = visits.map((visit, index) => ordered(trade, visit, index, key, roll))
  return { day: visits[0]?.day ?? trade.today, orders }
}

function ordered(trade: Trade, visit: Visit, index: number, key: (at: number) => string, roll: Dice): OrderRows {
  const { tenantId, rows, goods, now, today } = trade
  const regular = rows.regulars.get(visit.customer.name) as Regular
  const hands = handsOf(trade.people, visit, roll)
  const canHaggle = hands.writer !== trade.people.sales && hands.writer !== trade.people.buyers.get(regular.name)
  const lines = linesOf(visit, regular, goods, canHaggle, roll)
  const settle = untilNow(now, today)
  return orderRows({
    tenantId,
    orderNo: `${visit.day.replaceAll('-', '')}${String(index + 1).padStart(4, '0')}`,
    visit,
    customerId: regular.id,
    productIds: rows.productIds,
    lines,
    stages: lifeline(visit, goalOf(visit, index, roll), roll).map((stage) => ({ ...stage, at: settle(stage.at) })),
    hands,
    remark: roll.chance(0.25) ? roll.pick(REMARKS) : null,
    key,
  })
}

/** Buyers with an account mostly write their own orders and sign for the goods; for the others the shop does. */
function handsOf(
  { boss, manager, sales, buyers }: Crew,
  { customer }: Visit,
  roll: Dice,
): Record<'writer' | 'boss' | 'manager' | 'receiver', Hands> {
  const buyer = buyers.get(customer.name)
  const clerk = roll.pick([sales, sales, sales, manager, boss])
  return { writer: buyer && roll.chance(0.8) ? buyer : clerk, boss, manager, receiver: buyer ?? sales }
}
