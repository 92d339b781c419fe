import { formatQuantity, formatYuan, type Fen, type Hundredths } from './money'

/** What a price is from some quantity on, and where it comes from; the rungs of a unit grow. */
export interface Rung {
  from: Hundredths
  priceFen: Fen
  source: string
}

/** A price as a row or a pad shows it: null where one has to ask, the chip's kind, and its words where the kind's own will not do. */
export interface Deal {
  priceFen: Fen | null
  chip: string
  chipText: string
}

/** The rung a quantity stands on, as the server finds it; undefined where so little has no price. */
export function rungAt<R extends { from: Hundredths }>(rungs: readonly R[], quantity: Hundredths): R | undefined {
  let found: R | undefined
  for (const rung of rungs) if (rung.from <= quantity) found = rung
  return found
}

/** The next rung up that is cheaper than what applies at `quantity`, or the first where nothing applies yet. */
export function nextRung(rungs: readonly Rung[], quantity: Hundredths): Rung | undefined {
  const now = rungAt(rungs, quantity)
  return rungs.find(({ from, priceFen }) => from > quantity && (!now || priceFen < now.priceFen))
}

/** The price of a quantity and why; of nothing yet, the price it begins with. */
export function dealAt(rungs: readonly Rung[], unit: string, quantity: Hundredths): Deal {
  const now = startAt(rungs, quantity)
  const next = nextRung(rungs, quantity)
  if (!now) return { priceFen: null, ...chipOf(next, unit) }
  const promised = now.source === 'global' ? next : undefined
  return { priceFen: now.priceFen, ...chipOf(promised ?? now, unit) }
}

/** The rung a quantity stands on; of nothing yet, the one it begins with. */
export function startAt(rungs: readonly Rung[], quantity: Hundredths): Rung | undefined {
  return rungAt(rungs, quantity) ?? (quantity ? undefined : rungs[0])
}

function chipOf(rung: Rung | undefined, unit: string): Pick<Deal, 'chip' | 'chipText'> {
  return rung ? { chip: rung.source, chipText: sayRung(rung, unit) } : { chip: '', chipText: '' }
}

/** "再拿 2 箱就按 ¥36.50"; empty where more is not cheaper. */
export function sayNext(rungs: readonly Rung[], unit: string, quantity: Hundredths): string {
  const next = quantity ? nextRung(rungs, quantity) : undefined
  return next ? `再拿 ${formatQuantity(next.from - quantity)} ${unit}就按 ${formatYuan(next.priceFen)}` : ''
}

/** "满 10 箱 36.50"; a rung that counts from nothing on says what its kind says. */
function sayRung({ from, priceFen }: Rung, unit: string): string {
  return from ? `满 ${formatQuantity(from)} ${unit} ${formatYuan(priceFen).slice(1)}` : ''
}
