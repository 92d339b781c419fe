import { BIZ, defineError } from '../errors'

/** Why a table can not be read, in words that say what to do about it. */
const WHY = {
  unknown: '这个文件打不开，要 xlsx 或 csv 的表格',
  old: '这是旧版的 xls，在 Excel 或 WPS 里另存为 xlsx 再传',
  bomb: '这个表格展开后太大，删掉图片和没用的工作表再传',
  empty: '表里没有内容，先填几行再传',
} as const

export const unreadableSheet = defineError<{ why: keyof typeof WHY }>(
  'sheets.unreadable',
  415,
  BIZ.file,
  ({ why }) => WHY[why],
  { why: 'unknown' },
)
export const tooManyRows = defineError<{ most: number }>(
  'sheets.too_many_rows',
  413,
  BIZ.file,
  ({ most }) => `一次最多 ${most} 行，分成几个表再传`,
  { most: 5000 },
)
export const mergedCells = defineError<{ place: string }>(
  'sheets.merged_cells',
  400,
  BIZ.file,
  ({ place }) => `表里有合并的格子（${place}），取消合并、每行填全再传`,
  { place: 'A3:A5' },
)
