import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import type { accounts } from './contract'
import { UserIdentity } from './model'

type Drop = (typeof accounts.endpoints)['dropIdentity']

/** Lets an account elsewhere go. @throws resource.not_found when it is not the acting person's */
export async function dropIdentity({ id }: InputOf<Drop>): Promise<AnswerOf<Drop>> {
  const count = await UserIdentity.destroy({ where: { id, userId: currentActor().userId } })
  if (!count) throw notFound({ what: '绑定' })
  return { done: true }
}
