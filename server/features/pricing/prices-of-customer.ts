import { Op } from 'sequelize'
import { formatYuan } from '../../platform/money'
import type { Choice, Conflict, CustomerPart } from '../customers'
import { Product, ProductUnit } from '../products'
import { CustomerPrice } from './model'

/** Keys of the rows that moved, and of those that gave way on either side. */
interface Memo {
  moved: string[]
  removed: string[]
}

/** The special prices of a customer: they move with a merge; where both have one for the same days, somebody chooses. */
export const pricesOfCustomer: CustomerPart = {
  name: 'pricing',
  label: '专属价',
  merge: {
    preview: async (mergedId, keptId) => {
      const [count, pairs] = [
        await CustomerPrice.count({ where: { customerId: mergedId } }),
        await clashes(mergedId, keptId),
      ]
      return { count, conflicts: await Promise.all(pairs.map(conflictOf)) }
    },
    move: async (mergedId, keptId, choices): Promise<Memo> => {
      const pairs = await clashes(mergedId, keptId)
      const losers = pairs.flatMap((pair) => losersOf(pair, choices))
      for (const row of losers) if (!row.isSoftDeleted()) await row.destroy()
      const moving = await CustomerPrice.findAll({ where: { customerId: mergedId } })
      for (const row of moving) await row.update({ customerId: keptId })
      return { moved: moving.map(({ id }) => id), removed: losers.map(({ id }) => id) }
    },
    undo: async (memo, mergedId) => {
      const { moved, removed } = memo as Memo
      for (const row of await CustomerPrice.findAll({ where: { id: moved } }))
        await row.update({ customerId: mergedId })
      const gone = await CustomerPrice.findAll({
        where: { id: removed, deletedAt: { [Op.ne]: null } } as never,
        paranoid: false,
      })
      for (const row of gone) await comeBack(row)
    },
  },
}

interface Clash {
  merged: CustomerPrice
  kept: CustomerPrice[]
}

/** Prices of both for the same product, unit and days. */
async function clashes(mergedId: string, keptId: string): Promise<Clash[]> {
  const [merged, kept] = [await pricesOf(mergedId), await pricesOf(keptId)]
  return merged
    .map((row) => ({ merged: row, kept: kept.filter((other) => isSame(row, other)) }))
    .filter((pair) => pair.kept.length)
}

const pricesOf = (customerId: string): Promise<CustomerPrice[]> =>
  CustomerPrice.findAll({ where: { customerId }, include: [{ model: Product, as: 'product' }], order: [['id', 'ASC']] })

function isSame(one: CustomerPrice, other: CustomerPrice): boolean {
  if (one.productId !== other.productId || one.unitId !== other.unitId) return false
  return one.validFrom <= other.validTo && other.validFrom <= one.validTo
}

async function conflictOf({ merged, kept }: Clash): Promise<Conflict> {
  const cheapest = Math.min(...kept.map(({ price }) => price))
  return {
    id: merged.id,
    label: await sayGoods(merged),
    kept: kept.map(({ price }) => `¥${formatYuan(price)}`).join('、'),
    merged: `¥${formatYuan(merged.price)}`,
    lower: merged.price < cheapest ? 'merged' : 'kept',
  }
}

async function sayGoods({ product, unitId }: CustomerPrice): Promise<string> {
  const unit = unitId ? await ProductUnit.findOne({ where: { id: unitId } }) : null
  return product ? `${product.name}，${unit?.name ?? product.unit}` : '已删除的货品'
}

function losersOf({ merged, kept }: Clash, choices: ReadonlyMap<string, Choice>): CustomerPrice[] {
  return choices.get(merged.id) === 'merged' ? kept : [merged]
}

/** A price that gave way comes back, unless a new one has taken its place since. */
async function comeBack(row: CustomerPrice): Promise<void> {
  const others = await CustomerPrice.findAll({ where: { customerId: row.customerId, productId: row.productId } })
  if (others.some((other) => isSame(row, other))) return
  await row.restore()
  await row.update({ deletedToken: '' })
}
