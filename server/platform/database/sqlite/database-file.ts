import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Engine } from './engine'
import { isBusy, sqliteError } from './errors'
import { Handle } from './handle'
import { type Release, WriterLock } from './writer-lock'

/** How a file is opened; the same for everyone in the process who uses it. */
export interface FileSettings {
  /** FULL survives power loss; NORMAL may lose the last commits then; OFF is for throw-away test files. */
  synchronous: 'FULL' | 'NORMAL' | 'OFF'
  /** How long to wait for another process that is writing. */
  busyTimeoutMs: number
  /** How long a write may wait for an open transaction of this process. */
  lockWaitMs: number
}

const CACHE_KIB = 32_768
const LONGEST_PAUSE_MS = 8

/**
 * One SQLite file as this process sees it: one handle that writes, one that reads beside it, one queue for writers.
 *
 * More handles would not be faster: SQLite has one writer anyway, and every commit empties the other handles' caches.
 */
export class DatabaseFile {
  readonly writer: Handle
  readonly reader: Handle
  private readonly lock: WriterLock
  private hasBeenClosed = false

  /** Opens the file, creating it and its folder when missing. @throws when it is no database or cannot use WAL. */
  constructor(
    engine: Engine,
    readonly path: string,
    private readonly settings: FileSettings,
  ) {
    mkdirSync(dirname(path), { recursive: true })
    this.lock = new WriterLock(settings.lockWaitMs)
    this.writer = openHandle(engine, path, settings)
    this.reader = openReader(engine, path, settings, this.writer)
  }

  /** Waits for this process's turn to write. @throws SQLITE_BUSY when it does not come in time, or after closing. */
  turnToWrite(): Promise<Release> {
    return this.lock.acquire()
  }

  /**
   * Runs `work`, again and again while another process holds the file, without stopping the event loop meanwhile.
   * @throws SQLITE_BUSY once the other process has kept the file longer than the busy timeout.
   */
  async whileBusy<T>(work: () => T): Promise<T> {
    const deadline = performance.now() + this.settings.busyTimeoutMs
    for (let pause = 1; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      this.assertOpen()
      try {
        return work()
      } catch (error) {
        if (!isBusy(error)) throw error
        if (performance.now() >= deadline) throw this.heldByOther()
      }
      await sleep(pause * (0.5 + Math.random()))
    }
  }

  /** False once the file has been closed. */
  get isOpen(): boolean {
    return !this.hasBeenClosed
  }

  /** @throws when the file has been closed. */
  assertOpen(): void {
    if (this.hasBeenClosed) throw this.closedError()
  }

  /**
   * Turns waiters away, rolls back what is open, writes the log back into the file and lets go of it.
   * The file is complete then. The packaged engine cannot drop its statements by hand: with it the operating system's
   * handles, and the empty log beside the file, go with the next garbage collection.
   */
  close(): void {
    if (this.hasBeenClosed) return
    this.hasBeenClosed = true
    this.lock.close(this.closedError())
    this.reader.close()
    try {
      if (this.writer.isInTransaction()) this.writer.exec('ROLLBACK')
      // Answers with a row, not an error, when another process still uses the log.
      this.writer.read('PRAGMA wal_checkpoint(TRUNCATE)')
    } finally {
      this.writer.close()
    }
  }

  private heldByOther(): Error {
    const waited = `waited ${this.settings.busyTimeoutMs} ms`
    return sqliteError('SQLITE_BUSY', `${waited} for another process that is writing to ${this.path}`)
  }

  private closedError(): Error {
    return sqliteError('SQLITE_MISUSE', `the database file ${this.path} has been closed`)
  }
}

function openHandle(engine: Engine, path: string, settings: FileSettings): Handle {
  const handle = new Handle(engine.open(path))
  try {
    // While opening, and in the reader, waiting inside SQLite is right: nobody else holds the file for long there.
    handle.exec(`PRAGMA busy_timeout = ${settings.busyTimeoutMs}`)
    useWriteAheadLog(handle, path, settings.busyTimeoutMs)
    handle.exec(`PRAGMA synchronous = ${settings.synchronous}`)
    handle.exec('PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY')
    handle.exec(`PRAGMA cache_size = -${CACHE_KIB}`)
    return handle
  } catch (error) {
    handle.close()
    throw error
  }
}

function openReader(engine: Engine, path: string, settings: FileSettings, writer: Handle): Handle {
  try {
    const reader = openHandle(engine, path, settings)
    reader.exec('PRAGMA query_only = ON')
    // From here on the writer waits in `whileBusy`, where the event loop goes on.
    writer.exec('PRAGMA busy_timeout = 0')
    return reader
  } catch (error) {
    writer.close()
    throw error
  }
}

// Two processes that create the same file at once collide here without SQLite waiting, whatever its busy timeout.
function useWriteAheadLog(handle: Handle, path: string, limitMs: number): void {
  const deadline = performance.now() + limitMs
  for (;;) {
    try {
      const [{ journal_mode: mode }] = handle.read('PRAGMA journal_mode = WAL')
      if (mode === 'wal') return
      throw sqliteError('SQLITE_CANTOPEN', `${path} is on a file system without write-ahead logging (mode ${mode})`)
    } catch (error) {
      if (!isBusy(error) || performance.now() >= deadline) throw error
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
  }
}
