import type { CustomerDistribution } from '../../../api/generated'
import type { RankRow } from '../../../components/rank-row/view'

/** One way customers spread, as bars. */
export interface SpreadView {
  title: string
  rows: RankRow[]
}

type Share = CustomerDistribution['byLevel'][number]

/** Both ways customers spread. */
export function spreadView({ total, byLevel, byIndustry }: CustomerDistribution): SpreadView[] {
  return [
    { title: '按等级', rows: byLevel.map((share, index) => barOf(share, index, total)) },
    { title: '按行业', rows: byIndustry.map((share, index) => barOf(share, index, total)) },
  ]
}

function barOf({ key, label, count }: Share, index: number, total: number): RankRow {
  const percent = total ? Math.round((count / total) * 100) : 0
  return { id: key ?? `none-${index}`, rank: 0, name: label, value: `${count} 位`, note: `占 ${percent}%`, percent }
}
