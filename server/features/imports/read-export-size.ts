import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { imports } from './contract'
import { tableToRead } from './tables'

type Read = (typeof imports.endpoints)['readExportSize']

/** Lines of one file: it has to go through a line of one megabyte. */
export const PART_LINES = 3_000

/** How many lines there are to be taken out, in how many files. */
export async function readExportSize({ kind }: InputOf<Read>): Promise<AnswerOf<Read>> {
  const rows = await tableToRead(kind).count()
  return { rows, parts: Math.ceil(rows / PART_LINES) }
}
