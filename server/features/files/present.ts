import type { AnswerOf } from '../../platform/contract/endpoint'
import type { ValueOf } from '../../platform/contract/field'
import type { files, picture, PictureSize } from './contract'
import type { StoredFile } from './model'

/** Makes the address of a file in a size. */
export type AddressOf = (id: string, size: PictureSize) => string

/** A file as the shop's people see it. */
export function presentFile(file: StoredFile, addressOf: AddressOf): AnswerOf<(typeof files.endpoints)['readFile']> {
  const { id, purpose, name, mime, size, width, height, isPrivate, createdAt } = file
  const isPicture = width !== null
  return {
    id,
    purpose,
    name,
    mime,
    size,
    width,
    height,
    isPrivate,
    thumbUrl: isPicture ? addressOf(id, '200') : null,
    url: addressOf(id, isPicture ? '800' : 'original'),
    createdAt,
  }
}

/** A picture to be shown. */
export function presentPicture(id: string, addressOf: AddressOf): ValueOf<typeof picture> {
  return { id, thumbUrl: addressOf(id, '200'), url: addressOf(id, '800') }
}
