import type { Draft } from '../../../../../stores/draft-order'
import { signOf } from '../../../../../utils/text'

/** The customer on top of the screen. */
export interface Head {
  sign: string
  name: string
  note: string
}

/** Before the customer is known by name. */
export const NO_HEAD: Head = { sign: '', name: '', note: '' }

/** The customer on top of the screen. */
export function headOf({ name, note }: Omit<Head, 'sign'>): Head {
  return { sign: signOf(name), name, note }
}

/** Whether the order that was left with so many lines has gone out meanwhile. */
export function wasSent(leftWith: number, { lines }: Draft): boolean {
  return leftWith > 0 && !lines.length
}
