import { setTimeout as sleep } from 'node:timers/promises'
import type { Sequelize, Transaction } from 'sequelize'
import { afterCommitQueue } from '../events'

const RETRIES = 3
/** Deadlock and lock wait: the database chose this transaction to give way; doing it again is right. */
const GAVE_WAY = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD'])

/**
 * The one door to transactions. Everything `work` reads and writes belongs to it without being told; what it queued
 * for after the commit runs once it is committed. A call inside a transaction joins it.
 * @throws whatever `work` throws, after the roll-back
 */
export async function inTransaction<T>(sequelize: Sequelize, work: () => Promise<T>): Promise<T> {
  if (currentTransaction(sequelize)) return work()
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { result, run } = await afterCommitQueue(() => sequelize.transaction(() => work()))
      run()
      return result
    } catch (error) {
      if (attempt > RETRIES || !gaveWay(error)) throw error
      await sleep(attempt * 10 + Math.random() * 20)
    }
  }
}

/** The transaction the current work belongs to, if any. */
export function currentTransaction(sequelize: Sequelize): Transaction | undefined {
  const space = (sequelize.constructor as unknown as { _cls?: { get(key: string): Transaction | undefined } })._cls
  return space?.get('transaction')
}

function gaveWay(error: unknown): boolean {
  const code = (error as { parent?: { code?: string } }).parent?.code
  return code !== undefined && GAVE_WAY.has(code)
}
