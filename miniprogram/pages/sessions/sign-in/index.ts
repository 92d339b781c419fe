import { api, type SignedIn } from '../../../api/generated'
import { NETWORK } from '../../../api/error'
import { loginCode } from '../../../api/login-code'
import { busy, type Remedies } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { browserFace, leaveFor } from '../browser-face'
import { byPassword } from './by-password'
import { leave } from './leave'
import { signInView, type Stranger } from './view'

type Way = 'byWechat' | 'byPassword' | 'byCode'
type Pressed = WechatMiniprogram.TouchEvent<object, object, { way: Way }>

Component({
  behaviors: [themed, busy, byPassword],
  data: {
    /** WeChat wants its own consent button for somebody who has not agreed yet. */
    needsConsent: false,
    hasBack: false,
    /** What accounts elsewhere are called, where people may sign in by them. */
    elsewhere: '',
  },
  methods: {
    onLoad({ expired, why = '', username = '' }: Record<string, string | undefined>) {
      const isExpired = expired === '1'
      const view = signInView(username ? 'password' : 'welcome', isExpired, 'wechat', why)
      this.setData({ isExpired, view, username: decodeURIComponent(username), hasBack: getCurrentPages().length > 1 })
      if (wx.getPrivacySetting) {
        wx.getPrivacySetting({ success: ({ needAuthorization }) => this.setData({ needsConsent: needAuthorization }) })
      }
      if (browserFace()) void this.askWays()
    },
    async askWays() {
      const ways = await api.accounts.readWays().catch(() => null)
      this.setData({ elsewhere: ways?.oidc ?? '' })
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
    async byElsewhere() {
      await this.run('elsewhere', async () => leaveFor(await api.accounts.startOidc(), false))
    },
    /** Signs in by `way` and leaves; without net it says so in words that fit a sign-in. */
    async enter(way: () => Promise<SignedIn>, remedies: Remedies) {
      const offline = (): boolean => {
        this.show({ text: '网络不通，换个地方站站再试。', action: '再试', tone: 'error', seconds: 0 }, () => {
          void this.enter(way, remedies)
        })
        return true
      }
      await this.run('enter', async () => leave(await way(), this.data.isExpired), { ...remedies, [NETWORK]: offline })
    },
    meet(stranger: Stranger): boolean {
      this.setData({ view: signInView('unknown', this.data.isExpired, stranger) })
      return true
    },
    showPassword() {
      this.openPassword()
    },
    openWelcome() {
      this.setData({ view: signInView('welcome', this.data.isExpired), errors: {} })
    },
    openAgreement({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { kind: string }>) {
      void wx.navigateTo({ url: `/pages/sessions/agreement/index?kind=${currentTarget.dataset.kind}` })
    },
  },
})
