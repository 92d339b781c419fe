import type { AnswerOf } from '../../platform/contract/endpoint'
import type { applications } from './contract'
import { Application } from './model'

/** How many wait for an answer. */
export async function countWaiting(): Promise<AnswerOf<(typeof applications.endpoints)['countWaiting']>> {
  return { count: await Application.count({ where: { status: 'pending' } }) }
}
