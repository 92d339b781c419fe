import { scaleFen, type Fen, type Hundredths } from '../../platform/money'
import type { PriceSource } from './shapes'

/** A unit a product is sold in: one of it makes `numerator / denominator` of the pricing unit. */
export interface SaleUnit {
  /** Empty for the pricing unit. */
  id: string
  name: string
  numerator: number
  denominator: number
  decimals: number
  /** Fen; null where it has no list price of its own. */
  price: Fen | null
}

/** A price somebody wrote down that holds on the day: this customer's, their level's, or everybody's by quantity. */
export interface PriceRule {
  id: string
  source: 'special' | 'level' | 'tier'
  unitId: string
  minQuantity: Hundredths
  price: Fen
  /** Business days, both included. */
  validFrom: string
  validTo: string
  reason: string | null
}

/** Everything that decides what one product costs one customer on one day. */
export interface Offer {
  /** The pricing unit first. */
  units: readonly SaleUnit[]
  /** Whether a unit without a price of its own costs what the pricing unit does, converted. */
  converts: boolean
  rules: readonly PriceRule[]
  /** What the customer's level pays of a list price, in thousandths; null for a level without a discount. */
  levelPermille: number | null
}

/** One price that could be it, and why. */
export interface Candidate {
  price: Fen
  source: PriceSource
  ruleId: string | null
  /** From this quantity on. */
  from: Hundredths
  /** Taken from the pricing unit and converted. */
  isConverted: boolean
}

/** What a price is from some quantity on; a unit's rungs begin at 0 and grow. */
export type Rung = Pick<Candidate, 'price' | 'source' | 'ruleId' | 'from'>

/**
 * The one rule of pricing: every price that could be it, the one that is it first. The customer's special price (it may be
 * higher, or zero), the level's price at this quantity, the level's share of the list price, everybody's price at this
 * quantity, the list price; and only where the unit has none of them, what the pricing unit costs, converted.
 * Empty when there is no price: then the line cannot be priced.
 */
export function candidates(offer: Offer, unitId: string, quantity: Hundredths): Candidate[] {
  const unit = offer.units.find(({ id }) => id === unitId)
  if (!unit) return []
  const own = ownCandidates(offer, unit, quantity)
  return own.length || !unit.id || !offer.converts ? own : converted(offer, unit, quantity)
}

function ownCandidates({ rules, levelPermille }: Offer, unit: SaleUnit, quantity: Hundredths): Candidate[] {
  const { special, level, tier } = reached(rules, unit.id, quantity)
  const found: Candidate[] = []
  if (special) found.push(written(special))
  if (level) found.push(written(level))
  if (unit.price === null) return tier ? [...found, written(tier)] : found
  if (levelPermille !== null) found.push(unwritten('level', scaleFen(unit.price, levelPermille, 1_000)))
  if (tier) found.push(written(tier))
  found.push(unwritten('global', unit.price))
  return found
}

/** Of each source the rule with the largest quantity that is reached: one walk, because a catalogue asks thousands of times. */
function reached(rules: readonly PriceRule[], unitId: string, quantity: Hundredths) {
  const best: Partial<Record<PriceRule['source'], PriceRule>> = {}
  for (const rule of rules) {
    if (rule.unitId !== unitId || rule.minQuantity > quantity) continue
    const other = best[rule.source]
    if (!other || rule.minQuantity > other.minQuantity) best[rule.source] = rule
  }
  return best
}

function written({ price, source, id: ruleId, minQuantity: from }: PriceRule): Candidate {
  return { price, source, ruleId, from, isConverted: false }
}

function unwritten(source: PriceSource, price: Fen): Candidate {
  return { price, source, ruleId: null, from: 0, isConverted: false }
}

function converted(offer: Offer, unit: SaleUnit, quantity: Hundredths): Candidate[] {
  const [base] = offer.units
  if (!base) return []
  const { numerator, denominator } = unit
  return ownCandidates(offer, base, Math.floor((quantity * numerator) / denominator)).map((candidate) => ({
    ...candidate,
    price: scaleFen(candidate.price, numerator, denominator),
    from: Math.ceil((candidate.from * denominator) / numerator),
    isConverted: true,
  }))
}

/** The price of a unit at every quantity: what changes it, from where. Empty when it has none. */
export function ladder(offer: Offer, unitId: string): Rung[] {
  const unit = offer.units.find(({ id }) => id === unitId)
  if (!unit) return []
  const rungs: Rung[] = []
  for (const from of stepsOf(offer.rules, unit)) {
    const [best] = candidates(offer, unitId, from)
    const last = rungs.at(-1)
    if (!best || (last?.price === best.price && last.source === best.source && last.ruleId === best.ruleId)) continue
    rungs.push({ price: best.price, source: best.source, ruleId: best.ruleId, from })
  }
  return rungs
}

/** Where a price may change; most goods have one price at every quantity. */
function stepsOf(rules: readonly PriceRule[], unit: SaleUnit): Hundredths[] {
  if (!rules.some(({ minQuantity }) => minQuantity > 0)) return [0]
  return [...new Set([0, ...rules.map((rule) => stepOf(rule, unit))])].sort((a, b) => a - b)
}

/** From which quantity in `unit` a rule counts, its own unit's or the converted. */
function stepOf(rule: PriceRule, unit: SaleUnit): Hundredths {
  if (rule.unitId === unit.id) return rule.minQuantity
  return Math.ceil((rule.minQuantity * unit.denominator) / unit.numerator)
}

/** The rung a quantity stands on; undefined when the unit has no price. */
export function rungAt(rungs: readonly Rung[], quantity: Hundredths): Rung | undefined {
  return rungs.findLast(({ from }) => from <= quantity)
}
