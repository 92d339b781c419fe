type Listener<T> = (value: T) => void

/** The pair `wx.onX` / `wx.offX`: `off` without a listener removes all of them. */
export interface Listeners<T> {
  on: (listener: Listener<T>) => void
  off: (listener?: Listener<T>) => void
  tell: (value: T) => void
  count: () => number
}

/** A set of listeners in WeChat's style. */
export function listeners<T>(): Listeners<T> {
  const all = new Set<Listener<T>>()
  return {
    on: (listener) => void all.add(listener),
    off: (listener) => (listener ? void all.delete(listener) : all.clear()),
    tell: (value) => all.forEach((listener) => listener(value)),
    count: () => all.size,
  }
}
