import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Sequelize } from 'sequelize'
import { sqliteDialect, type SqliteDialect, type SqliteOptions } from '../../../server/platform/database/sqlite'

/** A Sequelize on an SQLite file of its own, and what is needed to take it down. */
export interface OpenSqlite {
  file: string
  sequelize: Sequelize
  dialect: SqliteDialect
  close(): Promise<void>
}

const folders: string[] = []

/** The path of a file that does not exist yet, in a folder of its own. */
export function aFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kaidan-sqlite-'))
  folders.push(folder)
  return join(folder, 'data.db')
}

/** Removes the folders of all files handed out; call it once everything on them is closed. */
export function removeFiles(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** Opens a file through the dialect under test. */
export function openSqlite(options: Partial<SqliteOptions> = {}): OpenSqlite {
  const file = options.file ?? aFile()
  const dialect = sqliteDialect({ synchronous: 'OFF', ...options, file })
  const sequelize = new Sequelize({
    dialect: 'sqlite',
    dialectModule: dialect.dialectModule,
    storage: file,
    logging: false,
    define: { timestamps: false },
  })
  const close = async (): Promise<void> => {
    await sequelize.close()
    dialect.close()
  }
  return { file, sequelize, dialect, close }
}
