import { randomInt } from 'node:crypto'

/** Letters and digits that nobody mixes up when reading them aloud. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A code people can read out and type; each character is worth almost five bits. */
export function readableCode(length: number): string {
  return Array.from({ length }, () => READABLE[randomInt(READABLE.length)]).join('')
}
