import { col, fn, Op, type WhereOptions } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { contains } from '../../platform/database/contains'
import { Membership } from './model'
import { cardsOf } from './cards-of'
import type { staffEndpoints } from './staff-endpoints'
import { STAFF_ROLES } from './statuses'

type List = (typeof staffEndpoints)['listMembers']

/** A page of the shop's own people, owners first; who was removed only when asked for. */
export async function listMembers({ page, pageSize, ...filter }: InputOf<List>): Promise<AnswerOf<List>> {
  const { rows, count: total } = await Membership.findAndCountAll({
    where: { [Op.and]: conditions(filter) },
    // Placed by words instead of FIELD(): the embedded engine has none.
    order: [
      [fn('INSTR', STAFF_ROLES.join(' '), col('role')), 'ASC'],
      ['id', 'ASC'],
    ],
    limit: pageSize,
    offset: (page - 1) * pageSize,
  })
  return { list: await cardsOf(rows), total, page, pageSize, totalPages: Math.ceil(total / pageSize) }
}

function conditions({ keyword, role, status }: Pick<InputOf<List>, 'keyword' | 'role' | 'status'>): WhereOptions[] {
  return [
    { role: role ?? { [Op.ne]: 'customer' } },
    { status: status ?? { [Op.ne]: 'removed' } },
    ...(keyword ? [contains('name', keyword)] : []),
  ]
}
