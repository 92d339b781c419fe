/** A value that screens share and may follow. */
export interface Store<T> {
  get(): T
  set(next: T): void
  /** Calls back after every change; returns how to stop. */
  subscribe(listener: (value: T) => void): () => void
}

/** A store holding `initial` until it is set. Listeners hear only real changes. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<(value: T) => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) listener(value)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
