import type { Agreed } from '../../../components/order-desk/agreements'
import type { PriceSubject } from '../../../components/order-desk/desk'
import { agreedFrom, missing, REASONS, repriceView } from './reprice'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

const NOTHING_MISSING = { price: '', reason: '' }

Component({
  properties: { visible: Boolean, subject: { type: null, value: null as PriceSubject | null } },
  data: {
    typed: '',
    chosen: '',
    written: '',
    reasons: REASONS,
    errors: NOTHING_MISSING,
    view: repriceView(null, ''),
    hasFocus: false,
  },
  observers: {
    visible(visible: boolean) {
      const { subject } = this.data
      if (!visible || !subject) return this.setData({ hasFocus: false })
      const typed = subject.agreedFen === null ? '' : String(subject.agreedFen / 100)
      const isListed = REASONS.some((reason) => reason === subject.reason)
      this.setData({
        typed,
        chosen: isListed ? subject.reason : '',
        written: isListed ? '' : subject.reason,
        errors: NOTHING_MISSING,
        view: repriceView(subject, typed),
        hasFocus: true,
      })
    },
  },
  methods: {
    onPrice({ detail }: Typed) {
      this.setData({ typed: detail.value, 'errors.price': '', view: repriceView(this.data.subject, detail.value) })
    },
    onWrite({ detail }: Typed) {
      this.setData({ written: detail.value, chosen: '', 'errors.reason': '' })
    },
    choose({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { reason: string }>) {
      this.setData({ chosen: currentTarget.dataset.reason, written: '', 'errors.reason': '' })
    },
    go() {
      const { subject, typed, chosen, written } = this.data
      const reason = chosen || written.trim()
      const errors = missing(typed, reason)
      if (errors.price || errors.reason) this.setData({ errors })
      else if (subject) this.tell(agreedFrom(subject, typed, reason))
    },
    goBack() {
      this.tell(null)
    },
    tell(agreed: Agreed | null) {
      const { subject } = this.data
      if (subject) this.triggerEvent('agree', { productId: subject.id, unit: subject.unit, agreed })
    },
    close() {
      this.triggerEvent('close')
    },
  },
})
