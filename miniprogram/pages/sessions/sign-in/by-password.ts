import { api, type SignedIn } from '../../../api/generated'
import type { ApiError } from '../../../api/error'
import { loginCode } from '../../../api/login-code'
import type { Remedies } from '../../../behaviors/busy'
import { missingIn, signInView } from './view'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: 'username' | 'password' | 'code' }>

/** Without WeChat's answer the password alone opens the door; only the binding waits for the next time. */
async function withWechat<T extends object>(input: T): Promise<T & { wechatCode?: string }> {
  const wechatCode = await loginCode().catch(() => undefined)
  return { ...input, ...(wechatCode && { wechatCode }) }
}

/** The form of name and password, and the code after it where a second factor is on. */
export const byPassword = Behavior({
  data: {
    isExpired: false,
    view: signInView('welcome', false),
    username: '',
    password: '',
    code: '',
    challenge: '',
    isPasswordShown: false,
    errors: {} as Record<string, string>,
  },
  methods: {
    /** Signs in; the page brings its own. */
    async enter(_way: () => Promise<SignedIn>, _remedies: Remedies): Promise<void> {},
    async byPassword() {
      const { username, password } = this.data
      const errors = missingIn(username, password)
      this.setData({ errors })
      if (Object.keys(errors).length) return
      const refused = ({ message }: ApiError): boolean => this.refuse({ password: message })
      const remedies: Remedies = {
        'session.bad_credentials': refused,
        'guards.too_many_tries': refused,
        'session.second_factor_needed': ({ details }) => this.askCode((details as { challenge: string }).challenge),
      }
      const work = async (): Promise<SignedIn> =>
        api.sessions.signIn(await withWechat({ username: username.trim(), password }))
      await this.enter(work, remedies)
    },
    askCode(challenge: string): boolean {
      this.setData({ challenge, code: '', errors: {}, view: signInView('code', this.data.isExpired) })
      return true
    },
    async byCode() {
      const { challenge, code } = this.data
      if (!code.trim()) return void this.refuse({ code: '写上验证码' })
      const refused = ({ message }: ApiError): boolean => this.refuse({ code: message })
      const remedies: Remedies = {
        'session.second_factor_refused': refused,
        'guards.too_many_tries': refused,
        'session.challenge_over': ({ message }) => this.openPassword({ password: message }),
      }
      await this.enter(async () => api.sessions.signInWithFactor(await withWechat({ challenge, code })), remedies)
    },
    refuse(errors: Record<string, string>): boolean {
      this.setData({ errors })
      void wx.vibrateShort({ type: 'medium' })
      return true
    },
    openPassword(errors: Record<string, string> = {}): boolean {
      this.setData({ view: signInView('password', this.data.isExpired), errors, password: '' })
      return true
    },
    onInput({ detail, currentTarget }: Typed) {
      this.setData({ [currentTarget.dataset.field]: detail.value, errors: {} })
    },
    togglePassword() {
      this.setData({ isPasswordShown: !this.data.isPasswordShown })
    },
    openReset() {
      void wx.navigateTo({ url: '/pages/sessions/reset/index' })
    },
  },
})
