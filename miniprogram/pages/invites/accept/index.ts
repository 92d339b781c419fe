import { api } from '../../../api/generated'
import { toApiError, type ApiError } from '../../../api/error'
import { loginCode } from '../../../api/login-code'
import { busy, type Remedies } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { consent } from '../behaviors/consent'
import { readShown } from '../reading'
import { acceptView, shutView, type AcceptView, type Shut } from './view'

const HOME = '/pages/tabs/home/index'

Component({
  behaviors: [themed, busy, consent],
  data: {
    token: '',
    state: 'loading',
    view: null as AcceptView | null,
    shut: null as Shut | null,
    problem: { message: '', number: '' },
    name: '',
    /** Who is signed in on this phone and would join. */
    me: '',
    hasBack: false,
  },
  methods: {
    onLoad({ scene = '', token = '' }: Record<string, string | undefined>) {
      const shown = readShown(token || scene)
      this.setData({ me: whoIsHere(), hasBack: getCurrentPages().length > 1 })
      if (shown?.kind !== 'invite')
        return void this.close('invites.unknown', '这张码不是邀请，看看是不是拿错了，或者让店里再发一次。')
      this.setData({ token: shown.token })
      void this.load()
    },
    async load() {
      this.setData({ state: 'loading' })
      const { token } = this.data
      try {
        // Digits may be guessed at: who looks at them shows a WeChat.
        const code = token.length > 8 || this.data.me ? undefined : await loginCode()
        const invitation = await api.invites.lookAtInvite({ token, ...(code !== undefined && { code }) })
        const view = acceptView(invitation, Date.now())
        this.setData({ view, name: view.name, state: 'ready' })
      } catch (error) {
        const { code, message, problem } = toApiError(error)
        if (!this.close(code, message)) this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    /** Shows why it does not open; false for a failure that may pass. */
    close(code: string, message: string): boolean {
      const shut = shutView(code, message)
      if (shut) this.setData({ state: 'shut', shut })
      return shut !== null
    },
    onName({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ name: detail.value })
    },
    async join() {
      await (this.data.me ? this.joinAsMe() : this.joinByWechat())
    },
    async onPhone({ detail }: WechatMiniprogram.CustomEvent<{ code?: string }>) {
      if (!detail.code) return this.say('没拿到手机号，直接加入也行')
      await this.joinByWechat(detail.code)
    },
    async joinByWechat(phoneCode?: string) {
      const { token } = this.data
      await this.run(
        'join',
        async () => {
          const given = { code: await loginCode(), ...(phoneCode && { phoneCode }) }
          session.start(await api.invites.acceptInvite({ token, name: this.data.name.trim(), ...given }))
          void wx.reLaunch({ url: HOME })
        },
        this.remedies(),
      )
    },
    async joinAsMe() {
      const { token, name } = this.data
      await this.run(
        'join',
        async () => {
          const { membershipId } = await api.invites.joinByInvite({ token, name: name.trim() })
          session.update(await api.sessions.enterShop({ id: membershipId }))
          void wx.reLaunch({ url: HOME })
        },
        this.remedies(),
      )
    },
    remedies(): Remedies {
      const shut = ({ code, message }: ApiError): boolean => this.close(code, message)
      const codes = ['unknown', 'expired', 'used', 'revoked'].map((word) => `invites.${word}`)
      return Object.fromEntries(
        [...codes, 'members.already_here', 'members.suspended_here'].map((code) => [code, shut]),
      )
    },
    act() {
      const url = this.data.shut?.way === 'home' ? HOME : '/pages/invites/enter/index'
      void (url === HOME ? wx.reLaunch({ url }) : wx.redirectTo({ url }))
    },
    leave() {
      void wx.reLaunch({ url: HOME })
    },
  },
})

/** "王姐（老周蔬菜批发）"; empty for a visitor. */
function whoIsHere(): string {
  const { person } = session.get()
  return person ? `${person.name}（${person.shop.name}）` : ''
}
