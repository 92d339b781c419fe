import { Op } from 'sequelize'
import { can, currentActor } from '../../platform/access/actor'
import { businessDay, now } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import { findCustomer, type Customer } from '../customers'
import { PriceCard, PriceCardView } from './card-model'
import { tokenHash } from './card-token'
import type { pricing } from './contract'
import { cardNotYours, cardOver } from './errors'
import { PriceHistory } from './history-model'
import { priceProducts, type PricedProduct } from './price-products'
import { ownShop } from '../tenants'

type Open = (typeof pricing.endpoints)['openCard']
type Told = AnswerOf<Open>['products'][number]

/**
 * Shows a customer's people what they pay today, and notes that they looked; the shop's people may look without a note.
 * @throws pricing.card_not_yours, pricing.card_over, resource.not_found
 */
export async function openCard({ token }: InputOf<Open>): Promise<AnswerOf<Open>> {
  const card = await PriceCard.findOne({ where: { tokenHash: tokenHash(token) }, lock: true })
  if (!card) throw notFound({ what: '报价单' })
  const customer = await allowed(card)
  if (card.revokedAt || card.expiresOn < businessDay()) throw cardOver({ isRevoked: Boolean(card.revokedAt) })
  if (currentActor().role === 'customer') await noteView(card)
  const products = await priceProducts(customer, 'all')
  return {
    customerName: customer.name,
    shopName: (await ownShop()).name,
    issuedBy: card.createdBy,
    expiresOn: card.expiresOn,
    updatedAt: await lastChange(customer, card.createdAt),
    products: products.map(told).filter(({ units }) => units.length),
  }
}

async function allowed({ customerId }: PriceCard): Promise<Customer> {
  const actor = currentActor()
  const mayLook = actor.role === 'customer' ? actor.customerId === customerId : can('prices.view')
  if (!mayLook) throw cardNotYours()
  return findCustomer(customerId)
}

/** The card is held: of one person on two phones, both count. */
async function noteView({ id: cardId }: PriceCard): Promise<void> {
  const { userId, name } = currentActor()
  const seen = await PriceCardView.findOne({ where: { cardId, userId }, lock: true })
  if (seen) await seen.update({ views: seen.views + 1, seenAt: now(), name })
  else await PriceCardView.create({ cardId, userId, name, seenAt: now() })
}

async function lastChange({ id, levelId }: Customer, otherwise: Date): Promise<Date> {
  const last = await PriceHistory.findOne({
    where: { [Op.or]: [{ customerId: id }, { customerId: '', levelId: ['', levelId ?? ''] }] },
    order: [['createdAt', 'DESC']],
  })
  return last?.createdAt ?? otherwise
}

function told({ id, name, category, spec, units }: PricedProduct): Told {
  const offered = units.flatMap(({ name: unit, rungs: [first, ...more] }) =>
    first
      ? [
          {
            name: unit,
            price: first.price,
            source: first.source,
            steps: more.map(({ from, price }) => ({ from, price })),
          },
        ]
      : [],
  )
  return { id, name, category, spec, units: offered }
}
