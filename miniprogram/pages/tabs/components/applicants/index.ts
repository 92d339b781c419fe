import { api } from '../../../../api/generated'
import { session } from '../../../../stores/session'

/** "有 1 人申请" for those who may say yes; while nobody asks nothing, or with `always` the way there. */
Component({
  properties: { always: Boolean },
  data: { count: 0, mayApprove: false },
  lifetimes: {
    attached() {
      void this.look()
    },
  },
  pageLifetimes: {
    show() {
      void this.look()
    },
  },
  methods: {
    /** An extra: without net the page stands as it is. */
    async look() {
      const mayApprove = session.may('buyers.approve')
      if (mayApprove !== this.data.mayApprove) this.setData({ mayApprove })
      if (!mayApprove) return
      const waiting = await api.applications.countWaiting().catch(() => null)
      if (waiting && waiting.count !== this.data.count) this.setData({ count: waiting.count })
    },
    open() {
      void wx.navigateTo({ url: '/pages/invites/applications/index' })
    },
  },
})
