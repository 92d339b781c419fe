import { Op, type WhereOptions } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { Customer, CustomerLevel, findCustomer, visibleCustomers } from '../customers'
import type { Product } from '../products'
import type { pricing } from './contract'
import { HISTORY_SOURCE_LABELS } from './history-endpoints'
import { PriceHistory } from './history-model'
import { goodsOf, unitNameOf } from './shop-goods'
import { toldSpan } from './timeline'

type List = (typeof pricing.endpoints)['listPriceHistory']

/** What happened to prices, the newest first; of customers this person does not see, nothing. */
export async function listPriceHistory({ page, pageSize, ...filter }: InputOf<List>): Promise<AnswerOf<List>> {
  if (filter.customerId !== undefined) await findCustomer(filter.customerId)
  const { rows, count: total } = await PriceHistory.findAndCountAll({
    where: { [Op.and]: [given(filter), await ofSeenCustomers(filter.customerId)] },
    order: [
      ['createdAt', 'DESC'],
      ['id', 'DESC'],
    ],
    limit: pageSize,
    offset: (page - 1) * pageSize,
  })
  const names = await namesOf(rows)
  const list = rows.map((row) => told(row, names))
  return { list, total, page, pageSize, totalPages: Math.ceil(total / pageSize) }
}

function given(filter: Record<string, string | undefined>): WhereOptions {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}

async function ofSeenCustomers(customerId: string | undefined): Promise<WhereOptions> {
  const seen = visibleCustomers()
  if (customerId !== undefined || !Reflect.ownKeys(seen).length) return {}
  const customers = await Customer.findAll({ attributes: ['id'], where: seen })
  return { customerId: ['', ...customers.map(({ id }) => id)] }
}

interface Names {
  goods: Map<string, Product>
  customers: Map<string, string>
  levels: Map<string, string>
}

async function namesOf(rows: readonly PriceHistory[]): Promise<Names> {
  const [goods, customers, levels] = await Promise.all([
    goodsOf(rows.map(({ productId }) => productId)),
    Customer.findAll({ where: { id: rows.map(({ customerId }) => customerId) }, paranoid: false }),
    CustomerLevel.findAll({ where: { id: rows.map(({ levelId }) => levelId) } }),
  ])
  return { goods, customers: nameById(customers), levels: nameById(levels) }
}

const nameById = (rows: readonly { id: string; name: string }[]): Map<string, string> =>
  new Map(rows.map(({ id, name }) => [id, name]))

function told(row: PriceHistory, { goods, customers, levels }: Names): AnswerOf<List>['list'][number] {
  const product = goods.get(row.productId)
  const { id, kind, productId, minQuantity, oldPrice, newPrice, reason, source, eventId, operator, createdAt } = row
  return {
    ...{ id, kind, productId, minQuantity, oldPrice, newPrice, reason, source, eventId, operator, createdAt },
    productName: product?.name ?? '已删除的货品',
    unit: product ? unitNameOf(product, row.unitId) : '—',
    customerId: row.customerId || null,
    customerName: customers.get(row.customerId) ?? null,
    levelName: levels.get(row.levelId) ?? null,
    ...toldSpan(row),
    sourceLabel: HISTORY_SOURCE_LABELS[source],
  }
}
