import type { Offer, PriceRule, SaleUnit } from '../../../server/features/pricing/resolve'

/** 斤, the pricing unit, at ¥5.00. */
export const JIN: SaleUnit = { id: '', name: '斤', numerator: 1, denominator: 1, decimals: 2, price: 500 }
/** 箱 of 20 斤 without a price of its own. */
export const BOX: SaleUnit = { id: 'box', name: '箱', numerator: 20, denominator: 1, decimals: 0, price: null }

/** An offer of 斤 and 箱 that nobody has said anything about. */
export function anOffer(part: Partial<Offer> = {}): Offer {
  return { units: [JIN, BOX], converts: true, rules: [], levelPermille: null, ...part }
}

/** A written price. */
export function aRule(part: Partial<PriceRule> & Pick<PriceRule, 'source' | 'price'>): PriceRule {
  const days = { validFrom: '1000-01-01', validTo: '9999-12-31', reason: null }
  return { id: `${part.source} ${part.price}`, unitId: '', minQuantity: 0, ...days, ...part }
}
