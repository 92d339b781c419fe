import { selectRows } from '../../platform/database/sql'

/** A stock that is not the sum of its movements. */
export interface Discrepancy {
  productId: string
  warehouseId: string
}

const SUM_OF = (column: string, types: string): string => `ROUND(COALESCE((
    SELECT SUM(m.${column}) FROM stock_movements m
    WHERE m.tenant_id = s.tenant_id AND m.product_id = s.product_id AND m.warehouse_id = s.warehouse_id
      AND m.movement_type ${types} ('reserve', 'release')), 0), 2)`

/** Every stock of the shop that is not what its movements make it: what there is, what is promised, what it cost. */
export async function checkStocks(): Promise<Discrepancy[]> {
  return selectRows<Discrepancy>(`
    SELECT s.product_id AS productId, s.warehouse_id AS warehouseId FROM stocks s
    WHERE s.tenant_id = :tenantId AND (
      ROUND(s.on_hand, 2) <> ${SUM_OF('quantity', 'NOT IN')}
      OR ROUND(s.reserved, 2) <> ${SUM_OF('quantity', 'IN')}
      OR ROUND(s.stock_value, 2) <> ${SUM_OF('value_change', 'NOT IN')})`)
}
