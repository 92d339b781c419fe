import { execute, selectRows } from '../../platform/database/sql'
import type { CustomerPart } from '../customers'
import { Order } from './model'
import { STATUS_LABELS } from './statuses'

const ERASED_NAME = '已抹除'
/** Keys in one statement. */
const AT_ONCE = 500

/** The orders of a customer: they move with a merge, and lose the names of the buyers who wrote them. */
export const ordersOfCustomer: CustomerPart = {
  name: 'orders',
  label: '订单',
  merge: {
    preview: async (customerId) => ({ count: await Order.count({ where: { customerId } }), conflicts: [] }),
    move: async (mergedId, keptId) => {
      const rows = await selectRows<{ id: string }>(OF_CUSTOMER, { customerId: mergedId })
      const ids = rows.map(({ id }) => id)
      await give(ids, keptId)
      return ids
    },
    undo: (memo, mergedId) => give(memo as string[], mergedId),
  },
  personal: {
    tell: async (customerId) => {
      const rows = await Order.findAll({ where: { customerId }, order: [['id', 'ASC']] })
      return rows.map(({ orderNo, bizDate, status, createdBy, remark, digest }) => ({
        label: `${bizDate} ${orderNo}`,
        value: [STATUS_LABELS[status], digest, createdBy && `${createdBy}开的`, remark]
          .filter((word) => word)
          .join('，'),
      }))
    },
    erase: async (customerId) => {
      for (const statement of FORGET) await execute(statement, { customerId, nobody: ERASED_NAME })
    },
  },
}

/** Removed drafts go along. */
const OF_CUSTOMER = 'SELECT id FROM orders WHERE tenant_id = :tenantId AND customer_id = :customerId'

/** One statement for many: a merge moves no version, nobody edits what it touches. */
async function give(ids: readonly string[], customerId: string): Promise<void> {
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE)
    await execute('UPDATE orders SET customer_id = :customerId WHERE tenant_id = :tenantId AND id IN ( :some)', {
      customerId,
      some,
    })
  }
}

const BUYERS = 'SELECT user_id FROM memberships WHERE tenant_id = :tenantId AND customer_id = :customerId'
const ORDERS = `SELECT id FROM orders WHERE tenant_id = :tenantId AND customer_id = :customerId`

/** The lines of history name their writer only; a step names the key beside it. */
const FORGET = [
  `UPDATE order_histories SET operator = :nobody
   WHERE tenant_id = :tenantId AND order_id IN ( ${ORDERS})
     AND operator IN (SELECT name FROM memberships WHERE tenant_id = :tenantId AND customer_id = :customerId)`,
  `UPDATE order_status_flows SET operator = :nobody
   WHERE tenant_id = :tenantId AND order_id IN ( ${ORDERS}) AND operator_id IN ( ${BUYERS})`,
  `UPDATE orders SET created_by = :nobody
   WHERE tenant_id = :tenantId AND customer_id = :customerId AND created_by_id IN ( ${BUYERS})`,
]
