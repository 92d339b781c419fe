import { acrossTenants } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import type { WechatSession } from '../../platform/wechat'
import { takeTry } from '../guards'
import { alreadyHere, Membership, suspendedHere, User } from '../members'
import { askWechat, atOnce, signInServices } from '../sessions'
import { unknownShop, whichShop } from '../storefront'
import { findShop, type Tenant } from '../tenants'
import { bindByPhone } from './bind-by-phone'
import type { applications } from './contract'
import { keepApplication } from './keep-application'

type Apply = (typeof applications.endpoints)['apply']
type Input = InputOf<Apply>

const FEWEST_DIGITS = 7

/**
 * Writes down that somebody wants to buy from a shop, or lets them in at once where the shop wants that and their number
 * tells who they are.
 * @throws storefront.unknown_shop, storefront.which_shop, request.invalid, applications.too_many, members.already_here
 */
export async function apply(input: Input): Promise<AnswerOf<Apply>> {
  const shop = await findShop(input.shop)
  if (!shop) throw input.shop ? unknownShop() : whichShop()
  const who = await askWechat(() => signInServices().wechat.codeToSession(input.code))
  const phone = await phoneOf(input, who)
  await takeTry(`application:${shop.id}:${who.openid}`)
  await refuseMembers(who.openid, shop)
  return atOnce(async () => {
    const kept = await keepApplication(shop, who, { ...input, ...phone })
    const signedIn = phone.isPhoneVerified ? await bindByPhone(shop, who, kept.row) : null
    return { id: kept.row.id, token: kept.token, status: signedIn ? 'approved' : 'pending', signedIn }
  })
}

async function phoneOf(
  { phoneCode, phone }: Input,
  { openid }: WechatSession,
): Promise<{ phone: string; isPhoneVerified: boolean }> {
  if (phoneCode !== undefined) {
    const told = await askWechat(() => signInServices().wechat.phoneNumber(phoneCode, openid))
    return { phone: told.phoneNumber, isPhoneVerified: true }
  }
  if (!phone) throw invalidInput([{ field: 'phone', reason: '手机号没有填，店里要靠它找你' }])
  if (phone.replace(/\D/g, '').length < FEWEST_DIGITS)
    throw invalidInput([{ field: 'phone', reason: '手机号太短，看看是不是少了几位' }])
  return { phone, isPhoneVerified: false }
}

/** Whoever is in the shop already only has to sign in. @throws members.already_here, members.suspended_here */
async function refuseMembers(openid: string, { id: tenantId }: Tenant): Promise<void> {
  const person = await User.findOne({ where: { openid } })
  const membership =
    person &&
    (await acrossTenants('who applies has no shop yet', () =>
      Membership.findOne({ where: { userId: person.id, tenantId } }),
    ))
  if (membership?.status === 'active') throw alreadyHere()
  if (membership?.status === 'suspended') throw suspendedHere()
}
