import type { ApiError } from '../../../../api/error'
import { sayMoment, type Moment } from '../../../../utils/date'

/** How the catalogue stands: nothing yet, something to order, nothing to order, or not reached at all. */
export type CatalogueState = 'loading' | 'rows' | 'empty' | 'failed'

/** Why the page has nothing to show. */
export interface Problem {
  note: string
  number: string
}

/** After this long without an answer the screen says so. */
export const PATIENCE_MS = 10_000
/** What it says then. */
export const SLOW: Problem = { note: '等了十秒还没回音，看看网，再试一次。', number: '' }
/** After this long the catalogue is fetched anew when the page comes back. */
export const FRESH_MS = 5 * 60_000

/** What stands in for a catalogue that did not come. */
export function problemOf({ message, problem }: ApiError): Problem {
  return { note: message, number: problem }
}

/** "没连上，先看昨天 18:02 存下的。": what is on the screen is not of now. */
export function sayKept(keptAt: Moment, now: Moment): string {
  return `没连上，先看${sayMoment(keptAt, now)} 存下的。`
}
