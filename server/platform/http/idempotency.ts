import { createHash } from 'node:crypto'
import { QueryTypes, UniqueConstraintError, type Sequelize } from 'sequelize'
import { currentActor } from '../access/actor'
import { now } from '../clock'
import { newId } from '../database/model'
import { database } from '../database/sql'
import { idempotencyMismatch, invalidInput } from '../errors'

const KEPT_DAYS = 7
const KEY = /^[\x21-\x7e]{8,100}$/

interface Kept {
  requestHash: string
  response: string | null
}

/**
 * Does `work` once per key: the answer is kept in the same transaction, and the same key brings it back.
 * Two requests at once: the second waits for the first's row and then gets its answer.
 * @param transact opens the transaction around what it is given
 * @throws request.idempotency_mismatch when the key came with another request before
 */
export async function once(
  key: string,
  request: { method: string; path: string; input: unknown },
  transact: (task: () => Promise<unknown>) => Promise<unknown>,
  work: () => Promise<unknown>,
): Promise<{ answer: unknown; isReplay: boolean }> {
  if (!KEY.test(key))
    throw invalidInput([{ field: 'Idempotency-Key', reason: 'Idempotency-Key 要是 8 到 100 个可见字符' }])
  const requestHash = createHash('sha256')
    .update(`${request.method} ${request.path} ${JSON.stringify(request.input)}`)
    .digest('hex')
  const kept = await find(key)
  if (kept) return replay(kept, requestHash)
  try {
    const answer = await transact(async () => {
      await claim(key, requestHash)
      const fresh = await work()
      await keep(key, fresh)
      return fresh
    })
    return { answer, isReplay: false }
  } catch (error) {
    if (!isTwin(error)) throw error
    const first = await find(key)
    if (!first) throw error
    return replay(first, requestHash)
  }
}

/** Forgets answers older than a week; upkeep for all shops. */
export async function forgetOldAnswers(sequelize: Sequelize): Promise<void> {
  const before = new Date(now().getTime() - KEPT_DAYS * 86_400_000)
  await sequelize.query('DELETE FROM idempotency_keys WHERE created_at < :before', { replacements: { before } })
}

function replay(kept: Kept, requestHash: string): { answer: unknown; isReplay: boolean } {
  if (kept.requestHash !== requestHash) throw idempotencyMismatch()
  return { answer: JSON.parse(kept.response ?? 'null'), isReplay: true }
}

/** Set on the failure of the claim, so that a unique clash inside the work itself is not taken for a twin. */
const twins = new WeakSet<object>()
const isTwin = (error: unknown): boolean => typeof error === 'object' && error !== null && twins.has(error)

async function claim(key: string, requestHash: string): Promise<void> {
  const { tenantId, userId } = currentActor()
  try {
    await database().query(
      `INSERT INTO idempotency_keys (id, tenant_id, user_id, idem_key, request_hash, created_at)
       VALUES ( :id, :tenantId, :userId, :key, :requestHash, :createdAt)`,
      { type: QueryTypes.INSERT, replacements: { id: newId(), tenantId, userId, key, requestHash, createdAt: now() } },
    )
  } catch (error) {
    if (error instanceof UniqueConstraintError) twins.add(error)
    throw error
  }
}

async function keep(key: string, answer: unknown): Promise<void> {
  const { tenantId, userId } = currentActor()
  await database().query(
    'UPDATE idempotency_keys SET response = :response WHERE tenant_id = :tenantId AND user_id = :userId AND idem_key = :key',
    { type: QueryTypes.UPDATE, replacements: { response: JSON.stringify(answer), tenantId, userId, key } },
  )
}

async function find(key: string): Promise<Kept | undefined> {
  const { tenantId, userId } = currentActor()
  const [row] = await database().query<Kept>(
    `SELECT request_hash AS requestHash, response FROM idempotency_keys
     WHERE tenant_id = :tenantId AND user_id = :userId AND idem_key = :key AND response IS NOT NULL`,
    { type: QueryTypes.SELECT, replacements: { tenantId, userId, key } },
  )
  return row
}
