import { api } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { inviting } from '../behaviors/inviting'
import { roleChoices, type RoleChoice } from './view'

type Chosen = WechatMiniprogram.TouchEvent<object, object, { role: RoleChoice['role'] }>

Component({
  behaviors: [themed, inviting],
  data: {
    choices: [] as RoleChoice[],
    role: 'sales' as RoleChoice['role'],
    name: '',
    problem: '',
  },
  methods: {
    onLoad({ role = 'sales' }: Record<string, string | undefined>) {
      const choices = roleChoices(session.get().person?.role === 'owner')
      const known = choices.find((choice) => choice.role === role)
      this.setData({ choices, ...(known && { role: known.role }) })
      void this.loadInvites()
    },
    async loadInvites() {
      try {
        this.showInvites(await api.invites.listInvites({ kind: 'staff' }))
        this.setData({ problem: '' })
      } catch (error) {
        this.setData({ problem: toApiError(error).message })
      }
    },
    async onPullDownRefresh() {
      await this.loadInvites()
      void wx.stopPullDownRefresh()
    },
    choose({ currentTarget }: Chosen) {
      this.setData({ role: currentTarget.dataset.role })
    },
    onName({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ name: detail.value })
    },
    async invite() {
      const { role, name } = this.data
      await this.makeInvite(() => api.invites.inviteStaff({ role, name: name.trim() }))
    },
    onShareAppMessage() {
      const shop = session.get().person?.shop.name ?? ''
      return { title: `${shop}请你来一起干活`, path: this.data.path || '/pages/tabs/home/index' }
    },
  },
})
