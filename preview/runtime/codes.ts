import { person } from './session'

/** A single-use code in the form the local stand-in for WeChat's servers takes: who, and something never used before. */
export function loginCode(): string {
  return `${person.id}.${random()}`
}

/** The code a `getPhoneNumber` button hands over. */
export function phoneCode(): string {
  return `${person.id}.phone.${random()}`
}

function random(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(36).padStart(2, '0')).join('')
}
