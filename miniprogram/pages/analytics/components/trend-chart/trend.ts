import { formatWan, type Fen } from '../../../../utils/money'
import { widthInEm } from '../../../../utils/text'

/** Money day by day, and that of the stretch before. */
export interface Trend {
  /** Words under the axis, one per day of the whole stretch: "周一". */
  labels: readonly string[]
  /** Fen per day so far; days still to come are missing at the end. */
  current: readonly Fen[]
  /** Fen per day of the stretch before; empty when there is nothing to compare. */
  previous: readonly Fen[]
}

/** Colours as the theme has them now. */
export interface Inks {
  line: string
  previous: string
  grid: string
  card: string
  anti: string
  strong: string
  weak: string
}

/** What the figures on the axis count. */
export interface Scale {
  unit: '万元' | '元'
  /** Fen of one unit. */
  fen: number
  /** Top of the axis in units; the middle line is half of it. */
  top: number
}

const WAN_FEN = 1_000_000
const YUAN_FEN = 100
const NICE_TOPS = [1, 2, 4, 6, 8, 10]

/** The scale that holds every figure below a round top. */
export function scaleOf({ current, previous }: Trend): Scale {
  const most = Math.max(0, ...current, ...previous)
  const [unit, fen] = most >= WAN_FEN ? (['万元', WAN_FEN] as const) : (['元', YUAN_FEN] as const)
  return { unit, fen, top: niceTop(most / fen) }
}

/** Where the chart's own lines and words stand, in px. */
export interface Box {
  width: number
  height: number
  fontSize: number
}

/** How many days can all be named under the axis; of more, some are, and the last may stick out by half a name. */
export const MOST_LABELS = 7

/** Edges of the drawing inside the box; on the left as wide as the largest figure of the axis, on top a value's plate. */
export function gridOf(trend: Trend, { fontSize }: Box): { left: number; right: number; top: number; bottom: number } {
  const { labels } = trend
  const half = labels.length > MOST_LABELS ? (widthInEm(labels[labels.length - 1]) * fontSize) / 2 : 0
  const figure = widthInEm(String(scaleOf(trend).top)) * fontSize
  return { left: Math.max(fontSize * 2, figure + fontSize / 2), right: half, top: fontSize * 2.6, bottom: fontSize * 2 }
}

/** The day a finger at `x` px of the box points at; null left of the first or where nothing happened yet. */
export function dayAt(x: number, box: Box, trend: Trend): number | null {
  const { labels, current } = trend
  const { left, right } = gridOf(trend, box)
  const index = Math.floor(((x - left) / (box.width - left - right)) * labels.length)
  return index >= 0 && index < current.length ? index : null
}

/** What a screen reader says instead of the picture. */
export function sayTrend(name: string, { labels, current }: Trend): string {
  if (!current.some((fen) => fen > 0)) return `${name}，还没有卖出`
  const most = current.indexOf(Math.max(...current))
  const days = current.map((fen, index) => `${labels[index]} ${formatWan(fen)}`).join('，')
  return `${name}，最高${labels[most]} ${formatWan(current[most])}。${days}`
}

function niceTop(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)))
  const nice = NICE_TOPS.find((top) => top * power >= most) ?? NICE_TOPS[NICE_TOPS.length - 1]
  return Math.max(nice * power, 2)
}
