import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { pricing } from './contract'
import { PriceEvent } from './event-model'
import { toldEvent } from './find-event'

type List = (typeof pricing.endpoints)['listEvents']

/** The price events of the shop, the newest first. */
export async function listEvents({ page, pageSize }: InputOf<List>): Promise<AnswerOf<List>> {
  const { rows, count: total } = await PriceEvent.findAndCountAll({
    order: [
      ['createdAt', 'DESC'],
      ['id', 'DESC'],
    ],
    limit: pageSize,
    offset: (page - 1) * pageSize,
  })
  return {
    list: await Promise.all(rows.map(toldEvent)),
    total,
    page,
    pageSize,
    totalPages: Math.ceil(total / pageSize),
  }
}
