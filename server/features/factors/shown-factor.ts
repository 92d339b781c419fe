import { currentActor } from '../../platform/access/actor'
import { checkFactor, confirmedFactor } from './check-factor'
import { notOn, wrongCode } from './contract'
import type { UserFactor } from './model'

/** The second factor of whoever acts, once a good code of it is shown. @throws factors.not_on, request.invalid */
export async function shownFactor(code: string): Promise<UserFactor> {
  const factor = await confirmedFactor(currentActor().userId)
  if (!factor) throw notOn()
  if (!(await checkFactor(factor, code))) throw wrongCode()
  return factor
}
