import { randomInt } from 'node:crypto'

/** Nothing that is taken for something else when it is read out or copied by hand: no 0, 1, i, l, o. */
const SIGNS = '23456789abcdefghjkmnpqrstuvwxyz'

/** A random code of so many signs that people can read out to each other. */
export function spokenCode(length: number): string {
  return Array.from({ length }, () => SIGNS[randomInt(SIGNS.length)]).join('')
}
