import { currentActor } from '../../platform/access/actor'
import { notSignedIn } from '../../platform/errors'
import { User } from '../members'

/** The acting person, whatever shop they are in. */
export async function ownUser(): Promise<User> {
  const user = await User.findByPk(currentActor().userId)
  if (!user) throw notSignedIn()
  return user
}
