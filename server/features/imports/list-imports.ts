import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { imports } from './contract'
import { ImportJob } from './model'
import { presentJob } from './present'
import { tally } from './tally'

type List = (typeof imports.endpoints)['listImports']

/** The tables that were brought in, newest first. */
export async function listImports({ page, pageSize, kind }: InputOf<List>): Promise<AnswerOf<List>> {
  const { rows, count } = await ImportJob.findAndCountAll({
    where: kind ? { kind } : {},
    order: [
      ['createdAt', 'DESC'],
      ['id', 'DESC'],
    ],
    offset: (page - 1) * pageSize,
    limit: pageSize,
  })
  const tallies = await tally(rows.map(({ id }) => id))
  const list = rows.map((job) => presentJob(job, tallies))
  return { list, total: count, page, pageSize, totalPages: Math.ceil(count / pageSize) }
}
