import { person } from '../session'
import { api, ApiError } from './api'

/** WeChat's limits in bytes: one entry, and all entries of one user. */
const ENTRY_LIMIT = 1024 * 1024
const TOTAL_LIMIT = 10 * 1024 * 1024

const prefix = `kaidan:${person.id}:`
const encoder = new TextEncoder()

interface Entry {
  key: string
  data?: unknown
}

function keys(): string[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
}

function size(text: string): number {
  return encoder.encode(text).length
}

function totalSize(): number {
  return keys().reduce((sum, key) => sum + size(key) + size(localStorage.getItem(prefix + key) ?? ''), 0)
}

function read(key: string): unknown {
  const stored = localStorage.getItem(prefix + key)
  return stored === null ? undefined : (JSON.parse(stored) as { data: unknown }).data
}

function write({ key, data }: Entry): void {
  if (!key) throw new ApiError('parameter error: parameter.key should be String instead of Undefined', 1001)
  const text = JSON.stringify({ data: data ?? '' })
  if (size(text) > ENTRY_LIMIT) throw new ApiError('entry size limit reached')
  const before = size(localStorage.getItem(prefix + key) ?? '')
  if (totalSize() - before + size(text) > TOTAL_LIMIT) throw new ApiError('exceed storage max size 10Mb')
  try {
    localStorage.setItem(prefix + key, text)
  } catch {
    // The browser's own quota may be smaller than WeChat's; the mini program sees the same failure.
    throw new ApiError('exceed storage max size 10Mb')
  }
}

function find({ key }: Entry): { data: unknown } {
  const data = read(key)
  if (data === undefined) throw new ApiError('data not found')
  return { data }
}

function remove(key: string): void {
  localStorage.removeItem(prefix + key)
}

function info(): { keys: string[]; currentSize: number; limitSize: number } {
  return { keys: keys(), currentSize: Math.ceil(totalSize() / 1024), limitSize: TOTAL_LIMIT / 1024 }
}

/** Synchronous calls throw what asynchronous ones fail with. */
function setSync(key: string, data: unknown): void {
  try {
    write({ key, data })
  } catch (error) {
    throw new Error(`setStorageSync:fail ${(error as Error).message}`, { cause: error })
  }
}

/** Entries that stay on the device, each person's apart from the others'. */
export const storage = {
  getStorageSync: (key: string) => read(key) ?? '',
  setStorageSync: setSync,
  removeStorageSync: remove,
  clearStorageSync: () => keys().forEach(remove),
  getStorageInfoSync: info,
  getStorage: api<Entry>('getStorage', find),
  setStorage: api<Entry>('setStorage', write),
  removeStorage: api<Entry>('removeStorage', ({ key }) => remove(key)),
  clearStorage: api('clearStorage', () => keys().forEach(remove)),
  getStorageInfo: api('getStorageInfo', info),
}
