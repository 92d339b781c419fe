import { api, type Order } from '../../../api/generated'
import { toApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { session } from '../../../stores/session'
import { writes } from '../../../stores/writes'
import { detailView, placedWords, type DetailView } from './view'

const shown = new WeakMap<object, { order: Order; seenWrites: number }>()

/** The reading half of the page: fetches the order, keeps it beside the view, and looks again when it may have changed. */
export const reading = Behavior({
  behaviors: [busy],
  data: {
    id: '',
    isPlaced: false,
    state: 'loading' as 'loading' | 'ready' | 'failed',
    problem: { message: '', number: '' },
    view: null as DetailView | null,
    face: 'buyer',
    success: '',
  },
  methods: {
    onLoad({ id = '', placed }: Record<string, string | undefined>) {
      this.setData({ id, isPlaced: placed === '1' })
      void this.load()
    },
    onShow() {
      const last = shown.get(this)
      if (last && last.seenWrites !== writes.get() && !this.data.busy) void this.load()
    },
    async onPullDownRefresh() {
      await this.load()
      void wx.stopPullDownRefresh()
    },
    retry() {
      this.setData({ state: 'loading' })
      void this.load()
    },
    /** Reads the order; one that is on the screen stays there when that fails. */
    async load() {
      try {
        this.take(await api.orders.readOrder({ id: this.data.id, includeHistory: true }))
      } catch (error) {
        const failure = toApiError(error)
        if (shown.has(this)) this.complain(failure, () => void this.load())
        else this.setData({ state: 'failed', problem: { message: failure.message, number: failure.problem } })
      }
    },
    /** Shows an order; one that comes without its past keeps the past known so far. */
    take(order: Order) {
      const before = shown.get(this)?.order
      const whole = order.statusFlows ? order : { ...before, ...order }
      shown.set(this, { order: whole, seenWrites: writes.get() })
      const face = session.face()
      const person = { mayCall: face !== 'buyer', mayOrder: session.may('orders.place') }
      const isFresh = !before && this.data.isPlaced
      const success = isFresh ? placedWords(order, face === 'buyer', Date.now()) : ''
      this.setData({ state: 'ready', view: detailView(whole, person, Date.now()), face, success })
    },
    /** The order on the screen; there is none before the first answer. */
    order(): Order {
      return (shown.get(this) as { order: Order }).order
    },
  },
})
