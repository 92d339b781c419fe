import { api, type SignedIn } from '../../../api/generated'
import { NETWORK } from '../../../api/error'
import { busy, type Remedies } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { phoneStorage } from '../../../stores/storage'
import { loginCode } from '../../../api/login-code'
import { missingIn, signInView, wayOut, type StackedPage, type Stranger } from './view'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: 'username' | 'password' }>
type Pressed = WechatMiniprogram.TouchEvent<object, object, { way: 'byWechat' | 'byPassword' }>

/** Who was signed in last on this phone, so that nobody lands in somebody else's half-written page. */
const LAST_PERSON = 'kd.last-person'

Component({
  behaviors: [themed, busy],
  data: {
    view: signInView('welcome', false),
    /** WeChat wants its own consent button for somebody who has not agreed yet. */
    needsConsent: false,
    hasBack: false,
    username: '',
    password: '',
    isPasswordShown: false,
    errors: {} as Record<string, string>,
    isExpired: false,
  },
  methods: {
    onLoad(options: Record<string, string | undefined>) {
      const isExpired = options.expired === '1'
      this.setData({ isExpired, view: signInView('welcome', isExpired), hasBack: getCurrentPages().length > 1 })
      if (wx.getPrivacySetting) {
        wx.getPrivacySetting({ success: ({ needAuthorization }) => this.setData({ needsConsent: needAuthorization }) })
      }
    },
    /** The button's own tap; before consent WeChat answers with `onAgreed` instead. */
    onPress({ currentTarget }: Pressed) {
      if (!this.data.needsConsent) void this[currentTarget.dataset.way]()
    },
    onAgreed({ currentTarget }: Pressed) {
      this.setData({ needsConsent: false })
      void this[currentTarget.dataset.way]()
    },
    async byWechat() {
      await this.enter(async () => api.sessions.signInWithWechat({ code: await loginCode() }), {
        'session.not_invited': () => this.meet('wechat'),
      })
    },
    async onPhone({ detail }: WechatMiniprogram.CustomEvent<{ code?: string }>) {
      const phoneCode = detail.code
      if (!phoneCode) return this.say('没拿到手机号，也可以用账号密码登录。')
      await this.enter(async () => api.sessions.signInWithWechat({ code: await loginCode(), phoneCode }), {
        'session.not_invited': () => this.meet('phone'),
        'session.bound_elsewhere': () => this.meet('taken'),
      })
    },
    async byPassword() {
      const { username, password } = this.data
      const errors = missingIn(username, password)
      this.setData({ errors })
      if (Object.keys(errors).length) return
      const work = async (): Promise<SignedIn> => {
        // Without WeChat's answer the password alone opens the door; only the binding waits for the next time.
        const wechatCode = await loginCode().catch(() => undefined)
        return api.sessions.signIn({ username: username.trim(), password, ...(wechatCode && { wechatCode }) })
      }
      await this.enter(work, { 'session.bad_credentials': ({ message }) => this.refuse(message) })
    },
    /** Signs in by `way` and leaves; without net it says so in words that fit a sign-in. */
    async enter(way: () => Promise<SignedIn>, remedies: Remedies) {
      const offline = (): boolean => {
        this.show({ text: '网络不通，换个地方站站再试。', action: '再试', tone: 'error', seconds: 0 }, () => {
          void this.enter(way, remedies)
        })
        return true
      }
      await this.run('enter', async () => this.leave(await way()), { ...remedies, [NETWORK]: offline })
    },
    leave(answer: SignedIn) {
      const isSamePerson = phoneStorage.read(LAST_PERSON) === answer.user.id
      phoneStorage.write(LAST_PERSON, answer.user.id)
      session.start(answer)
      const pages = getCurrentPages()
      const way = wayOut(pages[pages.length - 2] as StackedPage | undefined, this.data.isExpired, isSamePerson)
      if (way.kind === 'back') void wx.navigateBack()
      else void wx.reLaunch({ url: way.url })
    },
    meet(stranger: Stranger): boolean {
      this.setData({ view: signInView('unknown', this.data.isExpired, stranger) })
      return true
    },
    refuse(message: string): boolean {
      this.setData({ errors: { password: message } })
      void wx.vibrateShort({ type: 'medium' })
      return true
    },
    onInput({ detail, currentTarget }: Typed) {
      this.setData({ [currentTarget.dataset.field]: detail.value, errors: {} })
    },
    togglePassword() {
      this.setData({ isPasswordShown: !this.data.isPasswordShown })
    },
    openPassword() {
      this.setData({ view: signInView('password', this.data.isExpired), errors: {} })
    },
    openWelcome() {
      this.setData({ view: signInView('welcome', this.data.isExpired), errors: {} })
    },
    openAgreement({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { kind: string }>) {
      void wx.navigateTo({ url: `/pages/sessions/agreement/index?kind=${currentTarget.dataset.kind}` })
    },
  },
})
