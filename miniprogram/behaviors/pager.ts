import { toApiError } from '../api/error'

/** One page of rows, as every list endpoint answers. */
export interface PageOf<Row> {
  list: Row[]
  total: number
  page: number
  totalPages: number
}

/** Where a list stands: first load, more to come, all there, nothing at all, or failed. */
export type ListState = 'loading' | 'more' | 'end' | 'empty' | 'failed'

/** What the template of a list needs. */
export interface ListView<Row> {
  rows: Row[]
  state: ListState
  total: number
  /** Why it failed: a sentence and a number to read out. */
  problem: { message: string; number: string }
}

/** Fetches one page of the list with the filter it was asked for; after `refresh` `pages` of them at once, from the first. */
export type LoadPage<Row, Filter> = (filter: Filter, page: number, pages: number) => Promise<PageOf<Row>>

/** A list that is fetched page by page. */
export interface Pager<Filter> {
  /** Starts over; `keepRows` leaves the old ones visible until the new ones are here. */
  reload(filter: Filter, keepRows?: boolean): Promise<void>
  /** Fetches what is shown once more, so that the place on the screen is kept; for loads that know `pages`. */
  refresh(): Promise<void>
  /** Fetches the next page, or the failed one again; does nothing while one is under way. */
  more(): Promise<void>
}

/** More pages than this are not fetched at once; the list then starts over. */
const MOST_PAGES = 5
const NOTHING_WRONG = { message: '', number: '' }

/**
 * A pager that tells `show` only what changed. Answers to an older filter are dropped, whenever they come.
 * @param show takes a patch for setData: new rows by path (`rows[20]`), the rest by name
 */
export function createPager<Row, Filter>(
  load: LoadPage<Row, Filter>,
  show: (patch: Record<string, unknown>) => void,
): Pager<Filter> {
  let ticket = 0
  let asked: Filter
  let count = 0
  let next = 1
  let isFetching = false
  let mayFetch = false

  async function fetch(mine: number, pages = 1): Promise<void> {
    isFetching = true
    const page = next
    try {
      const answer = await load(asked, page, pages)
      if (mine === ticket) take(answer, page, pages)
    } catch (error) {
      if (mine === ticket) fail(error)
    } finally {
      if (mine === ticket) isFetching = false
    }
  }

  function take(answer: PageOf<Row>, page: number, pages: number): void {
    const isFirst = page === 1
    const from = isFirst ? 0 : count
    count = from + answer.list.length
    next = page + pages
    mayFetch = page < answer.totalPages && answer.list.length > 0
    const rows = isFirst ? { rows: answer.list } : byPath(answer.list, from)
    show({ ...rows, state: stateOf(), total: answer.total, problem: NOTHING_WRONG })
  }

  function fail(error: unknown): void {
    mayFetch = true
    const { message, problem } = toApiError(error)
    show({ state: 'failed', problem: { message, number: problem } })
  }

  function stateOf(): ListState {
    if (mayFetch) return 'more'
    return count ? 'end' : 'empty'
  }

  return {
    reload(filter, keepRows = false) {
      ticket += 1
      asked = filter
      next = 1
      mayFetch = false
      if (!keepRows) {
        count = 0
        show({ rows: [], state: 'loading', problem: NOTHING_WRONG })
      }
      return fetch(ticket)
    },
    refresh() {
      const shown = next - 1
      ticket += 1
      next = 1
      mayFetch = false
      return fetch(ticket, shown > 0 && shown <= MOST_PAGES ? shown : 1)
    },
    async more() {
      if (mayFetch && !isFetching) await fetch(ticket)
    },
  }
}

function byPath<Row>(rows: Row[], from: number): Record<string, Row> {
  return Object.fromEntries(rows.map((row, index) => [`rows[${from + index}]`, row]))
}
