import { BIZ, defineError } from '../../platform/errors'

export const headingsMissing = defineError<{ missing: string[]; found: string[] }>(
  'imports.headings_missing',
  400,
  BIZ.invalid,
  ({ missing }) => `表头里没有「${missing.join('」「')}」，下载模板对一下列名`,
  { missing: ['货品名称'], found: ['品名'] },
)
export const nothingToImport = defineError(
  'imports.nothing',
  400,
  BIZ.invalid,
  () => '表头下面没有内容，填几行再传',
  undefined,
)
export const lineIsDone = defineError(
  'imports.line_done',
  409,
  BIZ.illegalTransition,
  () => '这一行已经导入了，要改到资料里改',
  undefined,
)
