import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { audit } from './contract'
import { findLogs } from './find-logs'
import { tellLogs } from './tell-logs'

type List = (typeof audit.endpoints)['listLogs']

/** A page of what was done in the shop, the newest first. */
export async function listLogs({ page, pageSize, ...filter }: InputOf<List>): Promise<AnswerOf<List>> {
  const { rows, count: total } = await findLogs(filter, { limit: pageSize, offset: (page - 1) * pageSize })
  return { list: await tellLogs(rows), total, page, pageSize, totalPages: Math.ceil(total / pageSize) }
}
