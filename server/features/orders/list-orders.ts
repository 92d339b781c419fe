import { Op, type WhereOptions } from 'sequelize'
import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { contains } from '../../platform/database/contains'
import { invalidInput } from '../../platform/errors'
import { Customer } from '../customers'
import type { orders } from './contract'
import { visible, withCustomer } from './find-order'
import { Order, OrderItem } from './model'
import { presentSummary } from './present'
import { COUNTED_STATUSES } from './statuses'

type List = (typeof orders.endpoints)['listOrders']

/** Names that match a keyword: more than this many customers, and the keyword says nothing. */
const MOST_CUSTOMERS = 500
const NEWEST_FIRST: [string, string][] = [
  ['createdAt', 'DESC'],
  ['id', 'DESC'],
]

/** A page of orders this person may see, newest first: the keys first, from the index, then the rows. */
export async function listOrders({ page, pageSize, ...filter }: InputOf<List>): Promise<AnswerOf<List>> {
  refuseReversed(filter)
  const where = visible(currentActor(), { [Op.and]: await conditions(filter) })
  const [total, keys] = await Promise.all([
    Order.count({ where }),
    Order.findAll({
      attributes: ['id'],
      where,
      order: NEWEST_FIRST,
      limit: pageSize,
      offset: (page - 1) * pageSize,
      raw: true,
    }),
  ])
  const rows = keys.length ? await rowsOf(keys.map(({ id }) => id)) : []
  return { list: rows.map(presentSummary), total, page, pageSize, totalPages: Math.ceil(total / pageSize) }
}

/** The rows of these keys with their customers, newest first. */
export function rowsOf(ids: string[]): Promise<Order[]> {
  return Order.findAll({ where: { id: ids }, include: [withCustomer], order: NEWEST_FIRST })
}

type Filter = Omit<InputOf<List>, 'page' | 'pageSize'>

async function conditions(filter: Filter): Promise<WhereOptions[]> {
  const { status, customerId, productId, startDate, endDate, keyword, counted } = filter
  const wanted: (WhereOptions | false | undefined | '')[] = [
    status && { status },
    counted && { status: [...COUNTED_STATUSES] },
    customerId && { customerId },
    startDate && { bizDate: { [Op.gte]: startDate } },
    endDate && { bizDate: { [Op.lte]: endDate } },
    productId && (await holding(productId)),
    keyword && (await matching(keyword)),
  ]
  return wanted.filter((condition) => !!condition) as WhereOptions[]
}

async function holding(productId: string): Promise<WhereOptions> {
  const lines = await OrderItem.findAll({
    attributes: ['orderId'],
    where: { productId },
    group: ['orderId'],
    raw: true,
  })
  return { id: lines.map(({ orderId }) => orderId) }
}

/** By number, or by the name of a customer; the names are looked up first, which an index can do. */
async function matching(keyword: string): Promise<WhereOptions> {
  const customers = await Customer.findAll({
    attributes: ['id'],
    where: contains('name', keyword),
    limit: MOST_CUSTOMERS,
    paranoid: false,
    raw: true,
  })
  return { [Op.or]: [contains('orderNo', keyword), { customerId: customers.map(({ id }) => id) }] }
}

function refuseReversed({ startDate, endDate }: Filter): void {
  if (startDate && endDate && startDate > endDate)
    throw invalidInput([{ field: 'startDate', reason: '开始日期不能晚于结束日期' }])
}
