import { api } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { eventRow, levelRow, type DoorRow } from './view'

type Tapped = WechatMiniprogram.TouchEvent<object, object, { id: string }>

/** So many events are told here; the newest are what one looks for. */
const EVENTS = 20

Component({
  behaviors: [themed],
  data: {
    state: 'loading',
    problem: { message: '', number: '' },
    levels: [] as DoorRow[],
    events: [] as DoorRow[],
    mayChange: false,
    hasExceptions: false,
  },
  pageLifetimes: {
    show() {
      this.setData({ mayChange: session.may('prices.update'), hasExceptions: session.may('analytics.view') })
      void this.load()
    },
  },
  methods: {
    async load() {
      try {
        const [levels, { list }] = await Promise.all([
          api.customers.listLevels(),
          api.pricing.listEvents({ pageSize: EVENTS }),
        ])
        this.setData({ levels: levels.map(levelRow), events: list.map(eventRow), state: 'ready' })
      } catch (error) {
        const { message, problem } = toApiError(error)
        if (this.data.state !== 'ready') this.setData({ state: 'failed', problem: { message, number: problem } })
      }
    },
    retry() {
      this.setData({ state: 'loading' })
      void this.load()
    },
    async onPullDownRefresh() {
      await this.load()
      void wx.stopPullDownRefresh()
    },
    openLevel({ currentTarget }: Tapped) {
      void wx.navigateTo({ url: `/pages/pricing/level/index?id=${currentTarget.dataset.id}` })
    },
    openLevels() {
      void wx.navigateTo({ url: '/pages/customers/levels/index' })
    },
    openEvent({ currentTarget }: Tapped) {
      void wx.navigateTo({ url: `/pages/pricing/event/index?id=${currentTarget.dataset.id}` })
    },
    draft() {
      void wx.navigateTo({ url: '/pages/pricing/event/index' })
    },
    openExceptions() {
      void wx.navigateTo({ url: '/pages/pricing/exceptions/index' })
    },
    openHistory() {
      void wx.navigateTo({ url: '/pages/pricing/history/index' })
    },
  },
})
