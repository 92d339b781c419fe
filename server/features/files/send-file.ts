import { acrossTenants } from '../../platform/access/actor'
import type { InputOf } from '../../platform/contract/endpoint'
import { Download } from '../../platform/contract/file'
import { notFound } from '../../platform/errors'
import { goodFor } from './addresses'
import type { files, PictureSize } from './contract'
import { StoredFile } from './model'
import { fileServices } from './services'

type Wanted = InputOf<(typeof files.endpoints)['sendFile']>

/** A public file never changes under its address. */
const YEAR = 365 * 24 * 60 * 60
/** How long an address in the bucket works; browsers may keep it for half of that. */
const LINK_SECONDS = 60 * 60

/** The bytes of a file, or where they lie. @throws resource.not_found also for a private one without a good signature */
export async function sendFile({ id, size, until, signature }: Wanted): Promise<Download> {
  const file = await acrossTenants('who has the address of a picture may see it', () => StoredFile.findByPk(id))
  const seconds = file?.isPrivate ? goodFor(id, size, until, signature) : YEAR
  const part = file && partOf(file, size)
  const found = file && part && seconds !== null && (await downloadOf(file, part, seconds))
  if (!found) throw notFound({ what: '文件' })
  return found
}

async function downloadOf(file: StoredFile, part: PictureSize, maxAge: number): Promise<Download | null> {
  const { id, storageKey, mime, isPrivate, width, name } = file
  const { storage } = fileServices()
  const key = `${storageKey}/${part}`
  const location = await storage.link(key, LINK_SECONDS)
  if (location) return new Download({ location }, { maxAge: Math.min(maxAge, LINK_SECONDS / 2) })
  const bytes = await storage.get(key)
  // Pictures are shown in their place, other files are kept under their names.
  const rules = { isPublic: !isPrivate, maxAge, etag: `${id}-${part}`, ...(width === null && { name }) }
  return bytes && new Download({ bytes, type: mime }, rules)
}

/** Which of its parts is meant: the largest drawing is a picture's original, other files have nothing else. */
function partOf({ width }: StoredFile, size: PictureSize): PictureSize | null {
  if (width === null) return size === 'original' ? size : null
  return size === 'original' ? '1600' : size
}
