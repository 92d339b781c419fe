import type { DatabaseFile } from './database-file'
import { sqliteError, withSqliteCode } from './errors'
import { soon } from './event-loop'
import { type SqlKind, sqlKind } from './sql-kind'
import { type Call, execute, NOTHING, type Outcome, splitArguments } from './statement'
import type { Row } from './values'
import type { Release } from './writer-lock'

/**
 * One connection in the eyes of Sequelize: the handles behind it are shared, but each transaction is its own.
 * Inside a transaction statements run at once and in order; outside, reads run beside it and writes wait for their turn.
 */
export class Database {
  /** Set by Sequelize for the time of a transaction. */
  uuid?: string
  private file: DatabaseFile | undefined
  private release: Release | undefined
  private isLost = false

  /** Opens at once; a failure goes to the callback, and a later statement tries again. */
  constructor(
    readonly filename: string,
    private readonly open: () => DatabaseFile,
    callback?: (error: Error | null) => void,
  ) {
    let failure: Error | null = null
    try {
      this.file = open()
    } catch (error) {
      failure = withSqliteCode(error)
    }
    queueMicrotask(() => callback?.(failure))
  }

  /** Statements are in order anyway; this is here because Sequelize calls it. */
  serialize(work?: () => void): this {
    work?.()
    return this
  }

  /** Runs a statement for its effect: id and count are in the callback's `this`. */
  run(sql: string, ...rest: unknown[]): this {
    return this.all(sql, ...rest)
  }

  /** Runs a statement and hands over all its rows. */
  all(sql: string, ...rest: unknown[]): this {
    const { parameters, callback } = splitArguments(rest)
    this.perform({ sql, parameters }).then(
      ({ statement, rows }) => soon(() => callback?.call(statement, null, rows)),
      (error: unknown) => soon(() => callback?.call(NOTHING.statement, error as Error)),
    )
    return this
  }

  /** Runs a statement and hands over its first row. */
  get(sql: string, ...rest: unknown[]): this {
    const { parameters, callback } = splitArguments(rest)
    const first = callback as ((error: Error | null, row?: Row) => void) | undefined
    return this.all(sql, parameters, (error: Error | null, rows?: Row[]) => first?.(error, rows?.[0]))
  }

  /** Runs several statements given as one text: all of them, or none. */
  exec(sql: string, callback?: (error: Error | null) => void): this {
    this.performScript(sql).then(
      () => soon(() => callback?.(null)),
      (error: unknown) => soon(() => callback?.(error as Error)),
    )
    return this
  }

  /** Ends the connection; a transaction left open is rolled back. The file stays open for the next one. */
  close(callback?: (error: Error | null) => void): void {
    if (this.release) this.rollBack()
    queueMicrotask(() => callback?.(null))
  }

  // Up to the first await this runs at once, which keeps the statements of a transaction in the order of the calls.
  private async perform(call: Call): Promise<Outcome> {
    const kind = sqlKind(call.sql)
    return this.release ? this.performInside(kind, call) : this.performOutside(kind, call)
  }

  private performInside(kind: SqlKind, call: Call): Outcome {
    if (kind === 'rollback') return this.rollBack()
    const { writer } = this.opened()
    if (kind === 'commit') return this.commit(call.sql)
    this.assertNotLost()
    try {
      return execute(writer, kind, call)
    } catch (error) {
      this.isLost = !writer.isInTransaction()
      throw error
    }
  }

  private async performOutside(kind: SqlKind, call: Call): Promise<Outcome> {
    // Sequelize sends this with every connection; every handle already has it.
    if (kind === 'foreignKeysOn') return NOTHING
    if (kind === 'begin') return this.begin()
    if (kind === 'read') return execute(this.opened().reader, kind, call)
    // Sequelize rolls back as well when the BEGIN itself has failed.
    if (kind === 'rollback' && this.uuid) return NOTHING
    if (kind !== 'write') throw sqliteError('SQLITE_ERROR', `no transaction is open for ${call.sql}`)
    const file = this.opened()
    const release = await file.turnToWrite()
    try {
      return await file.whileBusy(() => execute(file.writer, kind, call))
    } finally {
      release()
    }
  }

  private async performScript(sql: string): Promise<void> {
    if (this.release) {
      this.assertNotLost()
      return this.opened().writer.exec(sql)
    }
    await this.begin()
    try {
      this.opened().writer.exec(sql)
      this.commit('COMMIT')
    } finally {
      if (this.release) this.rollBack()
    }
  }

  // IMMEDIATE takes the write lock now: a transaction that reads first and writes later could be refused midway.
  private async begin(): Promise<Outcome> {
    const file = this.opened()
    const release = await file.turnToWrite()
    try {
      await file.whileBusy(() => file.writer.exec('BEGIN IMMEDIATE'))
    } catch (error) {
      release()
      throw error
    }
    this.release = release
    return NOTHING
  }

  private commit(sql: string): Outcome {
    try {
      this.assertNotLost()
      this.opened().writer.exec(sql)
    } catch (error) {
      this.rollBack()
      throw error
    }
    this.leave()
    return NOTHING
  }

  // SQLite refuses a ROLLBACK when it has already rolled back by itself, or the file has been closed meanwhile.
  private rollBack(): Outcome {
    try {
      if (this.file?.isOpen && this.file.writer.isInTransaction()) this.file.writer.exec('ROLLBACK')
    } finally {
      this.leave()
    }
    return NOTHING
  }

  private leave(): void {
    const { release } = this
    this.release = undefined
    this.isLost = false
    release?.()
  }

  private assertNotLost(): void {
    if (this.isLost) throw sqliteError('SQLITE_ABORT', 'the engine has already rolled this transaction back')
  }

  private opened(): DatabaseFile {
    this.file ??= this.open()
    this.file.assertOpen()
    return this.file
  }
}
