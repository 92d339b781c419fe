import { api } from '../../../api/generated'
import { toApiError, type ApiError } from '../../../api/error'
import { themed } from '../../../behaviors/themed'
import { forgetApplication, keptApplication } from './kept'
import { sending } from './sending'
import { BLANK_FORM, newsView } from './view'

const LOOK_AGAIN_MS = 15_000
const timers = new WeakMap<object, ReturnType<typeof setInterval>>()

/** Asking to be a customer, and how it stands with that; the phone looks again by itself while the page is open. */
Component({
  behaviors: [themed, sending],
  data: { problem: { message: '', number: '' } },
  pageLifetimes: {
    show() {
      void this.look()
      timers.set(
        this,
        setInterval(() => void this.look(), LOOK_AGAIN_MS),
      )
    },
    hide() {
      this.rest()
    },
  },
  lifetimes: {
    detached() {
      this.rest()
    },
  },
  methods: {
    onLoad({ shop = '' }: Record<string, string | undefined>) {
      this.setData({ shop, state: keptApplication(shop) ? 'loading' : 'form' })
    },
    rest() {
      const timer = timers.get(this)
      if (timer !== undefined) clearInterval(timer)
    },
    async look() {
      const kept = keptApplication(this.data.shop)
      if (!kept || this.data.busy) return
      try {
        const news = newsView(await api.applications.followApplication(kept), Date.now())
        if (this.data.state !== 'form' || !this.data.news) this.setData({ news, state: 'news' })
      } catch (error) {
        this.lose(toApiError(error))
      }
    },
    /** Without net the last news stay; an application the shop no longer knows is written anew. */
    lose({ status, message, problem }: ApiError) {
      if (status === 404) forgetApplication()
      if (status === 404) return this.setData({ state: 'form', news: null })
      if (!this.data.news) this.setData({ state: 'failed', problem: { message, number: problem } })
    },
    retry() {
      this.setData({ state: 'loading' })
      void this.look()
    },
    async onPullDownRefresh() {
      await this.look()
      void wx.stopPullDownRefresh()
    },
    again() {
      this.setData({ state: 'form', form: this.data.news?.form ?? BLANK_FORM })
    },
    call() {
      wx.makePhoneCall({ phoneNumber: this.data.news?.shopPhone ?? '', fail: () => undefined })
    },
  },
})
