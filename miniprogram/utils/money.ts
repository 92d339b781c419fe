/** Money in whole fen. */
export type Fen = number
/** An amount of goods in whole hundredths of its unit. */
export type Hundredths = number

/** The largest amount the books can hold, in fen. */
export const MAX_FEN: Fen = 9_999_999_999

const MINUS = '−'
const WAN = 1_000_000
const YI = 10_000_000_000

/** Fen of a yuan number as it stands on the wire. @throws RangeError for more than two decimals or no number. */
export function fenFromYuan(yuan: number): Fen {
  return hundredthsOf(yuan, '金额')
}

/** The yuan number the wire wants. */
export function yuanFromFen(fen: Fen): number {
  return fen / 100
}

/** Hundredths of a quantity as it stands on the wire. @throws RangeError for more than two decimals or no number. */
export function hundredthsFromQuantity(quantity: number): Hundredths {
  return hundredthsOf(quantity, '数量')
}

/** The quantity number the wire wants. */
export function quantityFromHundredths(quantity: Hundredths): number {
  return quantity / 100
}

/** Price times quantity, rounded once, half away from zero. @throws RangeError beyond what the books can hold. */
export function lineTotalFen(priceFen: Fen, quantity: Hundredths): Fen {
  const product = Math.abs(priceFen * quantity)
  const total = Math.floor((product + 50) / 100)
  if (!(total <= MAX_FEN)) throw new RangeError(`line total out of range: ${priceFen} × ${quantity}`)
  return total === 0 || priceFen < 0 === quantity < 0 ? total : -total
}

/** Fen of what somebody typed into a price field; null when it is no amount of money. */
export function parseYuan(typed: string): Fen | null {
  const clean = typed.trim().replace(/[０-９．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  if (!/^\d{1,8}(\.\d{0,2})?$/.test(clean)) return null
  const [whole, cents = ''] = clean.split('.')
  return Number(whole) * 100 + Number(cents.padEnd(2, '0'))
}

/** "¥1051.00", "−¥128.00": how documents and rows write money. */
export function formatYuan(fen: Fen): string {
  const { sign, whole, cents } = splitYuan(fen)
  return `${sign}¥${whole}${cents}`
}

/** "+¥9346.50", "−¥128.00", "¥0.00": money that came or went. */
export function formatChange(fen: Fen): string {
  return fen > 0 ? `+${formatYuan(fen)}` : formatYuan(fen)
}

/** "¥128,460.50": how the dashboard writes money. */
export function formatThousands(fen: Fen): string {
  const { sign, whole, cents } = splitYuan(fen)
  return `${sign}¥${grouped(whole)}${cents}`
}

/** "¥1,494": money to the whole yuan, for figures that are read at a glance. */
export function formatWhole(fen: Fen): string {
  const yuan = Math.round(Math.abs(fen) / 100)
  return `${fen < 0 && yuan ? MINUS : ''}¥${grouped(String(yuan))}`
}

/** "2.99 万", "1.20 亿", below ten thousand yuan "8,320 元": how charts write money. */
export function formatWan(fen: Fen): string {
  const size = Math.abs(fen)
  const sign = fen < 0 ? MINUS : ''
  if (size >= YI) return `${sign}${(size / YI).toFixed(2)} 亿`
  if (size >= WAN) return `${sign}${(size / WAN).toFixed(2)} 万`
  return `${sign}${grouped(String(Math.round(size / 100)))} 元`
}

/** The parts a price is drawn from: sign, whole yuan, and cents with their point. */
export function splitYuan(fen: Fen): { sign: string; whole: string; cents: string } {
  const size = Math.abs(fen)
  const cents = String(size % 100).padStart(2, '0')
  return { sign: fen < 0 ? MINUS : '', whole: String(Math.floor(size / 100)), cents: `.${cents}` }
}

/** "3", "79.4", "0.25": a quantity without idle zeros. */
export function formatQuantity(quantity: Hundredths): string {
  return String(quantity / 100)
}

/** "42 元每箱", "1.8 元每斤": what a screen reader says for a price. */
export function sayPrice(fen: Fen | null, unit: string): string {
  if (fen === null) return '价格要问'
  return `${fen < 0 ? '负' : ''}${Math.abs(fen) / 100} 元${unit ? `每${unit}` : ''}`
}

function hundredthsOf(value: number, what: string): number {
  const hundredths = Math.round(value * 100)
  if (!Number.isSafeInteger(hundredths) || Math.abs(value * 100 - hundredths) > 1e-4) {
    throw new RangeError(`${what} ${value} 不是两位小数以内的数`)
  }
  return hundredths === 0 ? 0 : hundredths
}

function grouped(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, ',')
}
