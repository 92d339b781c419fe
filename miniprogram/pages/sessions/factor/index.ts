import { api, type Account } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { loading } from '../loading'
import { typing } from '../typing'
import { copied, groupsOf, type Step } from './view'

Component({
  behaviors: [themed, busy, loading, typing],
  data: { step: 'off' as Step, left: 0, secret: '', groups: '', qr: '', code: '', codes: [] as string[] },
  methods: {
    onLoad() {
      void this.load()
    },
    load() {
      return this.ask(
        () => api.accounts.readAccount(),
        ({ hasFactor, recoveryCodes }: Account) =>
          this.setData({ step: hasFactor ? 'on' : 'off', left: recoveryCodes }),
      )
    },
    async prepare() {
      await this.run('prepare', async () => {
        const { secret, qr } = await api.factors.prepareFactor()
        this.setData({ step: 'scan', secret, groups: groupsOf(secret), qr, code: '', errors: {} })
      })
    },
    go({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { step: Step }>) {
      this.setData({ step: currentTarget.dataset.step, code: '', errors: {} })
    },
    async send() {
      const { step, code } = this.data
      if (this.refuse(code.trim() ? {} : { code: '写上验证器上的 6 位数字' })) return
      const isDone = await this.run('send', () => this.work(step, code), {
        'request.invalid': (error) => this.refuseBy(error),
        'guards.too_many_tries': ({ message }) => this.refuse({ code: message }),
      })
      if (!isDone || step !== 'drop') return
      await this.load()
      this.say('两步验证关掉了。')
    },
    async work(step: Step, code: string) {
      if (step === 'drop') return void (await api.factors.dropFactor({ code }))
      const asked = step === 'scan' ? api.factors.confirmFactor({ code }) : api.factors.renewRecoveryCodes({ code })
      this.setData({ codes: (await asked).recoveryCodes, step: 'codes' })
    },
    copySecret() {
      void wx.setClipboardData({ data: this.data.secret })
    },
    copyCodes() {
      void wx.setClipboardData({ data: copied(this.data.codes) })
    },
    async finish() {
      await this.load()
      this.setData({ codes: [], secret: '', qr: '' })
    },
  },
})
