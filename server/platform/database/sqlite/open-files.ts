import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { DatabaseFile, type FileSettings } from './database-file'
import type { Engine } from './engine'

interface Shared {
  file: DatabaseFile
  settings: FileSettings
  users: number
}

// Two writers of one process on one file would wait for each other with the event loop stopped: they must share.
const openFiles = new Map<string, Shared>()

/** The one path of a file, whatever links or relative ways lead to it. @throws for names that are no file. */
export function canonicalPath(file: string): string {
  if (!file || file.includes(':memory:') || file.startsWith('file:')) {
    throw new Error(`SQLite needs the path of a file, got "${file}"; for throw-away data use one in a temporary folder`)
  }
  const path = resolve(file)
  if (existsSync(path)) return realpathSync(path)
  mkdirSync(dirname(path), { recursive: true })
  return join(realpathSync(dirname(path)), basename(path))
}

/** Opens a file, or joins those who have it open. @throws when they opened it with other settings. */
export function openFile(engine: Engine, path: string, settings: FileSettings): DatabaseFile {
  const shared = openFiles.get(path) ?? { file: new DatabaseFile(engine, path, settings), settings, users: 0 }
  if (JSON.stringify(shared.settings) !== JSON.stringify(settings)) {
    throw new Error(`${path} is already open in this process with other settings`)
  }
  openFiles.set(path, shared)
  shared.users += 1
  return shared.file
}

/** Leaves a file; the last one to leave closes it. */
export function leaveFile(path: string): void {
  const shared = openFiles.get(path)
  if (!shared) return
  shared.users -= 1
  if (shared.users > 0) return
  openFiles.delete(path)
  shared.file.close()
}
