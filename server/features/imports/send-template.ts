import type { InputOf } from '../../platform/contract/endpoint'
import { Download } from '../../platform/contract/file'
import { writeSheet } from '../../platform/sheets/write-sheet'
import { TABLE_TYPES, type imports } from './contract'
import { MOST_LINES, TABLE_KIND_LABELS } from './shapes'
import { tableToWrite } from './tables'

type Wanted = InputOf<(typeof imports.endpoints)['sendTemplate']>

/** An empty table to be filled in: headings, one example, and what may stand where. */
export async function sendTemplate({ kind }: Wanted): Promise<Download> {
  const columns = tableToWrite(kind).columns()
  const notes = [
    ['列', '要不要填', '怎么填'],
    ...columns.map(({ label, isRequired, note }) => [label, isRequired ? '要' : '', note]),
    ['', '', `一次最多 ${MOST_LINES} 行；空着的格子不改；第二行是例子，留着也不会导进去`],
  ]
  const title = TABLE_KIND_LABELS[kind]
  const bytes = await writeSheet({ title, columns, rows: [columns.map(({ example }) => example)], notes })
  return new Download({ bytes, type: TABLE_TYPES.xlsx }, { name: `${title}模板.xlsx` })
}
