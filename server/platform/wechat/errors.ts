/** What a failed call means to the one who has to go on; the same words in every log line and answer. */
export type WechatErrorKind = 'code_invalid' | 'blocked' | 'busy' | 'misconfigured' | 'unexpected'

/** Where it failed: WeChat said no, the line broke, time ran out, the status was not 200, the answer made no sense. */
export type WechatTrouble = 'refused' | 'network' | 'timeout' | 'status' | 'garbage' | 'too_large'

/** What WeChat's errcodes mean here. One that is not listed is `unexpected`. */
const KINDS: Record<number, WechatErrorKind> = {
  40029: 'code_invalid',
  40163: 'code_invalid',
  41008: 'code_invalid',

  40226: 'blocked',

  [-1]: 'busy',
  44990: 'busy',
  44991: 'busy',
  45009: 'busy',
  45011: 'busy',

  // A token that was just handed out and is refused all the same: something else uses up this app's tokens.
  40001: 'misconfigured',
  40014: 'misconfigured',
  42001: 'misconfigured',
  40002: 'misconfigured',
  40013: 'misconfigured',
  40125: 'misconfigured',
  40164: 'misconfigured',
  40243: 'misconfigured',
  41002: 'misconfigured',
  41004: 'misconfigured',
  // Codes of the mini program: bad arguments, scene or page. All of them come from this house alone.
  40097: 'misconfigured',
  40129: 'misconfigured',
  40169: 'misconfigured',
  41030: 'misconfigured',
  85096: 'misconfigured',
  48001: 'misconfigured',
  50004: 'misconfigured',
  50007: 'misconfigured',
  // The Cloud Hosting sidecar for token-free calls is on and does not know this path.
  85107: 'misconfigured',
  89503: 'misconfigured',
  89506: 'misconfigured',
  89507: 'misconfigured',
}

const SAY: Record<WechatErrorKind, string> = {
  code_invalid: '微信授权过期了，再点一次就好。',
  blocked: '微信说这个号有风险，不让登录。换账号密码登录。',
  busy: '微信那边忙，等几秒再点一次。',
  misconfigured: '这家店的微信登录没配好，让店主看一下。账号密码照样能登录。',
  unexpected: '微信没给结果，再点一次；还不行就用账号密码登录。',
}

/** The facts of a failed call. */
export interface WechatFailure {
  trouble: WechatTrouble
  /** WeChat's number; only with `refused`. */
  errcode?: number
  /** WeChat's words, or what broke. */
  errmsg: string
  /** WeChat's id of the request, to look it up with them. */
  rid?: string
  /** The HTTP status; only with `status`. */
  status?: number
}

const kindOf = ({ trouble, errcode = 0, status = 500 }: WechatFailure): WechatErrorKind => {
  if (trouble === 'refused') return KINDS[errcode] ?? 'unexpected'
  return status < 500 ? 'unexpected' : 'busy'
}

/** A call to WeChat that gave no result. Carries no secret, session key or token, in no form. */
export class WechatError extends Error {
  readonly kind: WechatErrorKind
  /** The sentence for the person in front of the screen. */
  readonly say: string
  readonly trouble: WechatTrouble
  readonly errcode?: number
  readonly errmsg: string
  readonly rid?: string

  constructor(failure: WechatFailure) {
    super(`WeChat: ${failure.errcode ?? failure.trouble} ${failure.errmsg}`)
    this.name = 'WechatError'
    this.kind = kindOf(failure)
    this.say = SAY[this.kind]
    this.trouble = failure.trouble
    this.errcode = failure.errcode
    this.errmsg = failure.errmsg
    this.rid = failure.rid
  }

  /** The facts for a log line. */
  toJSON() {
    const { kind, trouble, errcode, errmsg, rid } = this
    return { kind, trouble, errcode, errmsg, rid }
  }
}
