import type { ValueOf } from '../../platform/contract/field'
import { publicAddress } from './addresses'
import type { picture } from './contract'
import { presentPicture } from './present'

/** The addresses of a public picture, for presenters: nothing is asked of the database. */
export function pictureOf(fileId: string): ValueOf<typeof picture> {
  return presentPicture(fileId, publicAddress)
}
