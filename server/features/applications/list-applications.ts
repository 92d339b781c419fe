import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { customersByPhone } from '../customers'
import type { applications } from './contract'
import { Application } from './model'
import { presentApplication } from './present'

type List = (typeof applications.endpoints)['listApplications']

/** Applications, the newest first; those that wait come with the customers who have the same number. */
export async function listApplications({ page, pageSize, status }: InputOf<List>): Promise<AnswerOf<List>> {
  const { rows, count: total } = await Application.findAndCountAll({
    where: status ? { status } : {},
    order: [
      ['askedAt', 'DESC'],
      ['id', 'DESC'],
    ],
    limit: pageSize,
    offset: (page - 1) * pageSize,
  })
  const waiting = rows.filter((row) => row.status === 'pending')
  const alike = await customersByPhone(waiting.map(({ phone }) => phone))
  const list = rows.map((row) => presentApplication(row, row.status === 'pending' ? alike.get(row.phone) : []))
  return { list, total, page, pageSize, totalPages: Math.ceil(total / pageSize) }
}
