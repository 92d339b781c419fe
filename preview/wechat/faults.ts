/**
 * What can go wrong on the way. `latency`: `value` milliseconds late. `http500`: a gateway's page with status
 * `value` (500). `errcode`: refused with `value`. `drop`: the line goes dead, after the work was done if `value` is
 * "after". `html`: a page of somebody in between, status 200. `truncated`: half of the right answer.
 */
export type FaultKind = 'latency' | 'http500' | 'errcode' | 'drop' | 'html' | 'truncated'

/** A fault that waits for the next `times` requests to `path` (any path when left out). */
export interface Fault {
  kind: FaultKind
  path?: string
  times: number
  value?: number | string
}

/** The faults in waiting, first come first served. */
export interface Faults {
  /** @throws {RangeError} saying what is wrong with the description. */
  add(description: unknown): Fault
  /** The fault this request meets, one use less of it. */
  take(path: string): Fault | undefined
  list(): Fault[]
  reset(): void
}

const isIntegerWithin = (value: unknown, low: number, high: number) =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high

/** Which values each kind understands. */
const FITS: Record<FaultKind, (value: unknown) => boolean> = {
  latency: (value) => isIntegerWithin(value, 0, 60_000),
  http500: (value) => value === undefined || isIntegerWithin(value, 500, 599),
  errcode: (value) => isIntegerWithin(value, -1, 99_999_999) && value !== 0,
  drop: (value) => value === undefined || value === 'after',
  html: (value) => value === undefined,
  truncated: (value) => value === undefined,
}

const isKind = (kind: unknown): kind is FaultKind => typeof kind === 'string' && Object.hasOwn(FITS, kind)

const isPath = (path: unknown): path is string | undefined =>
  path === undefined || (typeof path === 'string' && path.startsWith('/'))

function readFault(description: unknown): Fault {
  const { kind, path, times = 1, value } = (description ?? {}) as Record<string, unknown>
  if (!isKind(kind)) throw new RangeError(`kind must be one of ${Object.keys(FITS).join(', ')}`)
  if (!isPath(path)) throw new RangeError('path must begin with a slash')
  if (!isIntegerWithin(times, 1, 1000)) throw new RangeError('times must be 1 to 1000')
  if (!FITS[kind](value)) throw new RangeError(`value does not fit ${kind}`)
  return { kind, path, times: times as number, value: value as number | string | undefined }
}

/** No faults yet. */
export function createFaults(): Faults {
  let waiting: Fault[] = []
  return {
    add: (description) => {
      const fault = readFault(description)
      waiting.push(fault)
      return fault
    },
    take: (path) => {
      const fault = waiting.find((candidate) => candidate.path === undefined || candidate.path === path)
      if (!fault) return undefined
      fault.times -= 1
      waiting = waiting.filter((candidate) => candidate.times > 0)
      return fault
    },
    list: () => waiting.map((fault) => ({ ...fault })),
    reset: () => {
      waiting = []
    },
  }
}
