import { personOf, type Person } from '../persons'
import { comeBack } from './away'

comeBack()
const parameters = new URLSearchParams(location.search)

/** Who uses the mini program; it comes with the address, so that a reload keeps it. */
export const person: Person = personOf(parameters.get('person'))

/** Whether the page draws a status bar and a home indicator; a real phone has its own. */
export const drawsPhone: boolean = parameters.get('bare') !== '1' && !/Mobi/.test(navigator.userAgent)

/** A setting that came with the address, for example the font size. */
export function parameter(name: string): string | null {
  return parameters.get(name)
}
