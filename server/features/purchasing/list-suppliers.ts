import { Op } from 'sequelize'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { contains } from '../../platform/database/contains'
import type { purchasing } from './contract'
import { Supplier } from './model'
import { presentSupplier } from './present'

type List = (typeof purchasing.endpoints)['listSuppliers']

/** A page of suppliers, those in use first. */
export async function listSuppliers({ page, pageSize, keyword }: InputOf<List>): Promise<AnswerOf<List>> {
  const where = keyword ? { [Op.or]: ['name', 'contact', 'phone'].map((column) => contains(column, keyword)) } : {}
  const [total, rows] = await Promise.all([
    Supplier.count({ where }),
    Supplier.findAll({
      where,
      order: [
        ['status', 'ASC'],
        ['id', 'DESC'],
      ],
      limit: pageSize,
      offset: (page - 1) * pageSize,
    }),
  ])
  return { list: rows.map(presentSupplier), total, page, pageSize, totalPages: Math.ceil(total / pageSize) }
}
