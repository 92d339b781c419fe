import { can, currentActor } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import { selectRows } from '../../platform/database/sql'
import type { analytics } from './contract'

type Distribution = AnswerOf<(typeof analytics.endpoints)['readCustomerDistribution']>
type Share = Distribution['byLevel'][number]

/** How the customers spread over levels and industries; who may not see all counts those they see. */
export async function readCustomerDistribution(): Promise<Distribution> {
  const { userId } = currentActor()
  const open = can('customers.see_all') ? '' : 'AND (c.assigned_to IS NULL OR c.assigned_to = :userId)'
  const [levels, industries] = await Promise.all([
    selectRows<Row>(byLevel(open), { userId }),
    selectRows<Row>(byIndustry(open), { userId }),
  ])
  const byLevelShares = levels.map((row) => shareOf(row, '不分等'))
  return {
    total: byLevelShares.reduce((sum, { count }) => sum + count, 0),
    byLevel: byLevelShares,
    byIndustry: industries.map((row) => shareOf(row, '没写行业')),
  }
}

interface Row {
  value: string | null
  label: string | null
  count: number
}

const shareOf = ({ value, label, count }: Row, none: string): Share => ({
  key: label === null ? null : value,
  label: label ?? none,
  count: Number(count),
})

/** A level that was removed while somebody had it counts as none. */
const byLevel = (open: string): string => `
  SELECT MIN(l.id) AS value, l.name AS label, COUNT(*) AS count
  FROM customers c
  LEFT JOIN customer_levels l ON l.tenant_id = c.tenant_id AND l.id = c.level_id
  WHERE c.tenant_id = :tenantId AND c.deleted_at IS NULL ${open}
  GROUP BY l.name, l.sort
  ORDER BY l.sort IS NULL, l.sort, l.name`

const byIndustry = (open: string): string => `
  SELECT c.industry AS value, c.industry AS label, COUNT(*) AS count
  FROM customers c
  WHERE c.tenant_id = :tenantId AND c.deleted_at IS NULL ${open}
  GROUP BY c.industry
  ORDER BY c.industry IS NULL, count DESC, c.industry
  LIMIT 100`
