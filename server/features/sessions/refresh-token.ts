import { createHash, createHmac, randomBytes } from 'node:crypto'

/** A refresh token and what the server may know of it. */
export interface RefreshToken {
  /** For the device alone: `seed.nonce.check`. */
  text: string
  /** SHA-256 of the text; what is kept. */
  hash: string
  /** The session it belongs to. */
  sessionId: string
}

const BYTES = 32
const PART = /^[\w-]{43}$/

/** The first token of a new session. */
export function newToken(): RefreshToken {
  return tokenOf(randomText())
}

/** The next token of the same session. */
export function tokenAfter({ text }: RefreshToken): RefreshToken {
  return tokenOf(seedOf(text))
}

/**
 * Reads a token; null when it was never made here. The check needs no key and no row: it tells a used token, which
 * ends its session, from a mistyped one, which changes nothing.
 */
export function readToken(text: string): RefreshToken | null {
  const [seed = '', nonce = ''] = text.split('.')
  if (!PART.test(seed) || !PART.test(nonce)) return null
  const token = tokenOf(seed, nonce)
  return token.text === text ? token : null
}

function tokenOf(seed: string, nonce = randomText()): RefreshToken {
  const check = createHmac('sha256', seed).update(nonce).digest('base64url')
  const text = `${seed}.${nonce}.${check}`
  return { text, hash: createHash('sha256').update(text).digest('hex'), sessionId: sessionIdOf(seed) }
}

/** The id is a fingerprint of what only the device knows: who reads it in an access token or a log can do nothing with it. */
function sessionIdOf(seed: string): string {
  const bytes = createHash('sha256').update(seed).digest().subarray(0, 16)
  // Version 8 of RFC 9562: made of what the application likes.
  bytes[6] = (bytes.readUInt8(6) & 0x0f) | 0x80
  bytes[8] = (bytes.readUInt8(8) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

const seedOf = (text: string): string => text.split('.')[0] as string

const randomText = (): string => randomBytes(BYTES).toString('base64url')
