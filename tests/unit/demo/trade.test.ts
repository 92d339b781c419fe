import { businessDay } from '../../../server/platform/clock'
import { eaters } from '../../../server/scripts/demo/customers'
import { dice } from '../../../server/scripts/demo/dice'
import { tradingDays, type TradingDay } from '../../../server/scripts/demo/orders'
import { demoPeople } from '../../../server/scripts/demo/people'
import { vegetables } from '../../../server/scripts/demo/products'
import { shopRows } from '../../../server/scripts/demo/shop-rows'

function madeAt(moment: string): TradingDay[] {
  const now = Date.parse(moment)
  const rows = shopRows('shop', vegetables, eaters, demoPeople, now)
  const [boss, manager, sales] = ['老周', '周敏', '李强'].map((name) => ({ userId: `key of ${name}`, name }))
  if (!boss || !manager || !sales) throw new Error('nobody works here')
  const people = { boss, manager, sales, buyers: new Map([['兴旺湘菜馆', { userId: 'key of 王姐', name: '王姐' }]]) }
  const today = businessDay(new Date(now))
  return tradingDays({
    tenantId: 'shop',
    goods: vegetables,
    clientele: eaters,
    rows,
    people,
    now,
    today,
    busyToday: 21,
  })
}

const afternoon = madeAt('2026-11-20T09:30:00Z')
const statusesOf = (days: TradingDay[]): string[] =>
  days.flatMap(({ orders }) => orders.map(({ order }) => String(order.status)))

describe('the trade of the demo', () => {
  test('comes out the same, key by key, when it is made again', () => {
    expect(madeAt('2026-11-20T09:30:00Z')).toEqual(afternoon)
  })

  // In Shanghai: the first moment of a day, four in the morning, noon, and the last moment.
  test.each(['2026-11-19T16:00:00.000Z', '2026-11-19T20:00:00Z', '2026-11-20T04:00:00Z', '2026-11-20T15:59:59.999Z'])(
    'made at %s it holds nothing from the future, and today is as busy as at any hour',
    (moment) => {
      const days = madeAt(moment)
      const late = days
        .flatMap(({ orders }) => orders)
        .flatMap(({ order, flows }) => [order.createdAt, order.updatedAt, ...flows.map(({ createdAt }) => createdAt)])
        .filter((at) => (at as Date).getTime() > Date.parse(moment))
      expect(late).toEqual([])
      const misplaced = days.flatMap(({ day, orders }) =>
        orders.filter(({ order }) => businessDay(order.createdAt as Date) !== day),
      )
      expect(misplaced).toEqual([])
      expect(days.at(-1)).toMatchObject({ day: '2026-11-20' })
      expect(statusesOf(days)).toEqual(statusesOf(afternoon))
    },
  )

  test('steps are in the order of time, whatever the hour squeezes them into', () => {
    for (const { flows } of madeAt('2026-11-19T16:05:00Z').flatMap(({ orders }) => orders)) {
      const times = flows.map(({ createdAt }) => (createdAt as Date).getTime())
      expect(times).toEqual([...times].sort((a, b) => a - b))
    }
  })
})

describe('dice', () => {
  test('fall the same for one seed and differently for another', () => {
    const throws = (seed: string): number[] => {
      const roll = dice(seed)
      return Array.from({ length: 20 }, () => roll.float())
    }
    expect(throws('a')).toEqual(throws('a'))
    expect(throws('a')).not.toEqual(throws('b'))
  })

  test('reach both ends of a range and nothing beyond', () => {
    const roll = dice('ends')
    const seen = new Set(Array.from({ length: 500 }, () => roll.between(1, 6)))
    expect([...seen].sort()).toEqual([1, 2, 3, 4, 5, 6])
  })

  test('draw different ones, no more than there are, and none without weight', () => {
    const drawn = dice('draw').draw(['a', 'b', 'c', 'never'], 9, (one) => (one === 'never' ? 0 : 1))
    expect([...drawn].sort()).toEqual(['a', 'b', 'c'])
  })
})
