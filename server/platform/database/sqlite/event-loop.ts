const LONGEST_STRETCH_MS = 4

let lastTurn = performance.now()

/**
 * Runs `work` soon: as a microtask, or after a turn of the event loop once the last turn is 4 ms ago.
 *
 * The engine is synchronous, so a long chain of awaits on it would otherwise never leave the microtask queue: no timer
 * or socket would be served, and native memory would grow because finalizers never run.
 */
export function soon(work: () => void): void {
  if (performance.now() - lastTurn < LONGEST_STRETCH_MS) {
    queueMicrotask(work)
    return
  }
  setImmediate(() => {
    lastTurn = performance.now()
    work()
  })
}
