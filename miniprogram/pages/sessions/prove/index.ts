import { api } from '../../../api/generated'
import { loginCode } from '../../../api/login-code'
import { settleProof } from '../../../api/proof'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { loading } from '../loading'
import { typing } from '../typing'
import { WAY_WORDS, waysOf, type Way } from './view'

Component({
  behaviors: [themed, busy, loading, typing],
  data: { ways: [] as Way[], way: '' as Way | '', words: WAY_WORDS, secret: '', isProved: false },
  methods: {
    onLoad() {
      void this.load()
    },
    onUnload() {
      settleProof(this.data.isProved)
    },
    load() {
      return this.ask(
        () => api.accounts.readAccount(),
        (account) => {
          const ways = waysOf(account)
          this.setData({ ways, way: ways[0] ?? '' })
        },
      )
    },
    choose({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { way: Way }>) {
      this.setData({ way: currentTarget.dataset.way, secret: '', errors: {} })
    },
    async confirm() {
      const { way, secret } = this.data
      if (way !== 'wechat' && this.refuse(secret ? {} : { secret: way === 'code' ? '写上验证码' : '写上密码' })) return
      const shown = async () => (way === 'wechat' ? { wechatCode: await loginCode() } : { [way]: secret })
      const isDone = await this.run('prove', async () => api.sessions.prove(await shown()), {
        'session.not_proved': ({ message }) => way !== 'wechat' && this.refuse({ secret: message }),
      })
      if (!isDone) return
      this.setData({ isProved: true })
      wx.navigateBack({ fail: () => void wx.reLaunch({ url: '/pages/tabs/home/index' }) })
    },
  },
})
