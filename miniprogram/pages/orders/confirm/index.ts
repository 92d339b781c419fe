import { toApiError } from '../../../api/error'
import { busy } from '../../../behaviors/busy'
import { themed } from '../../../behaviors/themed'
import { freshCatalogue } from '../../../stores/catalogue'
import { catalogueCache } from '../../../stores/catalogue-cache'
import { draftOrders } from '../../../stores/draft-order'
import { session } from '../../../stores/session'
import { Confirmation, type FieldReason, type PriceChange } from './confirmation'
import { sendOrder } from './send-order'
import type { ConfirmView } from './view'

type DayTap = WechatMiniprogram.TouchEvent<object, object, { day: string }>

/** Refusals that name the lines they are about. */
const ABOUT_LINES = ['pricing.below_floor', 'orders.no_price', 'orders.price_not_allowed', 'request.invalid']

const confirmations = new WeakMap<object, Confirmation>()

Component({
  behaviors: [themed, busy],
  data: {
    view: null as ConfirmView | null,
    customerId: '',
    isShop: false,
    /** A buyer's order goes straight to the shop, unless it lies there as a draft already. */
    canSave: false,
    remark: '',
    /** Why the prices could not be looked at; the server looks once more when the order comes. */
    unchecked: '',
    isSent: false,
  },
  methods: {
    onLoad(options: Record<string, string | undefined>) {
      const isShop = session.face() !== 'buyer'
      const customerId = (isShop ? options.customerId : session.get().person?.customerId) ?? ''
      const confirmation = new Confirmation(draftOrders, customerId, isShop, Date.now())
      confirmations.set(this, confirmation)
      const kept = catalogueCache.read(customerId)
      if (kept) confirmation.takeCustomer(kept.catalogue)
      const { remark, order } = confirmation.draft
      this.setData({ customerId, isShop, canSave: isShop || order !== undefined, remark })
      this.draw()
      if (!this.data.view?.isBlank) void this.check()
    },
    confirmation(): Confirmation {
      return confirmations.get(this) as Confirmation
    },
    draw() {
      this.setData({ view: this.confirmation().view })
    },
    /** One question tells whom it goes to, what everything costs now and what is gone. */
    async check() {
      try {
        this.confirmation().take(await freshCatalogue(this.data.customerId))
        this.setData({ unchecked: '' })
        this.draw()
      } catch (error) {
        const failure = toApiError(error)
        this.setData({ unchecked: failure.status === 0 ? '没连上，价格等提交时再核。' : failure.message })
      }
    },
    onDay({ currentTarget }: DayTap) {
      this.confirmation().chooseDay(currentTarget.dataset.day)
      this.draw()
    },
    onRemark({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.confirmation().remark(detail.value)
    },
    showAll() {
      this.confirmation().showsAll = true
      this.draw()
    },
    submit() {
      void this.send('primary', true)
    },
    saveDraft() {
      void this.send('second', false)
    },
    async send(key: string, submit: boolean) {
      const work = async (): Promise<void> => {
        const { id, status } = await sendOrder(this.confirmation().sendable, submit, draftOrders)
        // Nothing is left of the draft: the page keeps what it shows until the next one stands.
        this.setData({ isSent: true })
        const placed = status === 'submitted' ? '&placed=1' : ''
        void wx.redirectTo({ url: `/pages/orders/detail/index?id=${id}${placed}` })
      }
      if (this.data.isSent) return
      await this.run(key, work, {
        ...Object.fromEntries(
          ABOUT_LINES.map((code) => [code, ({ details }) => this.showProblems(details as FieldReason[])]),
        ),
        'orders.price_changed': ({ details }) => this.showChanges(details as PriceChange[]),
        'orders.product_not_found': () => void this.check(),
      })
    },
    /** What is wrong with a line is said beside it. */
    showProblems(details: FieldReason[]): boolean {
      const isTold = this.confirmation().takeProblems(details)
      if (!isTold) return false
      this.draw()
      this.say('有一样还不能这样开，看一眼红字')
      return true
    },
    showChanges(changes: PriceChange[]): boolean {
      this.confirmation().takeChanges(changes)
      this.draw()
      void wx.pageScrollTo({ scrollTop: 0, duration: 200 })
      this.say('价格刚变了，看一眼再提交')
      return true
    },
    /** Back to where the goods were chosen. */
    goBack() {
      const home = this.data.isShop ? '/pages/tabs/new-order/index' : '/pages/tabs/home/index'
      if (getCurrentPages().length > 1) void wx.navigateBack()
      else void wx.switchTab({ url: home })
    },
  },
})
