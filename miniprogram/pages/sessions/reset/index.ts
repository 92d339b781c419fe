import { api } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { typing } from '../typing'

const DOOR = '/pages/sessions/sign-in/index'

Component({
  behaviors: [themed, busy, typing],
  data: {
    code: '',
    name: '',
    username: '',
    newPassword: '',
    /** The code was looked at: a password can be chosen. */
    isOpen: false,
    needsName: false,
    canMail: false,
  },
  methods: {
    onLoad({ code = '' }: Record<string, string | undefined>) {
      this.setData({ code: decodeURIComponent(code) })
      if (code) void this.look()
      else void this.askWays()
    },
    /** Without net the owner's code works as well. */
    async askWays() {
      const ways = await api.accounts.readWays().catch(() => null)
      this.setData({ canMail: ways?.mail ?? false })
    },
    async look() {
      const code = this.data.code.trim()
      if (this.refuse(code ? {} : { code: '写上重置码' })) return
      await this.run(
        'look',
        async () => {
          const { username } = await api.accounts.readReset({ code })
          this.setData({ isOpen: true, needsName: username === null, username: username ?? '' })
        },
        { 'accounts.code_over': ({ message }) => this.refuse({ code: message }) },
      )
    },
    async mail() {
      const name = this.data.name.trim()
      if (this.refuse(name ? {} : { name: '写上用户名或邮箱' })) return
      const isDone = await this.run('mail', () => api.accounts.askReset({ name }), {
        'guards.too_many_tries': ({ message }) => this.refuse({ name: message }),
      })
      if (isDone) this.say('绑过邮箱的话，重置码发过去了。')
    },
    async save() {
      const { code, needsName, newPassword } = this.data
      const username = this.data.username.trim()
      const missing = {
        ...(!username && { username: '起一个用户名' }),
        ...(!newPassword && { newPassword: '写上新密码' }),
      }
      if (this.refuse(missing)) return
      const input = { code, newPassword, ...(needsName && { username }) }
      const isDone = await this.run('save', () => api.accounts.resetPassword(input), {
        'request.invalid': (error) => this.refuseBy(error),
        'resource.taken': ({ message }) => this.refuse({ username: message }),
        'accounts.code_over': ({ message }) => this.startOver(message),
      })
      if (isDone) void wx.reLaunch({ url: `${DOOR}?username=${encodeURIComponent(username)}` })
    },
    startOver(message: string): boolean {
      this.setData({ isOpen: false })
      return this.refuse({ code: message })
    },
  },
})
