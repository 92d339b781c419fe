import type { StorageDoor } from '../../../miniprogram/stores/storage'

/** A storage that lives as long as the test, and keeps things as the phone does: as text. */
export function shelf(): StorageDoor {
  const kept = new Map<string, string>()
  return {
    read: (key) => (kept.has(key) ? (JSON.parse(kept.get(key) as string) as unknown) : ''),
    write: (key, value) => void kept.set(key, JSON.stringify(value)),
    remove: (key) => void kept.delete(key),
  }
}
