import { api, type TrendItem } from '../../../api/generated'
import type { RankRow } from '../../../components/rank-row/view'
import { dayOf, type DayRange } from '../../../utils/date'
import { customerRows, dayRows, MOST_ROWS, productRows, totalOf, type By, type SalesTab, type Total } from './view'

/** One ranking, and what the whole range comes to. */
export interface Ranking {
  rows: RankRow[]
  total: Total
}

/** The rankings of one range of days, each fetched once. */
export interface Rankings {
  /** Whether this ranking can be shown at once. */
  has(tab: SalesTab, by: By): boolean
  read(tab: SalesTab, by: By): Promise<Ranking>
}

/** Nothing fetched yet. The days are fetched with the first ranking: every share is measured by them. */
export function createRankings(range: DayRange): Rankings {
  const seen = new Map<string, Ranking>()
  let days: TrendItem[] | undefined

  async function fetch(tab: SalesTab, by: By): Promise<Ranking> {
    const today = dayOf(Date.now())
    const limit = MOST_ROWS
    const [trend, products, customers] = await Promise.all([
      days ?? api.analytics.readTrend(range),
      tab === 'products' ? api.analytics.listTopProducts({ ...range, by, limit }) : [],
      tab === 'customers' ? api.analytics.listTopCustomers({ ...range, limit }) : [],
    ])
    days = trend
    const total = totalOf(trend)
    const rowsOf: Record<SalesTab, () => RankRow[]> = {
      products: () => productRows(products, by, total),
      customers: () => customerRows(customers, total, today),
      days: () => dayRows(trend, today),
    }
    return { rows: total.orders ? rowsOf[tab]() : [], total }
  }

  return {
    has: (tab, by) => seen.has(keyOf(tab, by)),
    async read(tab, by) {
      const ranking = seen.get(keyOf(tab, by)) ?? (await fetch(tab, by))
      seen.set(keyOf(tab, by), ranking)
      return ranking
    },
  }
}

function keyOf(tab: SalesTab, by: By): string {
  return tab === 'products' ? `${tab} ${by}` : tab
}
