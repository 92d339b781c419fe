const LONGEST_STRETCH_MS = 4

let lastTurn = performance.now()
let afterTurn: (() => void)[] = []

/**
 * Runs `work` soon, and in the order of the calls: as a microtask, or, once the last turn of the event loop is 4 ms ago,
 * after the next one.
 *
 * The engine is synchronous, so a long chain of awaits on it would otherwise never leave the microtask queue: no timer
 * or socket would be served, and native memory would grow because finalizers never run.
 */
export function soon(work: () => void): void {
  if (afterTurn.length === 0) {
    if (performance.now() - lastTurn < LONGEST_STRETCH_MS) return queueMicrotask(work)
    setImmediate(goOn)
  }
  afterTurn.push(work)
}

function goOn(): void {
  lastTurn = performance.now()
  const due = afterTurn
  afterTurn = []
  due.forEach(queueMicrotask)
}
