import { Op } from 'sequelize'
import { acrossTenants } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import type { AnswerOf } from '../../platform/contract/endpoint'
import type { WechatSession } from '../../platform/wechat'
import { Customer, customersByPhone } from '../customers'
import { admit } from '../members'
import { personFor, startSessionIn } from '../sessions'
import { asVisitor, setting, type Tenant } from '../tenants'
import type { applications } from './contract'
import type { Application } from './model'

type SignedIn = AnswerOf<(typeof applications.endpoints)['apply']>['signedIn']

/** Who let in whom a verified number tells. */
const BY_PHONE = '手机号对上'

/**
 * Lets the applicant in at once: where the shop wants that, and the number WeChat has verified is that of exactly one
 * customer, of exactly one shop. Else null.
 */
export async function bindByPhone(
  shop: Tenant,
  who: Pick<WechatSession, 'openid' | 'unionid'>,
  row: Application,
): Promise<SignedIn> {
  const customerId = await asVisitor(shop, () => onlyCustomer(row.phone))
  if (!customerId || (await isKnownElsewhere(row.phone, shop))) return null
  const decided = { status: 'approved', customerId, decidedBy: BY_PHONE, decidedAt: now() } as const
  await asVisitor(shop, () => row.update(decided))
  const person = await personFor(who, { name: row.contact, phone: row.phone })
  const place = { tenantId: shop.id, role: 'customer', name: row.contact, customerId, buyerRole: 'orderer' } as const
  return startSessionIn(await admit(person.id, place))
}

async function onlyCustomer(phone: string): Promise<string | null> {
  if (!(await setting('invite.auto_bind_by_phone'))) return null
  const found = (await customersByPhone([phone])).get(phone) ?? []
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

function isKnownElsewhere(phone: string, { id }: Tenant): Promise<boolean> {
  return acrossTenants('a number may be known to another shop', async () => {
    const found = await Customer.findOne({ attributes: ['id'], where: { phone, tenantId: { [Op.ne]: id } } })
    return found !== null
  })
}
