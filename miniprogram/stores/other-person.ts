import { session, whoAndWhere, type SessionStore } from './session'

/** Calls back whenever somebody else is signed in than before, in another shop, or nobody any more: what was theirs goes. */
export function whenAnother(act: () => void, of: SessionStore = session): void {
  let last = whoAndWhere(of)
  of.subscribe(() => {
    const now = whoAndWhere(of)
    const isOther = now !== last
    last = now
    if (isOther) act()
  })
}
