import { api } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { loading } from '../loading'
import { typing } from '../typing'
import { wrongIn } from './view'

Component({
  behaviors: [themed, busy, loading, typing],
  data: { hasPassword: true, username: '', oldPassword: '', newPassword: '', again: '' },
  methods: {
    onLoad() {
      void this.load()
    },
    load() {
      return this.ask(
        () => api.accounts.readAccount(),
        ({ hasPassword, username }) => {
          this.setData({ hasPassword, username: username ?? '' })
          void wx.setNavigationBarTitle({ title: hasPassword ? '改密码' : '设用户名和密码' })
        },
      )
    },
    async save() {
      const { hasPassword, username, oldPassword, newPassword } = this.data
      if (this.refuse(wrongIn(this.data))) return
      const work = (): Promise<unknown> =>
        hasPassword
          ? api.accounts.changePassword({ oldPassword, newPassword })
          : api.accounts.chooseSignInName({ username: username.trim(), newPassword })
      const isDone = await this.run('save', work, {
        'request.invalid': (error) => this.refuseBy(error),
        'resource.taken': ({ message }) => this.refuse({ username: message }),
        'guards.too_many_tries': ({ message }) => this.refuse({ oldPassword: message }),
      })
      if (!isDone) return
      await wx.showToast({ title: hasPassword ? '密码改好了' : '设好了', icon: 'none' })
      wx.navigateBack({ fail: () => undefined })
    },
  },
})
