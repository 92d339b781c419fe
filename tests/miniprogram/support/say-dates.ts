/** Prints what the phone makes of a few moments; run with TZ set, because jest keeps the zone it was started in. */
import { dayFromPicker, dayOf, pickerTime, sayMoment, sayWhen, timeOf } from '../../../miniprogram/utils/date'

const now = '2025-11-20T06:05:00Z'
const moments = [
  '2025-11-20T06:00:00Z',
  '2025-11-19T16:00:00Z',
  '2025-11-19T15:59:59Z',
  '2025-11-14T12:18:00Z',
  '2025-11-13T12:18:00Z',
  '2024-11-20T06:00:00Z',
]
const days = ['2025-01-01', '2025-03-09', '2025-11-02', '2025-12-31']

process.stdout.write(
  JSON.stringify({
    offset: new Date(now).getTimezoneOffset(),
    days: moments.map(dayOf),
    midnight: timeOf(moments[1]),
    said: moments.map((moment) => sayWhen(moment, now)),
    timeline: sayMoment('2025-11-19T12:18:00Z', now),
    picked: days.map((day) => dayFromPicker(pickerTime(day)) === day),
  }),
)
