import { addDays, dayFromPicker, pickerTime, sayRange, type Day } from '../../utils/date'

const HALF_A_YEAR = 180

Component({
  properties: { visible: Boolean, startDate: String, endDate: String, minDate: String, maxDate: String },
  data: { chosen: [] as number[], min: 0, max: 0, say: '', isWhole: false, isOpen: false },
  observers: {
    visible(visible: boolean) {
      if (visible) this.start()
      else this.setData({ isOpen: false })
    },
  },
  methods: {
    /** The calendar is made when the sheet opens, so that a screen without it pays nothing. */
    start() {
      const max: Day = this.data.maxDate || dayFromPicker(Date.now())
      const end = this.data.endDate || max
      const begin = this.data.startDate || end
      this.setData({
        min: pickerTime(this.data.minDate || addDays(max, -HALF_A_YEAR)),
        max: pickerTime(max),
        chosen: [pickerTime(begin), pickerTime(end)],
        say: sayRange({ startDate: begin, endDate: end }),
        isWhole: true,
        isOpen: true,
      })
    },
    onSelect({ detail }: WechatMiniprogram.CustomEvent<{ value: number[] }>) {
      const [startDate, endDate] = detail.value.map(dayFromPicker)
      const say = endDate ? sayRange({ startDate, endDate }) : sayRange({ startDate, endDate: startDate })
      this.setData({ chosen: detail.value, say, isWhole: Boolean(endDate) })
    },
    go() {
      const [startDate, endDate = startDate] = this.data.chosen.map(dayFromPicker)
      this.triggerEvent('confirm', { startDate, endDate })
    },
    close() {
      this.triggerEvent('close')
    },
  },
})
