import type { Dashboard, TrendItem } from '../../../miniprogram/api/generated'
import { addDays, daysBetween, type Day } from '../../../miniprogram/utils/date'

/** A day of a trend. */
export function dayOfTrade(date: Day, totalAmount: number, totalOrders = totalAmount ? 2 : 0): TrendItem {
  return { date, endDate: date, totalOrders, totalAmount, totalCustomers: totalOrders ? 1 : 0 }
}

/** A trend from `startDate` to `endDate` with these amounts at its beginning, and nothing after them. */
export function trendFrom(startDate: Day, endDate: Day, amounts: number[]): TrendItem[] {
  const length = daysBetween(startDate, endDate) + 1
  return Array.from({ length }, (_, index) => dayOfTrade(addDays(startDate, index), amounts[index] ?? 0))
}

/** An overview with these figures. */
export function overviewOf(totalAmount: number, totalOrders: number, totalCustomers: number): Dashboard['overview'] {
  const averageOrderAmount = totalOrders ? Math.round((totalAmount / totalOrders) * 100) / 100 : 0
  return { totalAmount, totalOrders, totalCustomers, averageOrderAmount, newCustomers: 0, allCustomers: 60 }
}

/** The dashboard of the week of Friday the 20th of November 2026, changed by `patch`. */
export function aBoard(patch: Partial<Dashboard> = {}): Dashboard {
  return {
    range: { startDate: '2026-11-16', endDate: '2026-11-22' },
    previousRange: { startDate: '2026-11-09', endDate: '2026-11-15' },
    today: '2026-11-20',
    overview: overviewOf(128460.5, 86, 41),
    previous: overviewOf(114289.3, 78, 44),
    trend: trendFrom('2026-11-16', '2026-11-22', [18200, 26400, 22100, 31900, 29860.5]),
    previousTrend: trendFrom('2026-11-09', '2026-11-15', [19500, 21000, 24000, 25200, 24589.3, 30000, 27000]),
    topProducts: ['鸡蛋 30 枚装', '西红柿', '黄心土豆', '洋葱', '鲜香菇', '老姜'].map((productName, index) => ({
      productId: `p${index + 1}`,
      productName,
      unit: '箱',
      totalQuantity: 100,
      totalAmount: Math.round(21538 / (index + 1)),
      totalOrders: 9,
    })),
    topCustomers: [
      {
        customerId: 'c1',
        customerName: '湘江大酒店',
        totalAmount: 12217,
        totalOrders: 5,
        averageOrderAmount: 2443.4,
        lastOrderOn: '2026-11-20',
      },
    ],
    pending: { submitted: 6, confirmed: 14 },
    updatedAt: '2026-11-20T09:30:00.000Z',
    ...patch,
  }
}
