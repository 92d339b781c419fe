import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { applications } from './contract'
import { decide, findWaiting } from './decide'
import { presentApplication } from './present'

type Refuse = (typeof applications.endpoints)['refuseApplication']

/** Does not let the applicant in; they are told why, and may ask again. @throws resource.not_found, applications.decided */
export async function refuseApplication({ id, reason }: InputOf<Refuse>): Promise<AnswerOf<Refuse>> {
  return presentApplication(await decide(await findWaiting(id), { status: 'refused', reason }))
}
