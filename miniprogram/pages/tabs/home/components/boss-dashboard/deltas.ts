import { formatThousands, type Fen } from '../../../../../utils/money'
import { spaced } from '../../../../../utils/text'

/** A change against the period before; `change` null shows nothing. */
export interface Delta {
  change: number | null
  text: string
}

const NO_CHANGE: Delta = { change: null, text: '' }

/** "12.4%", from tenfold on "12 倍"; nothing where there is nothing to compare with. */
export function percentDelta(now: number, before: number): Delta {
  if (before === 0) return NO_CHANGE
  const ratio = Math.abs(now - before) / Math.abs(before)
  return { change: now - before, text: sayRatio(ratio) }
}

function sayRatio(ratio: number): string {
  const percent = ratio * 100
  if (percent > 0 && percent < 0.05) return '不到 0.1%'
  if (percent >= 1000) return `${Math.round(ratio)} 倍`
  return `${percent >= 100 ? Math.round(percent) : percent.toFixed(1)}%`
}

/** "8 单" more or fewer. */
export function countDelta(now: number, before: number, unit: string): Delta {
  return { change: now - before, text: `${Math.abs(now - before)} ${unit}` }
}

/** "比上周一至五多 ¥14,171.20"; `what` names the days compared with. */
export function sayCompared(now: Fen, before: Fen, what: string): string {
  if (before === 0) return spaced(`${what}${now === 0 ? '也' : ''}没有卖出`)
  if (now === before) return spaced(`和${what}一样多`)
  return `${spaced(`比${what}${now > before ? '多' : '少'}`)} ${formatThousands(Math.abs(now - before))}`
}
