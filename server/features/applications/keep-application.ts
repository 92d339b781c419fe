import { randomBytes } from 'node:crypto'
import { Op, UniqueConstraintError } from 'sequelize'
import { currentWork } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import { sealer } from '../../platform/sealing'
import type { WechatSession } from '../../platform/wechat'
import { asVisitor, type Tenant } from '../tenants'
import { tooManyApplications } from './errors'
import { Application } from './model'

/** What an applicant tells. */
type Told = Pick<Application, 'businessName' | 'contact' | 'phone' | 'isPhoneVerified' | 'note'>

type Written = 'openid' | 'unionid' | 'tokenHash' | 'addressHash' | 'askedAt' | 'status'

const HOUR_MS = 3_600_000
/** A whole market may sit behind one address. */
const MOST_AN_HOUR = 30

/** Keeps the one application of this WeChat in this shop, with a new token for the phone it came from. @throws applications.too_many */
export async function keepApplication(
  shop: Tenant,
  { openid, unionid = undefined }: Pick<WechatSession, 'openid' | 'unionid'>,
  { businessName, contact, phone, isPhoneVerified, note }: Told,
): Promise<{ row: Application; token: string }> {
  const token = randomBytes(16).toString('base64url')
  const told = { businessName, contact, phone, isPhoneVerified, note, unionid: unionid ?? null }
  const fresh = { ...told, tokenHash: hashOf(token), addressHash: addressHash(), askedAt: now() }
  const row = await asVisitor(shop, async () => {
    const former = await Application.findOne({ where: { openid }, lock: true })
    return former ? former.update({ ...fresh, ...reopened(former) }) : create({ ...fresh, openid, status: 'pending' })
  })
  return { row, token }
}

/** What is kept of a token. */
export const hashOf = (token: string): string => sealer().fingerprint(`application:${token}`)

/** Who was refused, or has left since, asks anew. */
const reopened = ({ status }: Application) =>
  status === 'pending'
    ? {}
    : { status: 'pending' as const, reason: null, decidedBy: null, decidedAt: null, customerId: null }

async function create(row: Told & Pick<Application, Written>) {
  const { addressHash: from } = row
  const lately = { [Op.gt]: new Date(now().getTime() - HOUR_MS) }
  if ((await Application.count({ where: { addressHash: from, askedAt: lately } })) >= MOST_AN_HOUR)
    throw tooManyApplications()
  try {
    return await Application.create(row)
  } catch (error) {
    // The same phone sent it twice at once: the other one is kept, and this one changes it.
    if (!(error instanceof UniqueConstraintError)) throw error
    const twin = await Application.findOne({ where: { openid: row.openid }, lock: true })
    if (!twin) throw error
    return twin.update(row)
  }
}

/** Addresses are not kept as they are. */
const addressHash = (): string => sealer().fingerprint(`address:${currentWork()?.ip ?? ''}`)
