import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import { findCustomer } from '../customers'
import type { invites } from './contract'
import { manages } from './find-invite'
import { stillOpen } from './make-invite'
import { Invite } from './model'
import { presentInvite } from './present'

type List = (typeof invites.endpoints)['listInvites']

const MOST = 100

/** Open invites the acting person manages, the newest first; none where they manage none. */
export async function listInvites({ kind, customerId: named }: InputOf<List>): Promise<AnswerOf<List>> {
  const customerId = kind === 'staff' ? null : (currentActor().customerId ?? named ?? null)
  if (kind === 'buyer' && customerId === null) throw invalidInput([{ field: 'customerId', reason: '客户编号没有填' }])
  if (!manages({ kind, customerId })) return []
  if (customerId) await findCustomer(customerId)
  const rows = await Invite.findAll({
    where: { kind, customerId, ...stillOpen() },
    order: [
      ['createdAt', 'DESC'],
      ['id', 'DESC'],
    ],
    limit: MOST,
  })
  return rows.map(presentInvite)
}
