import { createHash } from 'node:crypto'

/** What a product's part goes by: the last letters of its key, so that both sides of the wire know it. */
const PART_LETTERS = 2
/** Of the digest of a part; thirty bits leave one chance in a thousand millions that a change goes unseen. */
const DIGEST_LETTERS = 5
const STEP = PART_LETTERS + DIGEST_LETTERS

/** A list of things told apart by key, in parts that change one by one. */
export interface Parted<Entry> {
  /** What all of it was, part by part; handed back it tells what somebody has. */
  stamp: string
  /** Parts that are not as they were; absent when all are to be taken anew. */
  parts?: string[]
  /** Everything that is in those parts now; what is missing there is gone. */
  entries: Entry[]
}

/**
 * What somebody who has seen `since` does not know yet. It is found by what the entries say, not by when something was
 * written: whatever makes an entry another one (a price that ran out over night, a level, a habit) is seen.
 */
export function partsSince<Entry extends { id: string }>(entries: readonly Entry[], since: string): Parted<Entry> {
  const digests = digestsOf(entries)
  const stamp = [...digests].map(([part, digest]) => part + digest).join('')
  if (!since) return { stamp, entries: [...entries] }
  const seen = digestsIn(since)
  const all = new Set([...digests.keys(), ...seen.keys()])
  const parts = [...all].filter((part) => digests.get(part) !== seen.get(part)).sort()
  const changed = new Set(parts)
  return { stamp, parts, entries: entries.filter(({ id }) => changed.has(partOf(id))) }
}

function partOf(id: string): string {
  return id.slice(-PART_LETTERS)
}

function digestsOf(entries: readonly { id: string }[]): Map<string, string> {
  const texts = new Map<string, string[]>()
  for (const entry of entries) {
    const part = partOf(entry.id)
    const known = texts.get(part)
    if (known) known.push(JSON.stringify(entry))
    else texts.set(part, [JSON.stringify(entry)])
  }
  return new Map([...texts].sort(byPart).map(([part, told]) => [part, digestOf(told)]))
}

const byPart = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1)

function digestOf(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('base64url').slice(0, DIGEST_LETTERS)
}

function digestsIn(stamp: string): Map<string, string> {
  const steps = stamp.match(new RegExp(`.{${STEP}}`, 'g')) ?? []
  return new Map(steps.map((step) => [step.slice(0, PART_LETTERS), step.slice(PART_LETTERS)]))
}
