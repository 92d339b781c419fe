import { api } from '../../../api/generated'
import { pagedList } from '../../../behaviors/paged-list'
import { themed } from '../../../behaviors/themed'
import { dayOf, rangeOf } from '../../../utils/date'
import { exceptionRow, sayCount, sayLoss, type ExceptionRow } from './view'

type Span = 'today' | 'week' | 'month'
interface Head {
  loss: string
  count: string
}

const SPANS = [
  { value: 'today', text: '今天' },
  { value: 'week', text: '本周' },
  { value: 'month', text: '本月' },
]

Component({
  behaviors: [
    themed,
    pagedList(async ({ span, show }: { span: Span; show: (head: Head) => void }, page: number) => {
      const today = dayOf(Date.now())
      const { startDate, endDate } = rangeOf(span, today)
      const asked = { startDate, endDate: endDate > today ? today : endDate, page, pageSize: 20 }
      const answer = await api.analytics.listPriceExceptions(asked)
      show({ loss: sayLoss(answer.totalLoss), count: sayCount(answer) })
      const { list, total, totalPages, pageSize } = answer.exceptions
      const rows: ExceptionRow[] = list.map((line, at) => exceptionRow(line, today, page * pageSize + at))
      return { list: rows, total, page, pageSize, totalPages }
    }),
  ],
  data: { spans: SPANS, span: 'month' as Span, head: { loss: '', count: '' } as Head },
  methods: {
    onLoad() {
      this.look('month')
    },
    look(span: Span) {
      this.setData({ span })
      void this.reload({ span, show: (head) => this.setData({ head }) })
    },
    onSpan({ detail }: WechatMiniprogram.CustomEvent<{ value: Span }>) {
      this.look(detail.value)
    },
    open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      void wx.navigateTo({ url: `/pages/orders/detail/index?id=${currentTarget.dataset.id}` })
    },
  },
})
