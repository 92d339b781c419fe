import { formatThousands, formatYuan, sayPrice, splitYuan, type Fen } from '../../utils/money'

/** The parts a price is drawn from, and what a screen reader says. */
export interface PriceView {
  sign: string
  whole: string
  cents: string
  unit: string
  /** The price before, struck through; empty when it did not change. */
  was: string
  /** "涨 3.00" or "降 0.15". */
  move: string
  direction: 'rise' | 'fall' | ''
  say: string
}

const UNKNOWN: PriceView = {
  sign: '',
  whole: '询价',
  cents: '',
  unit: '',
  was: '',
  move: '',
  direction: '',
  say: sayPrice(null, ''),
}

/** A price in fen per unit; null is a price one has to ask for. `wasFen` is the price seen before, null when none. */
export function priceView(fen: Fen | null, unit: string, wasFen: Fen | null, thousands: boolean): PriceView {
  if (fen === null) return UNKNOWN
  const { sign, cents } = splitYuan(fen)
  const whole = formatThousands(fen).slice(sign.length + 1, -cents.length)
  const parts = { sign: `${sign}¥`, whole: thousands ? whole : whole.replace(/,/g, ''), cents, unit }
  return { ...parts, ...changeOf(fen, wasFen), say: sayPrice(fen, unit) + sayChange(fen, wasFen) }
}

function changeOf(fen: Fen, wasFen: Fen | null): Pick<PriceView, 'was' | 'move' | 'direction'> {
  if (wasFen === null || wasFen === fen) return { was: '', move: '', direction: '' }
  const size = formatYuan(Math.abs(fen - wasFen)).slice(1)
  return fen > wasFen
    ? { was: formatYuan(wasFen), move: `涨 ${size}`, direction: 'rise' }
    : { was: formatYuan(wasFen), move: `降 ${size}`, direction: 'fall' }
}

function sayChange(fen: Fen, wasFen: Fen | null): string {
  return wasFen === null || wasFen === fen ? '' : `，原来 ${sayPrice(wasFen, '')}`
}
