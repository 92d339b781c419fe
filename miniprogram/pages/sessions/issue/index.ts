import { api } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { sayMoment } from '../../../utils/date'

Component({
  behaviors: [themed, busy],
  data: { id: '', name: '', code: '', until: '' },
  methods: {
    onLoad({ id = '', name = '' }: Record<string, string | undefined>) {
      this.setData({ id, name: decodeURIComponent(name) || '这位同事' })
    },
    async issue() {
      await this.run('issue', async () => {
        const { code, expiresAt } = await api.accounts.issueReset({ id: this.data.id })
        this.setData({ code, until: sayMoment(expiresAt, new Date().toISOString()) })
      })
    },
    copy() {
      void wx.setClipboardData({ data: this.data.code })
    },
    onShareAppMessage() {
      return { title: '点开，给开单设个新密码', path: `/pages/sessions/reset/index?code=${this.data.code}` }
    },
  },
})
