import { User } from '../members'

/** The person this WeChat is bound to. Compared here once more: MySQL takes capitals and small letters for the same. */
export async function personOfWechat(openid: string): Promise<User | null> {
  const user = await User.findOne({ where: { openid } })
  return user?.openid === openid ? user : null
}
