import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { audit } from './contract'
import { findLogs } from './find-logs'
import { tellLogs } from './tell-logs'

type List = (typeof audit.endpoints)['listActivity']

/** What the acting person did in this shop; how things were before is told in the log, to those who may read it. */
export async function listActivity({ page, pageSize }: InputOf<List>): Promise<AnswerOf<List>> {
  const window = { limit: pageSize, offset: (page - 1) * pageSize }
  const { rows, count: total } = await findLogs({ userId: currentActor().userId }, window)
  return { list: await tellLogs(rows), total, page, pageSize, totalPages: Math.ceil(total / pageSize) }
}
