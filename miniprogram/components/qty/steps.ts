import type { Hundredths } from '../../utils/money'

/** How often a held ＋ adds. */
export const HOLD_MS = 120
/** The most one line may hold: what a DECIMAL(10,2) column takes. */
const MOST: Hundredths = 9_999_999_999
const BUZZ_EVERY = 5

/** One step more, never past what a line may hold. */
export function afterMore(value: Hundredths, step: Hundredths): Hundredths {
  return Math.min(value + step, MOST)
}

/** One step less; whatever is less than a step goes to nothing. */
export function afterLess(value: Hundredths, step: Hundredths): Hundredths {
  return Math.max(value - step, 0)
}

/** Whether this one of a held run of steps can be felt. */
export function isBuzz(count: number): boolean {
  return count % BUZZ_EVERY === 0
}
