import { Database } from './database'
import type { DatabaseFile, FileSettings } from './database-file'
import { loadEngine } from './engine'
import { canonicalPath, leaveFile, openFile } from './open-files'
import { Statement } from './statement'

/** Which file to use, and how carefully. */
export interface SqliteOptions extends Partial<FileSettings> {
  /** Path of the database file; created with its folder when missing. Give Sequelize the same as `storage`. */
  file: string
}

/** SQLite for Sequelize: hand `dialectModule` to its constructor, and `close()` it after `sequelize.close()`. */
export interface SqliteDialect {
  dialectModule: object
  engine: { name: string; version: string }
  /** Rolls back what is open, writes the log back into the file and lets go of it; safe to call twice. */
  close(): void
}

const DEFAULTS: FileSettings = { synchronous: 'FULL', busyTimeoutMs: 5_000, lockWaitMs: 15_000 }

/**
 * The embedded engine behind the interface Sequelize 6 expects of `sqlite3`, with what Sequelize itself does not give:
 * concurrent transactions that queue instead of failing, reads beside them, durable commits and true error codes.
 * @throws when no safe SQLite is available, or `file` is not the path of a file.
 */
export function sqliteDialect({ file, ...wanted }: SqliteOptions): SqliteDialect {
  const engine = loadEngine()
  const path = canonicalPath(file)
  const settings = settingsFrom(wanted)
  let opened: DatabaseFile | undefined
  let isClosed = false

  function open(): DatabaseFile {
    if (isClosed) throw new Error(`the database file ${path} has been closed`)
    opened ??= openFile(engine, path, settings)
    return opened
  }

  function close(): void {
    isClosed = true
    if (opened) leaveFile(path)
    opened = undefined
  }

  const { name, version } = engine
  return { dialectModule: sqlite3Module(path, open), engine: { name, version }, close }
}

function settingsFrom({ synchronous, busyTimeoutMs, lockWaitMs }: Partial<FileSettings>): FileSettings {
  return {
    synchronous: synchronous ?? DEFAULTS.synchronous,
    busyTimeoutMs: busyTimeoutMs ?? DEFAULTS.busyTimeoutMs,
    lockWaitMs: lockWaitMs ?? DEFAULTS.lockWaitMs,
  }
}

function sqlite3Module(path: string, open: () => DatabaseFile): object {
  class DatabaseOfThisFile extends Database {
    constructor(filename: string, _mode: number, callback?: (error: Error | null) => void) {
      super(filename, () => openNamed(filename), callback)
    }
  }

  function openNamed(filename: string): DatabaseFile {
    if (canonicalPath(filename) === path) return open()
    throw new Error(`Sequelize was given the storage "${filename}", but its SQLite dialect the file ${path}`)
  }

  return { Database: DatabaseOfThisFile, Statement, OPEN_READONLY: 1, OPEN_READWRITE: 2, OPEN_CREATE: 4 }
}
