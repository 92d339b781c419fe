import { randomBytes } from 'node:crypto'
import type { InputOf } from '../../platform/contract/endpoint'
import type { Oidc, OidcPerson, OidcTrip } from '../../platform/oidc'
import { issueCode, redeemCode } from '../guards'
import { atOnce } from '../sessions'
import type { accounts } from './contract'
import { oidcOff, oidcRefused } from './errors'
import { accountServices } from './services'

const MINUTES = 10
const BYTES = 24

const randomText = (): string => randomBytes(BYTES).toString('base64url')

/**
 * Where to send a browser, and the ticket it keeps: who comes back without it is another browser.
 * @param binder who is signed in and wants the account bound; null to sign in by it
 */
export async function departWith(binder: string | null): Promise<{ url: string; ticket: string }> {
  const [state, ticket] = [randomText(), randomText()]
  const { url, trip } = await believed(provider().leave(state))
  const facts = { ...trip, state, binder }
  await atOnce(() => issueCode({ purpose: 'oidc', code: ticket, facts, minutes: MINUTES }))
  return { url, ticket }
}

/** Who came back from the provider; each ticket is good for one journey. @throws accounts.oidc_refused */
export async function arrivedPerson(
  { ticket, query }: InputOf<(typeof accounts.endpoints)['finishOidc']>,
  binder: string | null,
): Promise<OidcPerson> {
  const oidc = provider()
  const facts = (await redeemCode('oidc', ticket))?.facts as (OidcTrip & { state: string; binder: unknown }) | undefined
  if (!facts || facts.binder !== binder) throw oidcRefused()
  return believed(oidc.arrive(query, facts.state, facts))
}

function provider(): Oidc {
  const { oidc } = accountServices()
  if (!oidc) throw oidcOff()
  return oidc
}

/** Whatever is wrong over there, people can only try again. */
async function believed<T>(work: Promise<T>): Promise<T> {
  return work.catch(() => {
    throw oidcRefused()
  })
}
