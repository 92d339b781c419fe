import { Op, type WhereOptions } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { contains } from '../../platform/database/contains'
import type { customers } from './contract'
import { Customer } from './model'
import { presentCustomer } from './present'

type List = (typeof customers.endpoints)['listCustomers']

const NEWEST_FIRST: [string, string][] = [
  ['createdAt', 'DESC'],
  ['id', 'DESC'],
]

/** A page of customers, newest first: the keys first, then the rows. */
export async function listCustomers({ page, pageSize, keyword }: InputOf<List>): Promise<AnswerOf<List>> {
  const where = matching(keyword)
  const window = { limit: pageSize, offset: (page - 1) * pageSize }
  const [total, keys] = await Promise.all([
    Customer.count({ where }),
    Customer.findAll({ attributes: ['id'], where, order: NEWEST_FIRST, ...window, raw: true }),
  ])
  const ids = keys.map(({ id }) => id)
  const rows = ids.length ? await Customer.findAll({ where: { id: ids }, order: NEWEST_FIRST }) : []
  return { list: rows.map(presentCustomer), total, page, pageSize, totalPages: Math.ceil(total / pageSize) }
}

function matching(keyword: string | undefined): WhereOptions {
  if (!keyword) return {}
  return { [Op.or]: ['name', 'initials', 'phone'].map((attribute) => contains(attribute, keyword)) }
}
