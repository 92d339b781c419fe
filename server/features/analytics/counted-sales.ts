import { selectRows } from '../../platform/database/sql'
import { COUNTED_STATUSES } from '../orders'
import type { DayRange } from './range'

/**
 * Orders `o` of a range that count as sales, written so that the index (shop, day, status, total, customer) answers
 * alone. Deleted orders need no condition of their own, which would lead out of that index: only drafts are deleted.
 */
export const COUNTED = `o.tenant_id = :tenantId AND o.status IN ( :counted)
  AND o.biz_date BETWEEN :startDate AND :endDate`

/** Rows of a statement over `COUNTED` orders of this shop. */
export function selectCounted<Row extends object>(
  statement: string,
  range: DayRange,
  params: Record<string, unknown> = {},
): Promise<Row[]> {
  return selectRows<Row>(statement, { ...params, ...range, counted: [...COUNTED_STATUSES] })
}
