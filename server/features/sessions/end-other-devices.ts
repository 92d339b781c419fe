import { currentActor } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import type { sessions } from './contract'
import { endSessions } from './end-sessions'

/** Signs the person's other devices out, in whatever shop they are. */
export async function endOtherDevices(): Promise<AnswerOf<(typeof sessions.endpoints)['endOtherDevices']>> {
  const { userId, sessionId } = currentActor()
  return { count: await endSessions({ userId, but: sessionId }, 'ended-elsewhere') }
}
