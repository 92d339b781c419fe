import type { StorageConfig } from '../config'
import { diskStorage } from './disk'
import { s3Storage } from './s3'
import type { Storage } from './storage'

export type { Storage }

/** The storage that is configured. */
export function openStorage(config: StorageConfig): Storage {
  return config.kind === 's3' ? s3Storage(config) : diskStorage(config.folder)
}
