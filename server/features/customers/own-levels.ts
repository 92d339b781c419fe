import { col, fn, UniqueConstraintError } from 'sequelize'
import { notFound } from '../../platform/errors'
import { LEVEL_CODES } from './level-endpoints'
import { Customer, CustomerLevel } from './model'

const NAMES: Record<(typeof LEVEL_CODES)[number], string> = { vip: 'VIP', important: '重要', normal: '普通' }

const BY_SORT: [string, string][] = [
  ['sort', 'ASC'],
  ['id', 'ASC'],
]

/** The levels of the shop in their order; a shop that never had any gets the first three. */
export async function ownLevels(): Promise<CustomerLevel[]> {
  const levels = await CustomerLevel.findAll({ order: BY_SORT })
  if (levels.length) return levels
  try {
    await CustomerLevel.bulkCreate(LEVEL_CODES.map((code, sort) => ({ name: NAMES[code], code, sort })))
  } catch (error) {
    // Somebody else asked at the same moment.
    if (!(error instanceof UniqueConstraintError)) throw error
  }
  return CustomerLevel.findAll({ order: BY_SORT })
}

/** A level of this shop. @throws resource.not_found */
export async function findLevel(id: string): Promise<CustomerLevel> {
  const level = await CustomerLevel.findOne({ where: { id } })
  if (!level) throw notFound({ what: '客户等级' })
  return level
}

/** How many customers are of each level, by key. */
export async function countByLevel(): Promise<Map<string | null, number>> {
  const rows = (await Customer.findAll({
    attributes: ['levelId', [fn('COUNT', col('id')), 'count']],
    group: ['levelId'],
    raw: true,
  })) as unknown as { levelId: string | null; count: number }[]
  return new Map(rows.map(({ levelId, count }) => [levelId, Number(count)]))
}
