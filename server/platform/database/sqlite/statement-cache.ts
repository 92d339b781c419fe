import { LRUCache } from 'lru-cache'
import type { EngineHandle, EngineStatement } from './engine'

const KEPT_STATEMENTS = 300
const REMEMBERED_TEXTS = 1000
const LONGEST_TEXT = 4000
// Node 22 answers `SELECT *` with the columns the handle knew of when it compiled the statement. So these are compiled
// each time, after a read that makes the handle look at what other handles have changed.
const ALL_COLUMNS = /\*\s*(,|FROM\b)|\bRETURNING\s+\*/i
const LOOK_AT_SCHEMA = 'SELECT 1 FROM sqlite_schema LIMIT 1'

/**
 * The compiled statements of one handle, those that come again.
 *
 * A statement is kept from the second time on: one that carries its values in its text never comes back, would push out
 * those that do, and, kept for a while, would wait for a full garbage collection to give its memory back.
 */
export class StatementCache {
  private readonly statements = new LRUCache<string, EngineStatement>({ max: KEPT_STATEMENTS })
  private readonly seen = new LRUCache<string, true>({ max: REMEMBERED_TEXTS })

  constructor(private readonly engine: EngineHandle) {}

  /** The compiled statement, a kept or a new one. @throws what the engine says about the SQL. */
  prepare(sql: string): EngineStatement {
    const kept = this.statements.get(sql)
    if (kept) return kept
    if (ALL_COLUMNS.test(sql)) this.prepare(LOOK_AT_SCHEMA).all()
    const statement = this.engine.prepare(sql)
    if (this.comesAgain(sql)) this.statements.set(sql, statement)
    return statement
  }

  /** Forgets everything. */
  clear(): void {
    this.statements.clear()
    this.seen.clear()
  }

  private comesAgain(sql: string): boolean {
    if (sql.length > LONGEST_TEXT || ALL_COLUMNS.test(sql)) return false
    const isKnown = this.seen.has(sql)
    this.seen.set(sql, true)
    return isKnown
  }
}
