import { AsyncLocalStorage } from 'node:async_hooks'

type Task = () => void

const queues = new AsyncLocalStorage<Task[]>()

/** Runs `task` once the current transaction is committed; at once when there is none. Never runs after a roll-back. */
export function afterCommit(task: Task): void {
  const queue = queues.getStore()
  if (queue) queue.push(task)
  else task()
}

/** Runs `work` with a fresh queue; the caller runs what was queued when the commit is through. */
export async function afterCommitQueue<T>(work: () => Promise<T>): Promise<{ result: T; run: () => void }> {
  const queue: Task[] = []
  const result = await queues.run(queue, work)
  return { result, run: () => queue.forEach((task) => task()) }
}
