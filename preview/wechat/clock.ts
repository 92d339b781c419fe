/** The stand-in's own time: the given clock plus whatever was added by hand. Milliseconds since the epoch. */
export interface Clock {
  now(): number
  /** Pushes time forward; real time goes on from there. */
  advance(seconds: number): void
  reset(): void
}

/** A clock over `base` (real time unless told otherwise) that can be pushed forward. */
export function createClock(base: () => number = Date.now): Clock {
  let addedMs = 0
  return {
    now: () => base() + addedMs,
    advance: (seconds) => {
      addedMs += seconds * 1000
    },
    reset: () => {
      addedMs = 0
    },
  }
}
