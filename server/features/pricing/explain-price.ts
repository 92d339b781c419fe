import type { Hundredths } from '../../platform/money'
import { formatQuantity } from '../../platform/quantity'
import type { Candidate, Offer, PriceRule } from './resolve'
import { candidates } from './resolve'
import { PRICE_SOURCE_LABELS, type PriceSource } from './shapes'
import { sayDays } from './words'

/** One price that could be it, in words. */
export interface Explained {
  source: PriceSource
  label: string
  price: number
  isChosen: boolean
  note: string
}

/** Every price that could be it, the one that is it first, then the others and why they are not; and the rungs out of reach. */
export function explainPrice(offer: Offer, unitId: string, quantity: Hundredths, today: string): Explained[] {
  const found = candidates(offer, unitId, quantity)
  const [best] = found
  const base = offer.units[0]?.name ?? ''
  const told = found.map((one, index) => ({
    source: one.source,
    label: labelOf(one, offer, unitId),
    price: one.price,
    isChosen: index === 0,
    note: index === 0 ? noteOf(one, offer, today, base) : `被${labelOf(best as Candidate, offer, unitId)}盖过`,
  }))
  return [...told, ...outOfReach(offer, unitId, quantity)]
}

function labelOf({ source, from, isConverted }: Candidate, { units }: Offer, unitId: string): string {
  const unit = units.find(({ id }) => id === unitId)?.name ?? ''
  const name = from > 0 ? `满 ${formatQuantity(from)} ${unit}` : PRICE_SOURCE_LABELS[source]
  return isConverted && from === 0 ? `${name}换算` : name
}

function noteOf({ source, ruleId, isConverted }: Candidate, offer: Offer, today: string, base: string): string {
  const rule = offer.rules.find(({ id }) => id === ruleId)
  const by = isConverted ? `按「${base}」的价换算` : ''
  const said = rule
    ? [sayDays(rule, today) === '一直' ? '' : sayDays(rule, today), rule.reason ?? '']
    : [ofLevel(source, offer)]
  return [...said, by].filter(Boolean).join('，') || PLAIN[source]
}

const ofLevel = (source: PriceSource, { levelPermille }: Offer): string =>
  source === 'level' && levelPermille !== null ? `列表价的 ${levelPermille / 10}%` : ''

/** What is said of a price there is nothing else to say about. */
const PLAIN: Record<PriceSource, string> = {
  manual: '开单时改的',
  special: '单给他定的价',
  level: '按他的等级',
  tier: '按数量',
  global: '大家都能看到的价',
}

function outOfReach({ rules, units }: Offer, unitId: string, quantity: Hundredths): Explained[] {
  const unit = units.find(({ id }) => id === unitId)?.name ?? ''
  const far = rules.filter((rule) => rule.unitId === unitId && rule.minQuantity > quantity)
  return far.sort(bySize).map(({ source, price, minQuantity }) => ({
    source,
    label: `满 ${formatQuantity(minQuantity)} ${unit}`,
    price,
    isChosen: false,
    note: '没够数',
  }))
}

const bySize = (a: PriceRule, b: PriceRule): number => a.minQuantity - b.minQuantity
