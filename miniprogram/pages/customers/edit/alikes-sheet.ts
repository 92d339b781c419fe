import type { ApiError } from '../../../api/error'
import { lookAlikes, type LookAlike } from './look-alikes'

/** The sheet that asks whether somebody new is somebody known. */
export const alikesSheet = Behavior({
  data: { alikes: [] as LookAlike[], alikesTitle: '' },
  methods: {
    showAlikes(error: ApiError): boolean {
      this.setData({ alikes: lookAlikes(error), alikesTitle: error.message })
      return true
    },
    closeAlikes() {
      this.setData({ alikes: [] })
    },
    openAlike({ currentTarget }: { currentTarget: { dataset: { id: string } } }) {
      const { id } = currentTarget.dataset
      if (id) void wx.navigateTo({ url: `/pages/customers/detail/index?id=${id}` })
    },
  },
})
