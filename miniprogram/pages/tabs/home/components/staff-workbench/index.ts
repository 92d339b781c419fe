import { api } from '../../../../../api/generated'
import { toApiError } from '../../../../../api/error'
import { bindStore } from '../../../../../behaviors/bind-store'
import { themed } from '../../../../../behaviors/themed'
import { noteWaiting } from '../../../../../stores/badges'
import { session } from '../../../../../stores/session'
import { changesOf } from '../../../../../utils/changes'
import { timeOf } from '../../../../../utils/date'
import { ordersIn } from '../../../../../utils/links'
import { actionsFor, sayToday, workbenchView, type Card, type WorkbenchView } from './view'

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>

/** The run of each workbench's latest question: an older answer that comes late is dropped. */
const runs = new WeakMap<object, number>()

Component({
  behaviors: [themed, bindStore(session, () => ({ actions: actionsFor(session.may) }))],
  data: {
    state: 'loading' as 'loading' | 'rows' | 'failed',
    date: '',
    view: null as WorkbenchView | null,
    /** When the server was last heard: "4:52". */
    heardAt: '',
    stale: '',
    problem: { message: '', number: '' },
  },
  lifetimes: {
    attached() {
      this.setData({ date: sayToday(Date.now()) })
      void this.refresh()
    },
  },
  pageLifetimes: {
    show() {
      if (this.data.state !== 'loading') void this.refresh()
    },
  },
  methods: {
    /** Looks again, with the last numbers on the screen; the page calls it when it is pulled down. */
    async refresh(): Promise<void> {
      const run = (runs.get(this) ?? 0) + 1
      runs.set(this, run)
      try {
        const workbench = await api.orders.readWorkbench()
        if (run !== runs.get(this)) return
        noteWaiting(workbench.counts, session.may('orders.review'))
        this.take(workbenchView(workbench, Date.now()))
      } catch (error) {
        if (run === runs.get(this)) this.miss(error)
      }
    },
    take(view: WorkbenchView) {
      const now = Date.now()
      const rest = { date: sayToday(now), heardAt: timeOf(now), state: 'rows' as const, stale: '' }
      this.setData({ ...changesOf('view', this.data.view, view), ...rest })
    },
    miss(error: unknown) {
      const { message, problem } = toApiError(error)
      if (this.data.view) this.setData({ stale: `没更新上，这是 ${this.data.heardAt} 的数` })
      else this.setData({ state: 'failed', problem: { message, number: problem } })
    },
    retry() {
      if (!this.data.view) this.setData({ state: 'loading' })
      void this.refresh()
    },
    openCard({ currentTarget }: Tap<{ status: Card['status']; label: string }>) {
      void wx.navigateTo({ url: ordersIn(currentTarget.dataset.status, currentTarget.dataset.label) })
    },
    act({ currentTarget }: Tap<{ url: string; tab: boolean }>) {
      const { url, tab } = currentTarget.dataset
      if (tab) void wx.switchTab({ url })
      else void wx.navigateTo({ url })
    },
    open({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
      void wx.navigateTo({ url: `/pages/orders/detail/index?id=${detail.id}` })
    },
    openAll() {
      void wx.switchTab({ url: '/pages/tabs/orders/index' })
    },
  },
})
