import { createHmac } from 'node:crypto'
import type { Storage } from '../../platform/storage'

/** What files stand on beside the database. */
export interface FileServices {
  storage: Storage
  /** The house's own secret; the key of addresses is derived from it. */
  secret: string
}

let services: (FileServices & { addressKey: Buffer }) | undefined

/** Says what files stand on; once, at start. */
export function useForFiles(given: FileServices): void {
  services = { ...given, addressKey: createHmac('sha256', given.secret).update('addresses of files').digest() }
}

/** What files stand on. @throws Error before start */
export function fileServices(): FileServices & { addressKey: Buffer } {
  if (!services) throw new Error('there is no storage yet: useForFiles comes first')
  return services
}
