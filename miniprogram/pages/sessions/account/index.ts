import { api, type Account } from '../../../api/generated'
import { loginCode } from '../../../api/login-code'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { browserFace, leaveFor } from '../browser-face'
import { loading } from '../loading'
import { safetyRows, waysIn, type AccountRow } from './view'

type Key = AccountRow['key']

Component({
  behaviors: [themed, busy, loading],
  data: { account: null as Account | null, ways: [] as AccountRow[], safety: [] as AccountRow[] },
  methods: {
    onShow() {
      void this.load()
    },
    load() {
      return this.ask(
        () => api.accounts.readAccount(),
        (account) => this.draw(account),
      )
    },
    draw(account: Account) {
      this.setData({ account, ways: waysIn(account, browserFace() !== null), safety: safetyRows(account) })
    },
    open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { key: Key }>) {
      const { key } = currentTarget.dataset
      if (key === 'wechat') void this.turnWechat()
      else if (key === 'oidc') void this.turnIdentity()
      else void wx.navigateTo({ url: `/pages/sessions/${key}/index` })
    },
    async onPhone({ detail }: WechatMiniprogram.CustomEvent<{ code?: string }>) {
      const phoneCode = detail.code
      if (!phoneCode) return this.say('没拿到手机号，想好了再点。')
      await this.settle('phone', () => api.accounts.bindPhone({ phoneCode }), '手机号绑好了。')
    },
    async turnWechat() {
      if (!this.data.account?.hasWechat) {
        const bind = async (): Promise<Account> => api.accounts.bindOwnWechat({ code: await loginCode() })
        return this.settle('wechat', bind, '微信绑好了，下次点一下就进。')
      }
      const sure = await wx.showModal({
        title: '解绑微信？',
        content: '以后要用用户名和密码登录。',
        confirmText: '解绑',
        cancelText: '留着',
      })
      if (sure.confirm) await this.settle('wechat', () => api.accounts.unbindWechat(), '解绑了。')
    },
    async turnIdentity() {
      const [identity] = this.data.account?.identities ?? []
      if (!identity) return void this.run('oidc', async () => leaveFor(await api.accounts.startBinding(), true))
      const sure = await wx.showModal({
        title: '解绑这个账号？',
        content: identity.label,
        confirmText: '解绑',
        cancelText: '留着',
      })
      if (!sure.confirm) return
      await this.run('oidc', () => api.accounts.dropIdentity({ id: identity.id }))
      await this.load()
    },
    async settle(key: Key, work: () => Promise<Account>, done: string) {
      if (await this.run(key, async () => this.draw(await work()))) this.say(done)
    },
  },
})
