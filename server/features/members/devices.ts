/** What is known of where a member is signed in. */
export interface Seen {
  lastSeenAt: Date | null
  devices: number
}

/** Whoever keeps the devices of members. */
export interface Devices {
  /** By the member's key; who never signed in is left out. */
  seen(membershipIds: readonly string[]): Promise<ReadonlyMap<string, Seen>>
  /** Signs a member out everywhere in this shop. */
  end(membershipId: string): Promise<unknown>
}

let known: Devices = { seen: () => Promise.resolve(new Map()), end: () => Promise.resolve() }

/** Who keeps devices says so at start: signing in lives on an upper floor. */
export function devicesComeFrom(keeper: Devices): void {
  known = keeper
}

/** Where the shop's people are signed in. */
export const devices = (): Devices => known
