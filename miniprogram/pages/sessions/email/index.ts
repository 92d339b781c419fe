import { api } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { typing } from '../typing'

Component({
  behaviors: [themed, busy, typing],
  data: { email: '', code: '', sentTo: '' },
  methods: {
    async send() {
      const email = this.data.email.trim()
      if (this.refuse(email ? {} : { email: '写上邮箱' })) return
      const isDone = await this.run('send', () => api.accounts.startEmail({ email }), {
        'request.invalid': (error) => this.refuseBy(error),
        'guards.too_many_tries': ({ message }) => this.refuse({ email: message }),
      })
      if (!isDone) return
      this.setData({ sentTo: email, code: '' })
      this.say('发出去了，看一眼邮箱。')
    },
    async confirm() {
      const code = this.data.code.trim()
      if (this.refuse(code ? {} : { code: '写上邮件里的 6 位数字' })) return
      const isDone = await this.run('confirm', () => api.accounts.confirmEmail({ code }), {
        'request.invalid': (error) => this.refuseBy(error),
        'resource.taken': ({ message }) => this.refuse({ email: message }),
        'guards.too_many_tries': ({ message }) => this.refuse({ code: message }),
      })
      if (isDone) wx.navigateBack({ fail: () => this.say('邮箱绑好了。') })
    },
  },
})
