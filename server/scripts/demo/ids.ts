import { v7 as uuidv7 } from 'uuid'
import { dice } from './dice'

/** Makes keys that look like real ones of their moment (milliseconds since the epoch), the same ones for the same seed. */
export function keysFrom(seed: string): (at: number) => string {
  const roll = dice(`keys ${seed}`)
  let made = 0
  return (at) => {
    made += 1
    return uuidv7({ msecs: at, seq: made, random: Uint8Array.from({ length: 16 }, () => roll.between(0, 255)) })
  }
}
