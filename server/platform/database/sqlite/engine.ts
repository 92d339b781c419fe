import { createRequire } from 'node:module'

/** A value as the engine reads and writes it. */
export type SqliteValue = null | number | bigint | string | Uint8Array

/** The part of a compiled statement this adapter uses; the same in `node:sqlite` and in its twin package. */
export interface EngineStatement {
  all(...parameters: unknown[]): Record<string, SqliteValue>[]
  run(...parameters: unknown[]): { lastInsertRowid: number | bigint; changes: number | bigint }
  setReadBigInts(enabled: boolean): void
}

/** The part of an open engine handle this adapter uses. */
export interface EngineHandle {
  prepare(sql: string): EngineStatement
  exec(sql: string): void
  close(): void
}

/** An SQLite engine that may be used: what it is, and how to open a file with it. */
export interface Engine {
  name: string
  version: string
  open(file: string): EngineHandle
}

interface SqliteModule {
  DatabaseSync: new (file: string) => EngineHandle
}

// Older ones can corrupt a database in WAL mode when a reader meets a log restart.
const OLDEST_SAFE_SQLITE = '3.51.3'
const FIRST_NODE_WITH_SQLITE = '22.13.0'
const PACKAGE_NAME = '@photostructure/sqlite'

/** Whether dotted version `version` is `floor` or newer. */
export function isAtLeast(version: string, floor: string): boolean {
  const [have, want] = [version, floor].map((text) => text.split('.').map(Number))
  for (const [place, wanted] of want.entries()) {
    const part = have[place] ?? 0
    if (part !== wanted) return part > wanted
  }
  return true
}

/** Throws unless this SQLite version is one that cannot corrupt a file in WAL mode. */
export function refuseUnsafe(name: string, version: string): void {
  if (isAtLeast(version, OLDEST_SAFE_SQLITE)) return
  throw new Error(`${name} brings SQLite ${version}; ${OLDEST_SAFE_SQLITE} or newer is required (WAL corruption fix)`)
}

let loaded: Engine | undefined

/**
 * The engine of this process: Node's own where it is new enough, else the packaged twin with the same interface.
 * @throws when the engine found is an SQLite older than the safe one.
 */
export function loadEngine(): Engine {
  loaded ??= builtInEngine() ?? packagedEngine()
  return loaded
}

function builtInEngine(): Engine | undefined {
  const { node, sqlite } = process.versions
  // Asking for the module prints a warning on some versions, so the versions are compared first.
  if (!isAtLeast(node, FIRST_NODE_WITH_SQLITE) || !sqlite || !isAtLeast(sqlite, OLDEST_SAFE_SQLITE)) return undefined
  const found = process.getBuiltinModule?.('node:sqlite') as SqliteModule | undefined
  return found && describe('node:sqlite', found)
}

function packagedEngine(): Engine {
  const load = createRequire(__filename)
  return describe(PACKAGE_NAME, load(PACKAGE_NAME) as SqliteModule)
}

function describe(name: string, module: SqliteModule): Engine {
  const version = versionOf(module)
  refuseUnsafe(name, version)
  return { name, version, open: (file) => new module.DatabaseSync(file) }
}

function versionOf(module: SqliteModule): string {
  const scratch = new module.DatabaseSync(':memory:')
  try {
    return String(scratch.prepare('SELECT sqlite_version() AS version').all()[0].version)
  } finally {
    scratch.close()
  }
}
