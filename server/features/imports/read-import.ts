import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { imports } from './contract'
import { findImport } from './find-import'
import { presentJob } from './present'
import { tally } from './tally'

type Read = (typeof imports.endpoints)['readImport']

/** How far an import is. */
export async function readImport({ id }: InputOf<Read>): Promise<AnswerOf<Read>> {
  const job = await findImport(id)
  return presentJob(job, await tally([id]))
}
