import { createHash, randomBytes, randomInt } from 'node:crypto'

const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

const alphanumeric = (length: number) =>
  Array.from({ length }, () => ALPHANUMERIC[randomInt(ALPHANUMERIC.length)]).join('')

const digest = (text: string) => createHash('sha256').update(text).digest()

/** `o` and 27 of [A-Za-z0-9_-]: the same person has the same openid in the same app, always. */
export const openidOf = (appId: string, person: string) =>
  `o${digest(`openid:${appId}:${person}`).toString('base64url').slice(0, 27)}`

/** A mainland mobile number of 11 digits that stays the same for a person. */
export const phoneOf = (person: string) =>
  `19900${String(digest(`phone:${person}`).readUInt32BE() % 1_000_000).padStart(6, '0')}`

/** What `wx.login` would hand out: 32 letters and digits. */
export const newLoginCode = () => alphanumeric(32)

/** What the phone number button would hand out: 64 hex digits. */
export const newPhoneCode = () => randomBytes(32).toString('hex')

/** Base64 of 16 bytes, 24 characters. */
export const newSessionKey = () => randomBytes(16).toString('base64')

/** `<n>_` and 130 characters; WeChat asks callers to have room for 512. */
export const newAccessToken = () => `${randomInt(60, 100)}_${randomBytes(98).toString('base64url').slice(0, 130)}`

/** The request id at the end of every refusal; its first group is the Unix second in hex. */
export function newRid(nowMs: number) {
  const second = Math.floor(nowMs / 1000)
    .toString(16)
    .padStart(8, '0')
  return `${second}-${randomBytes(4).toString('hex')}-${randomBytes(4).toString('hex')}`
}

/** The bracketed hint that some endpoints add to a refusal. */
export const newHint = () => `${alphanumeric(7)}re-${alphanumeric(8)}`
