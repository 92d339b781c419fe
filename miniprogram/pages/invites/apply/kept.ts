import { phoneStorage } from '../../../stores/storage'

/** The application sent from this phone: its key and token are all that tells whose it is. */
export interface KeptApplication {
  id: string
  token: string
  shop: string
}

const KEY = 'kd.application'

/** The application this phone sent to the shop, or to any where none is named. */
export function keptApplication(shop: string): KeptApplication | null {
  const kept = phoneStorage.read(KEY) as KeptApplication | undefined
  return kept?.token && (!shop || kept.shop === shop) ? kept : null
}

/** Remembers it, in place of a former one. */
export function keepApplication(kept: KeptApplication): void {
  phoneStorage.write(KEY, kept)
}

/** Forgets it: the applicant is in, or it is no more. */
export function forgetApplication(): void {
  phoneStorage.remove(KEY)
}
