import { now } from '../clock'
import { newId } from './model'
import { execute, isEmbedded, selectRows } from './sql'

/**
 * The next number of a kind of document in this shop and business day: YYYYMMDD and at least four digits.
 * Takes the day's sequence row until the commit, so it is called as late as possible. Gaps may be, doubles never.
 */
export async function nextNumber(scope: string, bizDate: string): Promise<string> {
  const value = await (isEmbedded() ? nextEmbedded(scope, bizDate) : nextOnServer(scope, bizDate))
  return `${bizDate.replaceAll('-', '')}${String(value).padStart(4, '0')}`
}

const ROW = `INSERT INTO number_sequences (id, tenant_id, scope, biz_date, last_value, created_at, updated_at)
  VALUES ( :id, :tenantId, :scope, :bizDate, `

async function nextOnServer(scope: string, bizDate: string): Promise<number> {
  const statement = `${ROW} LAST_INSERT_ID(1), :at, :at)
    ON DUPLICATE KEY UPDATE last_value = LAST_INSERT_ID(last_value + 1), updated_at = VALUES(updated_at)`
  const [value] = await execute(statement, { id: newId(), scope, bizDate, at: now() })
  return value
}

async function nextEmbedded(scope: string, bizDate: string): Promise<number> {
  const statement = `${ROW} 1, :at, :at)
    ON CONFLICT (tenant_id, scope, biz_date) DO UPDATE SET last_value = last_value + 1, updated_at = excluded.updated_at`
  await execute(statement, { id: newId(), scope, bizDate, at: now() })
  const [row] = await selectRows<{ value: number }>(
    `SELECT last_value AS value FROM number_sequences WHERE tenant_id = :tenantId AND scope = :scope AND biz_date = :bizDate`,
    { scope, bizDate },
  )
  return Number(row?.value)
}
