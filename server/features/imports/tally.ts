import { col, fn } from 'sequelize'
import { ImportRow } from './model'
import type { LineStatus } from './shapes'

/** How many lines of a job stand how. */
export type Tally = Partial<Record<LineStatus, number>>

/** How the lines of these jobs stand, by job. */
export async function tally(jobIds: readonly string[]): Promise<ReadonlyMap<string, Tally>> {
  const rows = (await ImportRow.findAll({
    attributes: ['jobId', 'status', [fn('COUNT', col('id')), 'count']],
    where: { jobId: [...jobIds] },
    group: ['jobId', 'status'],
    raw: true,
  })) as unknown as { jobId: string; status: LineStatus; count: number }[]
  const byJob = new Map<string, Tally>()
  for (const { jobId, status, count } of rows) byJob.set(jobId, { ...byJob.get(jobId), [status]: Number(count) })
  return byJob
}
