import { types } from 'node:util'

/** An error that carries the code by which Sequelize's SQLite dialect tells failures apart. */
export interface SqliteError extends Error {
  code: string
}

// By message, because the messages are SQLite's own on every driver while the codes are each driver's invention.
// A failed trigger stays a plain SQLITE_ERROR: Sequelize would report its true code as a broken unique rule.
const CODES: readonly (readonly [RegExp, string])[] = [
  [/^UNIQUE constraint failed/, 'SQLITE_CONSTRAINT_UNIQUE'],
  [/^FOREIGN KEY constraint failed/, 'SQLITE_CONSTRAINT_FOREIGNKEY'],
  [/^NOT NULL constraint failed/, 'SQLITE_CONSTRAINT_NOTNULL'],
  [/^CHECK constraint failed/, 'SQLITE_CONSTRAINT_CHECK'],
  [/^database is locked/, 'SQLITE_BUSY'],
  [/^database (table|schema) is locked/, 'SQLITE_LOCKED'],
  [/^attempt to write a readonly database/, 'SQLITE_READONLY'],
  [/^database or disk is full/, 'SQLITE_FULL'],
  [/^disk I\/O error/, 'SQLITE_IOERR'],
  [/^(database disk image is malformed|file is not a database)/, 'SQLITE_CORRUPT'],
]

/** The same error with the code node-sqlite3 would have given it; errors that are not the engine's keep their own. */
export function withSqliteCode(thrown: unknown): SqliteError {
  // Not instanceof: the drivers are native and may make their errors in another realm.
  const error = (types.isNativeError(thrown) ? thrown : new Error(String(thrown))) as SqliteError
  if (error.code !== undefined && error.code !== 'ERR_SQLITE_ERROR') return error
  error.code = CODES.find(([message]) => message.test(error.message))?.[1] ?? 'SQLITE_ERROR'
  return error
}

/** A failure of this adapter itself, coded like one of the engine. */
export function sqliteError(code: string, message: string): SqliteError {
  return Object.assign(new Error(`${code}: ${message}`), { code })
}

/** Whether another process holds the file, so that trying again may work. */
export function isBusy(thrown: unknown): boolean {
  return withSqliteCode(thrown).code === 'SQLITE_BUSY'
}
