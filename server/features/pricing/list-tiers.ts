import { Op } from 'sequelize'
import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { CustomerLevel } from '../customers'
import type { pricing } from './contract'
import { PriceTier } from './model'
import { goodsOf, unitNameOf } from './shop-goods'
import { toldSpan } from './timeline'

type List = (typeof pricing.endpoints)['listTiers']

/** What levels, and everybody by quantity, pay today and later; list prices to come are not among them. */
export async function listTiers({ levelId, productId }: InputOf<List>): Promise<AnswerOf<List>> {
  const where = { ...(levelId !== undefined && { levelId }), ...(productId !== undefined && { productId }) }
  const rows = await PriceTier.findAll({
    where: {
      ...where,
      validTo: { [Op.gte]: businessDay() },
      [Op.or]: [{ levelId: { [Op.ne]: '' } }, { minQuantity: { [Op.gt]: 0 } }],
    },
    order: [
      ['productId', 'ASC'],
      ['levelId', 'ASC'],
      ['minQuantity', 'ASC'],
      ['validFrom', 'ASC'],
    ],
  })
  const goods = await goodsOf(rows.map((row) => row.productId))
  const levels = new Map((await CustomerLevel.findAll()).map(({ id, name }) => [id, name]))
  return rows.flatMap((row) => {
    const product = goods.get(row.productId)
    if (!product) return []
    const { id, minQuantity, price } = row
    const place = { levelId: row.levelId, productId: product.id, productName: product.name }
    const told = { id, ...place, minQuantity, price, ...toldSpan(row) }
    return [{ ...told, levelName: levels.get(row.levelId) ?? null, unit: unitNameOf(product, row.unitId) }]
  })
}
