import { PICTURE_SIZES } from './contract'
import { fileServices } from './services'

/** Removes every size of a file from the storage. */
export async function removeBytes(storageKey: string): Promise<void> {
  const { storage } = fileServices()
  await Promise.all(PICTURE_SIZES.map((size) => storage.remove(`${storageKey}/${size}`)))
}
