/** Which of two rows that exclude each other stays. */
export type Choice = 'kept' | 'merged'

/** Two rows that cannot both be the kept customer's. */
export interface Conflict {
  /** Of the merged customer's row. */
  id: string
  label: string
  /** What each of them says, as people read it. */
  kept: string
  merged: string
  lower: Choice
}

/** One line of what is known of a person. */
export interface ToldLine {
  label: string
  value: string
}

/**
 * What another feature keeps on a customer. Features live above this one: they say at start what they own, and do with
 * it themselves what is asked.
 */
export interface CustomerPart {
  /** The feature's noun. */
  name: string
  /** What people call these rows. */
  label: string
  merge?: {
    /** How many rows would move, and which exclude one another. */
    preview(mergedId: string, keptId: string): Promise<{ count: number; conflicts: Conflict[] }>
    /** Moves the rows; what it answers is plain JSON, and enough to move them back. */
    move(mergedId: string, keptId: string, choices: ReadonlyMap<string, Choice>): Promise<unknown>
    undo(memo: unknown, mergedId: string): Promise<void>
  }
  personal?: {
    tell(customerId: string): Promise<ToldLine[]>
    /** Takes the personal data out of the rows; documents and sums stay. */
    erase(customerId: string): Promise<void>
  }
}

const parts: CustomerPart[] = []

/** Says what an upper feature keeps on customers; once, at start. */
export function keepsOnCustomers(part: CustomerPart): void {
  const known = parts.findIndex(({ name }) => name === part.name)
  if (known < 0) parts.push(part)
  else parts[known] = part
}

/** What other features keep on customers, in the order they said so. */
export const customerParts = (): readonly CustomerPart[] => parts
