import { randomBytes } from 'node:crypto'
import { currentActor } from '../../platform/access/actor'
import { addDays, businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { findCustomer } from '../customers'
import { PriceCard } from './card-model'
import { tokenHash } from './card-token'
import type { pricing } from './contract'

type Issue = (typeof pricing.endpoints)['issueCard']

const PAGE = 'pages/pricing/card/index'

/** Makes a leaf that this customer's people may open; its token is told once and kept as a fingerprint. */
export async function issueCard({ customerId, days }: InputOf<Issue>): Promise<AnswerOf<Issue>> {
  const customer = await findCustomer(customerId)
  const token = randomBytes(16).toString('base64url')
  const { name: createdBy, userId: createdById } = currentActor()
  const expiresOn = addDays(businessDay(), days - 1)
  const kept = { customerId: customer.id, tokenHash: tokenHash(token), expiresOn, createdBy, createdById }
  const { id } = await PriceCard.create(kept)
  return { id, customerId: customer.id, expiresOn, token, path: `${PAGE}?token=${token}` }
}
