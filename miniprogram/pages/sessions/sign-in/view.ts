/** What the page asks for now: one tap, a phone number of somebody unknown, a name and a password, or the code after them. */
export type Mode = 'welcome' | 'unknown' | 'password' | 'code'

/** Why somebody is not let in by their WeChat alone. */
export type Stranger = 'wechat' | 'phone' | 'taken'

/** What the template shows. */
export interface SignInView {
  mode: Mode
  title: readonly string[]
  note: string
  /** What there is for whom behind the door; only for those who come the first time. */
  offers: readonly { icon: string; who: string; what: string }[]
  /** What the mini program uses about a person, each with its reason. */
  uses: readonly { icon: string; name: string; why: string }[]
}

/** A page of the stack, as far as the way back needs it. */
export interface StackedPage {
  route: string
  options: Record<string, string | undefined>
}

/** Where to go once signed in. */
export type WayOut = { kind: 'back' } | { kind: 'relaunch'; url: string }

/** Lines of the title, and the sentence below. */
type Head = [readonly string[], string]

const HOME = '/pages/tabs/home/index'
const USES = [
  { icon: 'logo-wechat-stroke', name: '微信身份', why: '认出是你，不用记密码' },
  { icon: 'location', name: '收货地址', why: '只在送货时用' },
  { icon: 'call', name: '手机号', why: '可以不给，以后再补' },
] as const

const OFFERS = [
  { icon: 'shop-1', who: '拿货的', what: '看自己的价，照上次的量下单' },
  { icon: 'assignment', who: '店里的', what: '开单、接单、看今天卖了多少' },
] as const

const STRANGERS: Record<Stranger, Head> = {
  wechat: [['店里还不认识', '这个微信'], '店里留过手机号，认一认就进。'],
  phone: [['店里没登记', '这个手机号'], '让店主登记一下，或者用账号密码登录。'],
  taken: [['这个手机号', '绑着别的微信'], '用原来的微信，或者用账号密码登录。'],
}

/** Where somebody ended the sign-in on purpose, by the server's word for why. */
const ENDED: Record<string, Head | undefined> = {
  'ended-elsewhere': [['这台设备被你', '在别处退出了'], '重新登录一下，没提交的单都还在。'],
  'ended-by-owner': [['店主让这台', '设备退出了'], '重新登录一下，没提交的单都还在。'],
  'password-changed': [['密码改过了', '重新登录一下'], '用新密码，或者微信点一下。'],
}

/** The words of the page. `isExpired`: somebody was here before and has to sign in again; `why`: who ended it, if anybody. */
export function signInView(mode: Mode, isExpired: boolean, stranger: Stranger = 'wechat', why = ''): SignInView {
  const [title, note] = headOf(mode, isExpired, stranger, why)
  return {
    mode,
    title,
    note,
    offers: mode === 'welcome' ? OFFERS : [],
    uses: mode === 'password' || mode === 'code' ? [] : USES,
  }
}

/** What is missing in the form, by field; empty when it can be sent. */
export function missingIn(username: string, password: string): Record<string, string> {
  return {
    ...(!username.trim() && { username: '写上用户名，问店主要' }),
    ...(!password && { password: '写上密码' }),
  }
}

/**
 * The way back to where somebody was: over an expired sign-in the page below still holds what was typed,
 * unless it is a tab (those keep nothing and load anew), somebody else signed in, or nothing was shown there yet.
 */
export function wayOut(below: StackedPage | undefined, isExpired: boolean, isSamePerson: boolean): WayOut {
  if (!below || (isExpired && !isSamePerson)) return { kind: 'relaunch', url: HOME }
  const keepsForm = isExpired && !below.route.startsWith('pages/tabs/')
  return keepsForm ? { kind: 'back' } : { kind: 'relaunch', url: addressOf(below) }
}

function addressOf({ route, options }: StackedPage): string {
  const query = Object.entries(options).map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`)
  return `/${route}${query.length ? `?${query.join('&')}` : ''}`
}

function headOf(mode: Mode, isExpired: boolean, stranger: Stranger, why: string): Head {
  if (mode === 'unknown') return STRANGERS[stranger]
  if (mode === 'password') return [['账号密码登录'], '登录后记住这个微信，下次点一下就进。']
  if (mode === 'code') return [['再填一个', '验证码'], '打开验证器，填上它显示的 6 位数字；没带手机就填一个备用码。']
  if (isExpired && ENDED[why]) return ENDED[why]
  if (isExpired) return [['太久没用', '重新登录一下'], '没提交的单都还在。']
  return [['微信点一下', '订货开单都在这'], '登录就能看到给你的价格。']
}
