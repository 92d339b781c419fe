import { api, type OrderAllowedAction } from '../../../api/generated'
import type { Remedies } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { session } from '../../../stores/session'
import { DONE, OVERTAKEN, questionOf, type Question } from './actions'
import { reading } from './reading'
import { openForChange, orderAgain } from './refill'
import { orderText } from './text'

const NO_QUESTION: Question & { key: string } = {
  kind: 'none',
  key: '',
  title: '',
  note: '',
  confirm: '',
  danger: false,
  reasons: [],
}

Component({
  behaviors: [themed, reading],
  data: { isPastOpen: false, ask: NO_QUESTION, isAsking: false },
  methods: {
    onAct({ detail }: WechatMiniprogram.CustomEvent<{ key: string }>) {
      const order = this.order()
      const ours: Record<string, () => void> = {
        again: () => void this.run('again', () => orderAgain(order)),
        edit: () => void this.run('edit', () => openForChange(order)),
        copy: () => copy(orderText(order, session.get().person?.shop.name ?? '')),
      }
      const action = order.allowedActions.find(({ name }) => name === detail.key)
      if (ours[detail.key]) ours[detail.key]()
      else if (action) this.askFirst(action)
    },
    askFirst(action: OrderAllowedAction) {
      const question = questionOf(action)
      const { kind, title, note: content, confirm: confirmText } = question
      if (kind === 'none') return void this.act(action)
      if (kind === 'reason') return this.setData({ ask: { ...question, key: action.name }, isAsking: true })
      const success = ({ confirm }: { confirm: boolean }): void => void (confirm && this.act(action))
      wx.showModal({ title, content, confirmText, cancelText: '留着', success })
    },
    onReason({ detail }: WechatMiniprogram.CustomEvent<{ reason: string }>) {
      const action = this.order().allowedActions.find(({ name }) => name === this.data.ask.key)
      if (action) void this.act(action, detail.reason)
    },
    closeAsk() {
      this.setData({ isAsking: false })
    },
    async act(action: OrderAllowedAction, reason = '') {
      if (action.status === null) await this.remove()
      else await this.move(action, action.status, reason)
    },
    async move({ name }: OrderAllowedAction, status: NonNullable<OrderAllowedAction['status']>, remark: string) {
      const { id, version } = this.order()
      const input = { id, status, version, ...(remark && { remark }) }
      const work = async (): Promise<void> => this.take(await api.orders.moveOrder(input))
      if (!(await this.run(name, work, this.overtaken()))) return
      this.closeAsk()
      const isOpen = name === 'withdraw' || name === 'revise'
      this.say(
        DONE[name] ?? '办好了。',
        isOpen ? '去改' : '',
        () => void this.run('edit', () => openForChange(this.order())),
      )
      await this.load()
    },
    async remove() {
      const isDone = await this.run('delete', () => api.orders.deleteOrder({ id: this.data.id }), this.overtaken())
      if (isDone) wx.navigateBack({ fail: () => void wx.switchTab({ url: '/pages/tabs/orders/index' }) })
    },
    /** Somebody else was faster: shows what is there now, and says so. */
    overtaken(): Remedies {
      const lookAgain = (): boolean => {
        this.closeAsk()
        void this.load().then(() => this.say('这张单刚被人动过，现在是最新的，看一眼再办。'))
        return true
      }
      return Object.fromEntries(OVERTAKEN.map((code) => [code, lookAgain]))
    },
    copyNumber() {
      copy(this.order().orderNo)
    },
    call() {
      wx.makePhoneCall({ phoneNumber: this.data.view?.phone ?? '', fail: () => undefined })
    },
    togglePast() {
      this.setData({ isPastOpen: !this.data.isPastOpen })
    },
  },
})

/** WeChat says itself that it was copied. */
function copy(data: string): void {
  void wx.setClipboardData({ data })
}
