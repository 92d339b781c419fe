import type { OrderStatus } from '../../../../../api/generated'
import { dayOf, type DayRange } from '../../../../../utils/date'
import { barView, filterFrom, statusChoices, without, type Chip, type Filter } from '../../view'

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>

const BLANK = filterFrom({})
const NO_NAMES = { customer: '', product: '' }

Component({
  properties: {
    filter: { type: Object, value: BLANK },
    names: { type: Object, value: NO_NAMES },
    face: String,
  },
  data: { view: barView(BLANK, NO_NAMES, '', ''), statuses: statusChoices(''), sheet: '' as '' | 'status' | 'days' },
  observers: {
    'filter, names, face'(filter: Filter, names: typeof NO_NAMES, face: string) {
      this.setData({ view: barView(filter, names, face, dayOf(Date.now())) })
    },
    face(face: string) {
      this.setData({ statuses: statusChoices(face) })
    },
  },
  methods: {
    openSheet({ currentTarget }: Tap<{ sheet: 'status' | 'days' }>) {
      this.setData({ sheet: currentTarget.dataset.sheet })
    },
    closeSheet() {
      this.setData({ sheet: '' })
    },
    takeOff({ currentTarget }: Tap<{ key: Chip['key'] }>) {
      this.choose(without(this.data.filter as Filter, currentTarget.dataset.key))
    },
    chooseStatus({ currentTarget }: Tap<{ status: OrderStatus | '' }>) {
      this.choose({ status: currentTarget.dataset.status })
    },
    chooseDays({ detail }: WechatMiniprogram.CustomEvent<DayRange>) {
      this.choose(detail)
    },
    clearStatus() {
      this.choose({ status: '' })
    },
    clearDays() {
      this.choose({ startDate: '', endDate: '' })
    },
    choose(change: Partial<Filter>) {
      this.setData({ sheet: '' })
      this.triggerEvent('change', { ...this.data.filter, ...change })
    },
  },
})
