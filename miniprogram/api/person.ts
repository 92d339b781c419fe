import { denials } from '../stores/denials'
import { session } from '../stores/session'
import { api } from './generated'

let asking: Promise<void> | undefined

/** Asks anew who is signed in and what they may do; the screens follow. Without net everything stays as it was. */
export function refreshPerson(): Promise<void> {
  if (!session.get().tokens) return Promise.resolve()
  asking ??= ask().finally(() => (asking = undefined))
  return asking
}

/** From now on whoever was refused something learns what they may do now. */
export function followDenials(): void {
  denials.subscribe(() => void refreshPerson())
}

async function ask(): Promise<void> {
  const before = session.get()
  const person = await api.members.readMe().catch(() => null)
  // Somebody else may have signed in meanwhile; and no news moves no screen.
  const isSame = session.get().person === before.person
  if (person && isSame && JSON.stringify(person) !== JSON.stringify(before.person)) session.update(person)
}
