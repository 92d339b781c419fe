import { phoneStorage, type StorageDoor } from './storage'
import { createStore } from './store'

/** Which of the three faces of the mini program somebody sees. */
export type Face = 'buyer' | 'staff' | 'boss'

/** The keys the server gave at sign-in. */
export interface Tokens {
  accessToken: string
  refreshToken: string
}

/** Who is signed in, as far as screens care. */
export interface Person {
  id: string
  name: string
  role: string
  permissions: readonly string[]
  shopName: string
  /** The customer a buyer orders for; null for everyone else. */
  customerId: string | null
  customerName: string | null
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
  start(tokens: Tokens, person: Person): void
  /** Takes the new keys of a refresh; a sign-out that came first wins. */
  renew(tokens: Tokens): void
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
    start: (tokens, person) => keep({ tokens, person }),
    renew: (tokens) => store.get().tokens && keep({ ...store.get(), tokens }),
    update: (person) => keep({ ...store.get(), person }),
    clear() {
      door.remove(KEY)
      store.set(NOBODY)
    },
    face: () => faceOf(store.get().person?.role),
    may: (permission) => store.get().person?.permissions.includes(permission) ?? false,
  }
}

function remembered(door: StorageDoor): Session {
  const kept = door.read(KEY) as Partial<Session> | undefined
  return kept && kept.tokens && kept.person ? { tokens: kept.tokens, person: kept.person } : NOBODY
}

/** The one session of the app. */
export const session = createSession(phoneStorage)
