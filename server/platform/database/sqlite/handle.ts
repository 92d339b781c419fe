import { types } from 'node:util'
import type { EngineHandle } from './engine'
import { withSqliteCode } from './errors'
import { StatementCache } from './statement-cache'
import { type Parameters, type Row, toArguments, toRow } from './values'

/** What a write did: the id of the last row inserted, and how many rows were touched. */
export interface Written {
  lastID: number
  changes: number
}

/** One open connection to the file, with its compiled statements. */
export class Handle {
  private readonly statements: StatementCache

  constructor(private readonly engine: EngineHandle) {
    this.statements = new StatementCache(engine)
  }

  /** All rows of a query that changes nothing. */
  read(sql: string, parameters?: Parameters): Row[] {
    return coded(() => {
      const statement = this.statements.prepare(sql)
      try {
        return statement.all(...toArguments(parameters)).map(toRow)
      } catch (error) {
        if (!isTooLargeForNumber(error)) throw error
        statement.setReadBigInts(true)
        return statement.all(...toArguments(parameters)).map(toRow)
      }
    })
  }

  /** The rows of a statement that also changes something; unlike a read it can not be run twice to widen its numbers. */
  writeReturning(sql: string, parameters?: Parameters): Row[] {
    return coded(() => {
      const statement = this.statements.prepare(sql)
      statement.setReadBigInts(true)
      return statement.all(...toArguments(parameters)).map(toRow)
    })
  }

  /** Runs a statement for its effect. */
  write(sql: string, parameters?: Parameters): Written {
    return coded(() => {
      const { lastInsertRowid, changes } = this.statements.prepare(sql).run(...toArguments(parameters))
      return { lastID: Number(lastInsertRowid), changes: Number(changes) }
    })
  }

  /** Runs one or more statements given as text. */
  exec(sql: string): void {
    coded(() => this.engine.exec(sql))
  }

  /** Whether a transaction is open: SQLite rolls back by itself on a full disk, or when a trigger says so. */
  isInTransaction(): boolean {
    try {
      this.engine.exec('BEGIN')
    } catch {
      return true
    }
    this.engine.exec('ROLLBACK')
    return false
  }

  /** Closes the connection; what was not committed is rolled back. */
  close(): void {
    this.statements.clear()
    this.engine.close()
  }
}

function coded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw withSqliteCode(error)
  }
}

function isTooLargeForNumber(error: unknown): boolean {
  return types.isNativeError(error) && error.message.includes('too large to be represented as a JavaScript number')
}
