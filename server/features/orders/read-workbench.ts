import { col, fn, Op, type Order as SqlOrder } from 'sequelize'
import { currentActor } from '../../platform/access/actor'
import { businessDay } from '../../platform/clock'
import type { AnswerOf } from '../../platform/contract/endpoint'
import type { orders } from './contract'
import { visible, withCustomer } from './find-order'
import { Order } from './model'
import { presentSummary } from './present'
import type { OrderStatus } from './statuses'

type Workbench = AnswerOf<(typeof orders.endpoints)['readWorkbench']>

const URGENT_ROWS = 20

/** What needs a hand now: how many orders wait where, and the ones to do first. */
export async function readWorkbench(): Promise<Workbench> {
  const [counts, oldest, dueToday, urgent] = await Promise.all([
    countByStatus(),
    oldestSubmitted(),
    countDue(),
    listUrgent(),
  ])
  return { counts, oldestSubmittedAt: oldest?.submittedAt ?? null, dueToday, urgent: urgent.map(presentSummary) }
}

async function countByStatus(): Promise<Workbench['counts']> {
  const rows = (await Order.findAll({
    attributes: ['status', [fn('COUNT', col('id')), 'count']],
    where: visible(currentActor(), { status: ['draft', 'submitted', 'confirmed', 'shipped'] }),
    group: ['status'],
    raw: true,
  })) as unknown as { status: OrderStatus; count: number }[]
  const count = (status: OrderStatus): number => Number(rows.find((row) => row.status === status)?.count ?? 0)
  return {
    draft: count('draft'),
    submitted: count('submitted'),
    confirmed: count('confirmed'),
    shipped: count('shipped'),
  }
}

function oldestSubmitted(): Promise<Order | null> {
  return Order.findOne({
    attributes: ['submittedAt'],
    where: visible(currentActor(), { status: 'submitted' }),
    order: [['submittedAt', 'ASC']],
  })
}

function countDue(): Promise<number> {
  return Order.count({
    where: visible(currentActor(), { status: 'confirmed', deliveryOn: { [Op.lte]: businessDay() } }),
  })
}

/** Early deliveries first, then who waited longest; no delivery day comes last on both engines. */
function listUrgent(): Promise<Order[]> {
  const order: SqlOrder = [
    [fn('COALESCE', col('delivery_on'), '9999-12-31'), 'ASC'],
    ['submittedAt', 'ASC'],
    ['id', 'ASC'],
  ]
  return Order.findAll({
    where: visible(currentActor(), { status: ['submitted', 'confirmed'] }),
    include: [withCustomer],
    order,
    limit: URGENT_ROWS,
  })
}
