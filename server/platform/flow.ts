import type { Permission } from './access/roles'

/** One arrow of a status flow: who may take it, and what it asks for. */
export interface Step<S extends string, A extends string> {
  readonly action: A
  readonly from: readonly S[]
  readonly to: S
  /** The words on the button. */
  readonly label: string
  readonly permission: Permission
  /** A reason has to be given, and is shown to the other side. */
  readonly needsReason?: boolean
  /** Hard to take back: the phone asks once more. */
  readonly isDanger?: boolean
}

/** A status flow as a table. */
export interface Flow<S extends string, A extends string> {
  readonly initial: S
  readonly statuses: readonly S[]
  readonly steps: readonly Step<S, A>[]
  /** Arrows that leave a status. */
  readonly leaving: (status: S) => readonly Step<S, A>[]
}

/**
 * Checks a status flow when the house is built: every status can be reached, every arrow starts and ends in a known
 * status, and no two arrows lead from one status to the same next.
 * @throws Error naming what is wrong with the table
 */
export function flow<S extends string, A extends string>(
  initial: S,
  statuses: readonly S[],
  steps: readonly Step<S, A>[],
): Flow<S, A> {
  const known = new Set(statuses)
  for (const step of steps) {
    for (const status of [...step.from, step.to]) {
      if (!known.has(status)) throw new Error(`flow step ${step.action} names the unknown status ${status}`)
    }
  }
  const arrows = steps.flatMap(({ from, to }) => from.map((status) => `${status} to ${to}`))
  const twin = arrows.find((arrow, index) => arrows.indexOf(arrow) !== index)
  if (twin) throw new Error(`flow has two steps from ${twin}`)
  const reached = reachable(initial, steps)
  const lost = statuses.filter((status) => !reached.has(status))
  if (lost.length) throw new Error(`flow never reaches ${lost.join(', ')}`)
  const leaving = new Map(statuses.map((status) => [status, steps.filter((step) => step.from.includes(status))]))
  return { initial, statuses, steps, leaving: (status) => leaving.get(status) ?? [] }
}

function reachable<S extends string>(initial: S, steps: readonly Step<S, string>[]): Set<S> {
  const seen = new Set<S>([initial])
  for (const status of seen) {
    for (const step of steps) if (step.from.includes(status)) seen.add(step.to)
  }
  return seen
}
