import { api, type Notice } from '../../../api/generated'
import { busy } from '../../../behaviors/busy'

/** What to tell the customers about a price event. */
export const telling = Behavior({
  behaviors: [busy],
  data: { id: '', notices: [] as Notice[], isTelling: false },
  methods: {
    async tell() {
      const { id } = this.data
      const ask = async (): Promise<void> => this.setData({ notices: await api.pricing.listNotices({ id }) })
      if (await this.run('tell', ask)) this.setData({ isTelling: true })
    },
    closeTelling() {
      this.setData({ isTelling: false })
    },
    copy({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { index: number }>) {
      void wx.setClipboardData({ data: this.data.notices[currentTarget.dataset.index].text })
    },
  },
})
