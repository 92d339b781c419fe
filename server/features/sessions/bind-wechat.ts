import { UniqueConstraintError } from 'sequelize'
import type { WechatSession } from '../../platform/wechat'
import { User } from '../members'

/** Binds a WeChat to a person who has none. False, and nothing changes, when either is bound to another. */
export async function bindWechat(
  userId: string,
  { openid, unionid }: Pick<WechatSession, 'openid' | 'unionid'>,
): Promise<boolean> {
  const user = await User.findByPk(userId, { lock: true })
  if (!user) return false
  if (user.openid !== null) return user.openid === openid
  try {
    await user.update({ openid, ...(unionid !== undefined && { unionid }) })
    return true
  } catch (error) {
    if (error instanceof UniqueConstraintError) return false
    throw error
  }
}
