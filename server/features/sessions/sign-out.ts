import { currentActor } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import type { sessions } from './contract'
import { endSessions } from './end-sessions'

/** Ends the session on this device; others go on. */
export async function signOut(): Promise<AnswerOf<(typeof sessions.endpoints)['signOut']>> {
  await endSessions({ id: currentActor().sessionId }, 'signed-out')
  return { done: true }
}
