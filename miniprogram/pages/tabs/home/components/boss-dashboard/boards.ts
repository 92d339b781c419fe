import { api } from '../../../../../api/generated'
import { noteWaiting } from '../../../../../stores/badges'
import { session, whoAndWhere } from '../../../../../stores/session'
import { writes } from '../../../../../stores/writes'
import type { Period } from './periods'
import { boardView, type BoardView } from './view'

/** The dashboards seen so far, so that going back to a tab shows its figures at once. */
export interface Boards {
  /** The last good figures of a period, for the same person. */
  last(period: Period): BoardView | undefined
  /** Fetches a period; undefined when another one was asked for meanwhile. */
  read(period: Period): Promise<BoardView | undefined>
  /** Whether this period is the one asked for last. */
  isCurrent(period: Period): boolean
  /** Whether something was written since the last look, or it lies before `since` (milliseconds), or somebody else looks. */
  isStale(written: number, since: number): boolean
}

const MOST_KEPT = 8

/** Nothing seen yet. */
export function createBoards(): Boards {
  const seen = new Map<string, BoardView>()
  let current = ''
  let looked = { written: 0, at: 0, by: '' }
  const keyOf = ({ ask }: Period): string => `${whoAndWhere()} ${Object.values(ask).join(' ')}`

  return {
    last: (period) => seen.get(keyOf(period)),
    isCurrent: (period) => keyOf(period) === current,
    isStale: (written, since) => written !== looked.written || looked.at < since || looked.by !== whoAndWhere(),
    async read(period) {
      const key = keyOf(period)
      current = key
      looked = { written: writes.get(), at: Date.now(), by: whoAndWhere() }
      const board = await api.analytics.readDashboard(period.ask)
      noteWaiting(board.pending, session.may('orders.review'))
      const view = boardView(board, period, Date.now())
      if (seen.size >= MOST_KEPT) seen.delete([...seen.keys()][0])
      seen.set(key, view)
      return key === current ? view : undefined
    },
  }
}
