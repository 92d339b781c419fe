import type { Agreed } from '../../../components/order-desk/agreements'
import type { PriceSubject } from '../../../components/order-desk/desk'
import { formatYuan, parseYuan, type Fen } from '../../../../../utils/money'

/** What the sheet says while something is typed. */
export interface RepriceView {
  note: string
  /** A sentence to think about, not a refusal. */
  hint: string
  confirm: string
  /** The way back to the usual price; empty when it applies already. */
  back: string
}

/** Why prices are agreed on, one tap each. */
export const REASONS = ['老客户', '拿得多', '品相差一点', '跟别家一样', '说好的价'] as const

/** A price this far from the usual one is asked about: less than half, more than double. */
const FAR = 2

/** What the sheet says about this price. */
export function repriceView(subject: PriceSubject | null, typed: string): RepriceView {
  if (!subject) return { note: '', hint: '', confirm: '', back: '' }
  const { priceFen, agreedFen, unit } = subject
  const fen = parseYuan(typed)
  return {
    note: `平时这位客户 ${formatYuan(priceFen)}/${unit}`,
    hint: fen === null ? '' : distance(fen, priceFen),
    confirm: fen === null ? '改价' : `改成 ${formatYuan(fen)}/${unit}`,
    back: agreedFen === null ? '' : `还按 ${formatYuan(priceFen)}`,
  }
}

/** What is missing before the price can be taken; empty when nothing is. */
export function missing(typed: string, reason: string): { price: string; reason: string } {
  return {
    price: parseYuan(typed) === null ? '写一个价，最多两位小数。' : '',
    reason: reason ? '' : '选一个原因，或者写一句。',
  }
}

/** The price agreed on; null when it is the usual one after all. */
export function agreedFrom({ priceFen }: PriceSubject, typed: string, reason: string): Agreed | null {
  const fen = parseYuan(typed)
  return fen === null || fen === priceFen ? null : { fen, reason }
}

function distance(fen: Fen, priceFen: Fen): string {
  if (fen * FAR < priceFen) return `比平时低一半还多，没打错吧？`
  if (fen > priceFen * FAR) return `比平时高一倍还多，没打错吧？`
  return ''
}
