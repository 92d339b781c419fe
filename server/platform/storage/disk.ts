import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import type { Storage } from './storage'

const KEY = /^[\w-]+(\/[\w-][\w.-]*)+$/

/** Files in a folder of this machine: for one server, on a disk that outlives it. */
export function diskStorage(folder: string): Storage {
  const placeOf = (key: string): string => {
    if (!KEY.test(key)) throw new Error(`no key of a file: ${key}`)
    return path.join(folder, key)
  }
  return {
    about: folder,
    put: async (key, bytes) => {
      const place = placeOf(key)
      // Under another name first: a reader never meets half a file.
      const half = `${place}.${uuidv7()}`
      await mkdir(path.dirname(place), { recursive: true })
      await writeFile(half, bytes)
      await rename(half, place)
    },
    get: (key) => readFile(placeOf(key)).catch(nullIfMissing),
    remove: async (key) => {
      await rm(placeOf(key), { force: true })
    },
    link: () => Promise.resolve(null),
    close: () => undefined,
  }
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}
