import { Secret, TOTP } from 'otpauth'
import type { Client } from '../../support/client'
import { dataOf } from '../../support/client'

/** An authenticator app that was shown a secret. */
export interface Authenticator {
  secret: string
  recoveryCodes: string[]
  /** Its code at a moment, in milliseconds. */
  code(at?: number): string
}

/** The code an app with this secret shows at a moment. */
export function codeOf(secret: string, at: number): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at })
}

/** Switches the second factor on for a signed-in person; the code of `at` is spent. */
export async function switchOn(client: Client, at: number): Promise<Authenticator> {
  const { secret } = dataOf<{ secret: string }>(await client.post('/users/me/factor'))
  const confirmed = await client.post('/users/me/factor/confirm', { code: codeOf(secret, at) })
  const { recoveryCodes } = dataOf<{ recoveryCodes: string[] }>(confirmed)
  return { secret, recoveryCodes, code: (moment = at) => codeOf(secret, moment) }
}
