import { UniqueConstraintError } from 'sequelize'
import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { Upload } from '../../platform/contract/file'
import { newId } from '../../platform/database/model'
import { privateAddress, publicAddress } from './addresses'
import type { files, FilePurpose } from './contract'
import { drawPicture } from './draw-picture'
import { unknownFile } from './errors'
import { StoredFile } from './model'
import { presentFile } from './present'
import { removeBytes } from './remove-bytes'
import { fileServices } from './services'
import { sniff, type FileKind } from './sniff'

type Wanted = (typeof files.endpoints)['uploadFile']

const NAME_LENGTH = 200
const TYPES = {
  picture: 'image/jpeg',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** Keeps a file of the shop. The same file for the same purpose is kept once, however often it is sent. */
export async function uploadFile({ file, purpose, isPrivate }: InputOf<Wanted>): Promise<AnswerOf<Wanted>> {
  const same = { sha256: file.sha256, purpose, isPrivate }
  const stored = (await touched(same)) ?? (await kept(file, same))
  return presentFile(stored, isPrivate ? privateAddress : publicAddress)
}

interface Sameness {
  sha256: string
  purpose: FilePurpose
  isPrivate: boolean
}

/** The file if it is there already, marked as wanted just now. */
async function touched(same: Sameness): Promise<StoredFile | null> {
  const there = await StoredFile.findOne({ where: { ...same } })
  there?.changed('updatedAt', true)
  return there && there.save()
}

async function kept(file: Upload, same: Sameness): Promise<StoredFile> {
  const kind = await kindOf(file, same.purpose)
  const { tenantId, userId: createdBy } = currentActor()
  const id = newId()
  const storageKey = `${tenantId}/${id}`
  const facts = await put(file, kind, storageKey)
  const name = (file.name || '文件').slice(-NAME_LENGTH)
  try {
    return await StoredFile.create({ id, ...same, name, mime: TYPES[kind], storageKey, createdBy, ...facts })
  } catch (error) {
    await removeBytes(storageKey)
    // Somebody sent the same file at the same moment: theirs is ours.
    const first = error instanceof UniqueConstraintError ? await touched(same) : null
    if (!first) throw error
    return first
  }
}

/** Products and people have pictures; only attachments may be something else. */
async function kindOf({ bytes, name }: Upload, purpose: FilePurpose): Promise<FileKind> {
  const kind = await sniff(bytes, name)
  if (kind === 'picture' || (kind && purpose === 'attachment')) return kind
  throw unknownFile({ wanted: purpose === 'attachment' ? 'any' : 'picture' })
}

async function put(
  { bytes }: Upload,
  kind: FileKind,
  storageKey: string,
): Promise<{ size: number; width: number | null; height: number | null }> {
  const { storage } = fileServices()
  if (kind !== 'picture') {
    await storage.put(`${storageKey}/original`, bytes, TYPES[kind])
    return { size: bytes.length, width: null, height: null }
  }
  const sizes = await drawPicture(bytes)
  await Promise.all(sizes.map((one) => storage.put(`${storageKey}/${one.size}`, one.bytes, TYPES.picture)))
  const [largest] = sizes
  return { size: largest?.bytes.length ?? 0, width: largest?.width ?? null, height: largest?.height ?? null }
}
