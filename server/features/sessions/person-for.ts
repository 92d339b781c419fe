import { UniqueConstraintError } from 'sequelize'
import type { WechatSession } from '../../platform/wechat'
import { User } from '../members'
import { bindWechat } from './bind-wechat'
import { personOfWechat } from './person-of-wechat'

/** Whose WeChat it is, as far as it is said. */
export interface Newcomer {
  name: string
  /** Only one WeChat has verified: whoever has it is known by it. */
  phone: string | null
}

/** The person of this WeChat; somebody new is written down. Belongs into a transaction. */
export async function personFor(
  wechat: Pick<WechatSession, 'openid' | 'unionid'>,
  { name, phone }: Newcomer,
): Promise<User> {
  const known = await personOfWechat(wechat.openid)
  if (known) return known
  const owner = phone === null ? null : await User.findOne({ where: { phone } })
  if (owner && (await bindWechat(owner.id, wechat))) return owner
  return create({ ...wechat, name, phone: owner ? null : phone })
}

/** Of two requests of the same newcomer, the second finds what the first has written. */
async function create(person: { openid: string; unionid?: string; name: string; phone: string | null }): Promise<User> {
  try {
    return await User.create({ ...person, username: null, passwordHash: null })
  } catch (error) {
    if (!(error instanceof UniqueConstraintError)) throw error
    const twin = await User.findOne({ where: { openid: person.openid }, lock: true })
    if (!twin) throw error
    return twin
  }
}
