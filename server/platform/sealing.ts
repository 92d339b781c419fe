import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Keeps secrets of people so that a copy of the database alone is worth nothing. */
export interface Sealer {
  /** Encrypts a text for one place, such as a row's key: it opens nowhere else. */
  seal(text: string, place: string): string
  /** The text of a seal. @throws Error when it was made with another key, for another place, or changed since */
  open(sealed: string, place: string): string
  /** What is kept of a code: always the same for the same code, and of no use without the key. */
  fingerprint(code: string): string
}

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** A sealer whose keys come from `secret` (AES-256-GCM and HMAC-SHA-256, one key each by HKDF). */
export function createSealer(secret: string): Sealer {
  const key = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'kaidan', purpose, 32))
  const [sealing, printing] = [key('seal people’s secrets'), key('fingerprint one-time codes')]
  return {
    seal(text, place) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(place))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    open(sealed, place) {
      const bytes = Buffer.from(sealed, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, NONCE_BYTES))
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      const body = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES))
      return Buffer.concat([body, decipher.final()]).toString('utf8')
    },
    fingerprint: (code) => createHmac('sha256', printing).update(code).digest('hex'),
  }
}

let current: Sealer | undefined

/** Says which sealer the house uses; once, at start. */
export function useSealer(sealer: Sealer): void {
  current = sealer
}

/** The sealer of the house. @throws Error before start */
export function sealer(): Sealer {
  if (!current) throw new Error('nothing can be sealed yet: useSealer comes first')
  return current
}
