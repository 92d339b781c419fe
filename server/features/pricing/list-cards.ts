import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { findCustomer } from '../customers'
import { PriceCard, PriceCardView } from './card-model'
import type { pricing } from './contract'

type List = (typeof pricing.endpoints)['listCards']

/** The cards a customer got, the newest first, each with who opened it. @throws resource.not_found */
export async function listCards({ customerId }: InputOf<List>): Promise<AnswerOf<List>> {
  await findCustomer(customerId)
  const cards = await PriceCard.findAll({ where: { customerId }, order: [['createdAt', 'DESC']], limit: 50 })
  const views = await PriceCardView.findAll({
    where: { cardId: cards.map(({ id }) => id) },
    order: [['seenAt', 'DESC']],
  })
  const today = businessDay()
  return cards.map(({ id, expiresOn, revokedAt, createdBy, createdAt }) => ({
    ...{ id, customerId, expiresOn, createdBy, createdAt },
    revokedAt: revokedAt ?? null,
    isOpen: !revokedAt && expiresOn >= today,
    views: views
      .filter(({ cardId }) => cardId === id)
      .map(({ name, views: count, seenAt }) => ({ name, views: count, seenAt })),
  }))
}
