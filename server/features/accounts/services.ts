import type { Mail } from '../../platform/mail'
import type { Oidc } from '../../platform/oidc'

/** What accounts stand on beside the database; null where it is not configured. */
export interface AccountServices {
  mail: Mail | null
  oidc: Oidc | null
}

let services: AccountServices | undefined

/** Says what accounts stand on; once, at start. */
export function useForAccounts(given: AccountServices): void {
  services = given
}

/** What accounts stand on. @throws Error before start */
export function accountServices(): AccountServices {
  if (!services) throw new Error('accounts are not ready yet: useForAccounts comes first')
  return services
}
