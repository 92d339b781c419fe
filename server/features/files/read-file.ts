import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import { privateAddress, publicAddress } from './addresses'
import type { files } from './contract'
import { StoredFile } from './model'
import { presentFile } from './present'

type Wanted = (typeof files.endpoints)['readFile']

/** One file of the shop with its addresses. @throws resource.not_found */
export async function readFile({ id }: InputOf<Wanted>): Promise<AnswerOf<Wanted>> {
  const file = await StoredFile.findByPk(id)
  if (!file) throw notFound({ what: '文件' })
  return presentFile(file, file.isPrivate ? privateAddress : publicAddress)
}
