import { phoneStorage, type StorageDoor } from './storage'
import { createStore } from './store'

/** Which of the three faces of the mini program somebody sees. */
export type Face = 'buyer' | 'staff' | 'boss'

/** The keys the server gave at sign-in. */
export interface Tokens {
  accessToken: string
  refreshToken: string
}

/** Who is signed in, as the server describes them. */
export interface Person {
  id: string
  name: string
  phone: string | null
  role: string
  roleLabel: string
  shop: { id: string; name: string }
  /** The customer a buyer orders for; null for the shop's own people. */
  customerId: string | null
  customerName: string | null
  permissions: readonly string[]
}

/** What every way of signing in, and every refresh, answers. */
export interface SignedIn extends Tokens {
  user: Person
}

/** Everything known about the sign-in; both null for a visitor. */
export interface Session {
  tokens: Tokens | null
  person: Person | null
}

/** The sign-in of this phone. */
export interface SessionStore {
  get(): Session
  subscribe(listener: (session: Session) => void): () => void
  /** Signs in, or replaces who is signed in. */
  start(answer: SignedIn): void
  /** Takes the answer of a refresh, unless somebody signed out or in meanwhile; says whether it was taken. */
  renew(answer: SignedIn, spentRefreshToken: string): boolean
  /** Takes news about the person: another name, role or shop. */
  update(person: Person): void
  /** Signs out. What was typed is kept elsewhere and stays. */
  clear(): void
  face(): Face
  may(permission: string): boolean
}

const KEY = 'kd.session'
const NOBODY: Session = { tokens: null, person: null }
const FACES: Record<string, Face> = { customer: 'buyer', owner: 'boss', manager: 'boss', finance: 'boss' }

/** The face of a role; a visitor sees the buyer's. */
export function faceOf(role: string | undefined): Face {
  return role === undefined ? 'buyer' : (FACES[role] ?? 'staff')
}

/** A session remembered behind `door`. */
export function createSession(door: StorageDoor): SessionStore {
  const store = createStore<Session>(remembered(door))
  const keep = (session: Session): void => {
    door.write(KEY, session)
    store.set(session)
  }
  return {
    get: store.get,
    subscribe: store.subscribe,
    start: (answer) => keep(sessionFrom(answer)),
    renew(answer, spentRefreshToken) {
      const isOurs = store.get().tokens?.refreshToken === spentRefreshToken
      if (isOurs) keep(sessionFrom(answer))
      return isOurs
    },
    update: (person) => keep({ ...store.get(), person }),
    clear() {
      door.remove(KEY)
      store.set(NOBODY)
    },
    face: () => faceOf(store.get().person?.role),
    may: (permission) => store.get().person?.permissions.includes(permission) ?? false,
  }
}

function sessionFrom({ accessToken, refreshToken, user }: SignedIn): Session {
  return { tokens: { accessToken, refreshToken }, person: user }
}

function remembered(door: StorageDoor): Session {
  const kept = door.read(KEY) as Partial<Session> | undefined
  return kept && kept.tokens && kept.person ? { tokens: kept.tokens, person: kept.person } : NOBODY
}

/** The one session of the app. */
export const session = createSession(phoneStorage)

/** Who is signed in, and in which shop: what is kept on the phone for one of these is no business of another. */
export function whoAndWhere(of: SessionStore = session): string {
  const { person } = of.get()
  return person ? `${person.id}@${person.shop.id}` : 'visitor'
}
