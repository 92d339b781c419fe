import { currentActor } from '../../platform/access/actor'
import { now } from '../../platform/clock'
import { notFound } from '../../platform/errors'
import { alreadyDecided } from './errors'
import { Application } from './model'
import { APPLICATION_STATUS_LABELS } from './statuses'

type Decision = { status: 'approved'; customerId: string } | { status: 'refused'; reason: string }

/** An application that waits for an answer. @throws resource.not_found, applications.decided */
export async function findWaiting(id: string): Promise<Application> {
  const row = await Application.findOne({ where: { id } })
  if (!row) throw notFound({ what: '申请' })
  if (row.status !== 'pending') throw decidedAlready(row)
  return row
}

/** Writes the answer by one conditional UPDATE: of two who decide at once, the second is told. @throws applications.decided */
export async function decide(row: Application, decision: Decision): Promise<Application> {
  const { id } = row
  const answer = { ...decision, decidedBy: currentActor().name, decidedAt: now() }
  const [count] = await Application.update(answer, { where: { id, status: 'pending' } })
  const decided = await row.reload()
  if (count !== 1) throw decidedAlready(decided)
  return decided
}

const decidedAlready = ({ decidedBy, status }: Application) =>
  alreadyDecided({ by: decidedBy ?? '店里', label: APPLICATION_STATUS_LABELS[status] })
