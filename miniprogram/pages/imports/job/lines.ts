import { api, type ImportLine, type LineStatus } from '../../../api/generated'
import { pagedList } from '../../../behaviors/paged-list'
import { lineRow, type LineRow } from './view'

const PAGE_SIZE = 20
/** The lines that have been on the screen, whole, by their keys. */
export const shown = new Map<string, ImportLine>()

/** The lines of an import, page by page. */
export const lines = pagedList<LineRow, { id: string; status: LineStatus | '' }>(
  async ({ id, status }, page, pages) => {
    const asked = { id, page, pageSize: PAGE_SIZE * pages, ...(status && { status }) }
    const answer = await api.imports.listImportLines(asked)
    for (const line of answer.list) shown.set(line.id, line)
    return { ...answer, list: answer.list.map(lineRow) }
  },
)
