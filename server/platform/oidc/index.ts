import type * as Library from 'openid-client' with { 'resolution-mode': 'import' }
import type { OidcConfig } from '../sign-in-config'

/** Who an OpenID provider says somebody is. */
export interface OidcPerson {
  issuer: string
  subject: string
  /** Only an address the provider has verified. */
  email: string | null
  label: string
}

/** What has to be kept between going to the provider and coming back. */
export interface OidcTrip {
  verifier: string
  nonce: string
}

/** Sign-in at an OpenID provider: authorization code with PKCE, state and nonce. */
export interface Oidc {
  readonly name: string
  /** Where to send the browser, and what to keep until it is back. */
  leave(state: string): Promise<{ url: string; trip: OidcTrip }>
  /** Who came back. @throws Error when the provider or the answer is not to be believed */
  arrive(query: string, state: string, trip: OidcTrip): Promise<OidcPerson>
}

/** The library comes as an ES module alone, and is big: it is loaded when somebody signs in by it. */
const library = (): Promise<typeof Library> => import('openid-client')

const SCOPE = 'openid email profile'

/** Sign-in at the configured provider; null where there is none. */
export function createOidc(config: OidcConfig | null): Oidc | null {
  if (!config) return null
  let found: Promise<Library.Configuration> | undefined
  const provider = (): Promise<Library.Configuration> => {
    found ??= discover(config)
    // A provider that was away is asked again the next time.
    found.catch(() => (found = undefined))
    return found
  }
  return {
    name: config.name,
    leave: async (state) => {
      const { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier } = await library()
      const trip = { verifier: randomPKCECodeVerifier(), nonce: randomNonce() }
      const url = buildAuthorizationUrl(await provider(), {
        redirect_uri: config.redirect,
        scope: SCOPE,
        state,
        nonce: trip.nonce,
        code_challenge: await calculatePKCECodeChallenge(trip.verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, trip }
    },
    arrive: async (query, state, { verifier, nonce }) => {
      const { authorizationCodeGrant, fetchUserInfo } = await library()
      const back = new URL(config.redirect)
      back.search = query
      const answer = await authorizationCodeGrant(await provider(), back, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const claims = answer.claims()
      if (!claims) throw new Error('the provider sent no id token')
      const told = claims.email ? claims : await fetchUserInfo(await provider(), answer.access_token, claims.sub)
      return personOf(claims.iss, claims.sub, told)
    },
  }
}

async function discover({ issuer, clientId, clientSecret }: OidcConfig): Promise<Library.Configuration> {
  const { allowInsecureRequests, discovery } = await library()
  const server = new URL(issuer)
  // Plain http is for a provider on this very machine.
  const isLocal = server.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(server.hostname)
  return discovery(server, clientId, clientSecret || undefined, undefined, {
    execute: isLocal ? [allowInsecureRequests] : [],
  })
}

function personOf(issuer: string, subject: string, told: Record<string, unknown>): OidcPerson {
  const word = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
  const email = word(told.email).toLowerCase()
  const label = email || word(told.preferred_username) || word(told.name) || subject
  return { issuer, subject, email: told.email_verified === true && email ? email : null, label: label.slice(0, 100) }
}
