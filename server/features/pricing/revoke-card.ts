import { now } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import { findCustomer } from '../customers'
import { PriceCard } from './card-model'
import type { pricing } from './contract'

type Revoke = (typeof pricing.endpoints)['revokeCard']

/** Shuts a card; doing it again changes nothing. @throws resource.not_found */
export async function revokeCard({ id }: InputOf<Revoke>): Promise<AnswerOf<Revoke>> {
  const card = await PriceCard.findOne({ where: { id } })
  if (!card) throw notFound({ what: '报价单' })
  await findCustomer(card.customerId)
  if (!card.revokedAt) await card.update({ revokedAt: now() })
  return { id, revoked: true }
}
