/** One point of the way: behind us, where we are, still to come, or where it ended badly. */
export interface Step {
  label: string
  /** When, and who: "昨天 20:31". */
  note: string
  state: 'done' | 'now' | 'todo' | 'stopped'
}

/**
 * The points of a way of `labels` on which `reached` were reached; after a bad end (`stopped`) nothing is to come.
 * The last point reached is where we are, unless it is the very last of the way: then all is done.
 */
export function stepsOf(
  labels: readonly string[],
  reached: readonly string[],
  stopped: Omit<Step, 'state'> | null,
): Step[] {
  const isOver = reached.length === labels.length
  const behind = reached.map((note, index): Step => {
    const isHere = index === reached.length - 1 && !stopped && !isOver
    return { label: labels[index], note, state: isHere ? 'now' : 'done' }
  })
  if (stopped) return [...behind, { ...stopped, state: 'stopped' }]
  return [...behind, ...labels.slice(reached.length).map((label): Step => ({ label, note: '', state: 'todo' }))]
}
