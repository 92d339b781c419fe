import { scaleFen, type Fen } from '../../platform/money'
import { MAX_FEN } from '../../platform/money'
import type { ChangeKind, Rounding } from './special-endpoints'

/** A change of many prices. */
export interface Change {
  kind: ChangeKind
  /** Thousandths: 50 is 5 % more. */
  percent?: number | undefined
  /** Fen, more or less. */
  amount?: Fen | undefined
  price?: Fen | undefined
  rounding: Rounding
}

/** Fen of each rounding. */
export const STEPS: Record<Rounding, Fen> = { none: 1, tenth: 10, half: 50, one: 100 }

/** The price after a change, rounded once, half up, never below zero nor beyond what the books hold. */
export function adjusted(price: Fen, { kind, percent = 0, amount = 0, price: to = price, rounding }: Change): Fen {
  const changed = { percent: () => scaleFen(price, 1000 + percent, 1000), amount: () => price + amount, set: () => to }[
    kind
  ]()
  const step = STEPS[rounding]
  return Math.min(MAX_FEN, Math.max(0, Math.round(changed / step) * step))
}
