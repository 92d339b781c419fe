/** Where a store keeps what must outlive the app: the phone's storage, or a plain map in tests. */
export interface StorageDoor {
  read(key: string): unknown
  write(key: string, value: unknown): void
  remove(key: string): void
}

/** The phone's own storage; a full or broken storage costs the memory, never the screen. */
export const phoneStorage: StorageDoor = {
  read: (key) => quietly(() => wx.getStorageSync(key) as unknown),
  write: (key, value) => quietly(() => wx.setStorageSync(key, value)),
  remove: (key) => quietly(() => wx.removeStorageSync(key)),
}

function quietly<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
