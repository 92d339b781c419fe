import { BIZ, defineError } from '../../platform/errors'

/** What may be sent, by what it is for. */
const WANTED = { picture: 'JPG、PNG、WebP 或 GIF 图片', any: '图片、PDF 或 XLSX' } as const

export const unknownFile = defineError<{ wanted: keyof typeof WANTED }>(
  'files.unknown_type',
  415,
  BIZ.file,
  ({ wanted }) => `这个文件用不了，换一个${WANTED[wanted]}`,
  { wanted: 'picture' },
)
export const brokenPicture = defineError(
  'files.broken_picture',
  400,
  BIZ.file,
  () => '这张图片打不开或者太大，换一张再传',
  undefined,
)
export const pictureGone = defineError<{ fileIds: string[] }>(
  'files.gone',
  409,
  BIZ.file,
  () => '有图片已经不在了，删掉它再传一次',
  { fileIds: ['0197beef-5c1a-7d2e-9f00-3a6b1c2d4e5f'] },
)
