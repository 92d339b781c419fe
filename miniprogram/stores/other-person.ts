import { session, type SessionStore } from './session'

/** Calls back whenever somebody else is signed in than before, or nobody any more: what belonged to the last one goes. */
export function whenAnother(act: () => void, of: SessionStore = session): void {
  let last = of.get().person?.id
  of.subscribe(({ person }) => {
    const isOther = person?.id !== last
    last = person?.id
    if (isOther) act()
  })
}
