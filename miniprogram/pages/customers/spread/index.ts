import { api } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { themed } from '../../../behaviors/themed'
import { spreadView, type SpreadView } from './view'

Component({
  behaviors: [themed],
  data: { state: 'loading', problem: { message: '', number: '' }, total: 0, spreads: [] as SpreadView[] },
  methods: {
    onLoad() {
      void this.load()
    },
    async onPullDownRefresh() {
      await this.load()
      void wx.stopPullDownRefresh()
    },
    async load() {
      try {
        const told = await api.analytics.readCustomerDistribution()
        this.setData({ total: told.total, spreads: spreadView(told), state: told.total ? 'ready' : 'empty' })
      } catch (error) {
        const { message, problem } = toApiError(error)
        if (this.data.state !== 'ready') this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    retry() {
      this.setData({ state: 'loading' })
      void this.load()
    },
    addCustomer() {
      void wx.navigateTo({ url: '/pages/customers/edit/index' })
    },
  },
})
