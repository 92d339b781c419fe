/** One row of a ranking. */
export interface RankRow {
  id: string
  /** Its place, 1 for the first; 0 for rows in another order than by size. */
  rank: number
  name: string
  value: string
  /** Share, number of orders and the like; empty when the value says it all. */
  note: string
  /** How long the bar is, in percent of the longest. */
  percent: number
}

/** How long a bar is beside the longest: something sold is always to be seen. */
export function barPercent(size: number, longest: number): number {
  if (size <= 0 || longest <= 0) return 0
  return Math.max(1, Math.round((size / longest) * 100))
}
