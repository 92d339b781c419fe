import { randomBytes, randomInt } from 'node:crypto'
import { sealer } from '../../platform/sealing'

/** What somebody shows to come in, and what the server keeps of it. */
export interface InviteToken {
  /** 22 characters for a code or a card (128 bit), or 8 digits to read out. */
  text: string
  isShort: boolean
  /** The key of the invite: a fingerprint of the token, so that it is found in whatever shop it is of. */
  id: string
  hash: string
}

const LONG = /^[\w-]{22}$/
const SHORT = /^\d{8}$/
const DIGITS = 100_000_000

/** A token nobody has had yet; digits where it has to be read out. */
export function newInviteToken(isShort: boolean): InviteToken {
  return tokenOf(isShort ? String(randomInt(DIGITS)).padStart(8, '0') : randomBytes(16).toString('base64url'))
}

/** Reads what somebody shows; null when it can be no token of this house. */
export function readInviteToken(text: string): InviteToken | null {
  return LONG.test(text) || SHORT.test(text) ? tokenOf(text) : null
}

function tokenOf(text: string): InviteToken {
  const hash = sealer().fingerprint(`invite:${text}`)
  const bytes = Buffer.from(hash, 'hex').subarray(0, 16)
  // Version 8 of RFC 9562: made of what the application likes.
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x80
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80
  const id = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  return { text, isShort: SHORT.test(text), id, hash }
}
