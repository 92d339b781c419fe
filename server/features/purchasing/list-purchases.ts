import { Op } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { purchasing } from './contract'
import { Purchase, PurchaseItem, Supplier } from './model'
import { presentSummary } from './present'

type List = (typeof purchasing.endpoints)['listPurchases']

/** A page of purchases, newest first. */
export async function listPurchases({ page, pageSize, ...filter }: InputOf<List>): Promise<AnswerOf<List>> {
  const where = {
    ...(filter.status !== undefined && { status: filter.status }),
    ...(filter.supplierId !== undefined && { supplierId: filter.supplierId }),
    ...(filter.productId !== undefined && { id: { [Op.in]: await purchasesOf(filter.productId) } }),
  }
  const [total, rows] = await Promise.all([
    Purchase.count({ where }),
    Purchase.findAll({
      where,
      include: [{ model: Supplier, as: 'supplier' }],
      order: [['id', 'DESC']],
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
  ])
  return { list: rows.map(presentSummary), total, page, pageSize, totalPages: Math.ceil(total / pageSize) }
}

async function purchasesOf(productId: string): Promise<string[]> {
  const items = await PurchaseItem.findAll({ attributes: ['purchaseId'], where: { productId } })
  return items.map(({ purchaseId }) => purchaseId)
}
