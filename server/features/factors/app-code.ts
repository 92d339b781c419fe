import { Secret, TOTP } from 'otpauth'
import { now } from '../../platform/clock'
import { sealer } from '../../platform/sealing'
import type { UserFactor } from './model'

const PERIOD = 30
/** A phone's clock may be half a minute wrong. */
const WINDOW = 1
const SECRET_BYTES = 20

/** A fresh secret for an authenticator app, in base 32. */
export function newSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32
}

/** The secret as an app reads it from a picture. */
export function uriOf(secret: string, label: string): string {
  return generatorOf(secret, label).toString()
}

/** The half minute this code belongs to; null when it is no code of now. */
export function stepOf({ sealedSecret, userId }: UserFactor, code: string): number | null {
  const timestamp = now().getTime()
  const delta = generatorOf(sealer().open(sealedSecret, userId)).validate({ token: code, window: WINDOW, timestamp })
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD) + delta
}

function generatorOf(secret: string, label = ''): TOTP {
  const parts = { issuer: '开单', label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6 }
  return new TOTP({ ...parts, period: PERIOD })
}
