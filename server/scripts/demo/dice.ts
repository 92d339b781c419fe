/** Throws that come out the same for the same seed, on every machine. */
export interface Dice {
  /** 0 or more, less than 1. */
  float(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** True in this share of throws. */
  chance(share: number): boolean
  pick<T>(from: readonly T[]): T
  /** `count` different ones, heavier ones more likely, in the order drawn. */
  draw<T>(from: readonly T[], count: number, weight: (one: T) => number): T[]
}

/** A generator of its own for each `seed` (mulberry32 over an FNV-1a hash): changing one part of the demo moves no other. */
export function dice(seed: string): Dice {
  let state = hash(seed)
  const float = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const pick = <T>(from: readonly T[]): T => from[Math.floor(float() * from.length)] as T
  return {
    float,
    between: (low, high) => low + Math.floor(float() * (high - low + 1)),
    chance: (share) => float() < share,
    pick,
    draw: (from, count, weight) => drawn(from, count, weight, float),
  }
}

function drawn<T>(from: readonly T[], count: number, weight: (one: T) => number, float: () => number): T[] {
  const keyed = from.filter((one) => weight(one) > 0).map((one) => ({ one, key: float() ** (1 / weight(one)) }))
  return keyed
    .sort((a, b) => b.key - a.key)
    .slice(0, count)
    .map(({ one }) => one)
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}
