import { anyone, contract, endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  defaulted,
  download,
  explained,
  file,
  flag,
  id,
  integer,
  instant,
  nullable,
  object,
  optional,
  text,
} from '../../platform/contract/fields'
import { notFound } from '../../platform/errors'
import { brokenPicture, unknownFile } from './errors'

/** What a file is for. */
export const FILE_PURPOSES = ['product', 'avatar', 'attachment'] as const
/** One of them. */
export type FilePurpose = (typeof FILE_PURPOSES)[number]
/** Chinese names of the purposes. */
export const PURPOSE_LABELS: Record<FilePurpose, string> = { product: '货品图片', avatar: '头像', attachment: '附件' }

/** Widths of a picture, as long as its longer side allows; and the file as it was kept. */
export const PICTURE_SIZES = ['200', '800', '1600', 'original'] as const
/** One of them. */
export type PictureSize = (typeof PICTURE_SIZES)[number]

/** Media types a kept file may have. */
export const KEPT_TYPES = [
  'image/jpeg',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const

/** Pictures a person adds at once, and a product has at the most. */
export const MAX_PICTURES = 9
/** Largest file that may be sent, in bytes. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024

/** A picture to be shown: its addresses are good as they are, below the server's own. */
export const picture = object('图片', {
  id: id('文件编号'),
  thumbUrl: explained(text('小图地址', 300), '200 像素，从服务器的根开始'),
  url: explained(text('大图地址', 300), '800 像素，从服务器的根开始'),
})

/** A file as the shop's people see it. */
export const storedFile = object('文件', {
  id: id('文件编号'),
  purpose: choice('用途', FILE_PURPOSES),
  name: text('文件名', 200),
  mime: choice('类型', KEPT_TYPES),
  size: explained(integer('字节数', 0, Number.MAX_SAFE_INTEGER), '收下的文件的大小'),
  width: nullable(integer('宽', 1, 100_000)),
  height: nullable(integer('高', 1, 100_000)),
  isPrivate: explained(flag('不公开'), '不公开的文件，地址过一刻钟就失效'),
  thumbUrl: nullable(text('小图地址', 300)),
  url: explained(text('地址', 300), '图片是 800 像素的，其它是文件本身；从服务器的根开始'),
  createdAt: instant('上传时间'),
})

export const files = contract('files', '文件', {
  uploadFile: endpoint({
    method: 'POST',
    path: '/files',
    summary: '上传一个文件',
    description:
      '图片（JPG、PNG、WebP、GIF）重新压成 JPG，去掉拍摄信息，按方向转正；附件还可以是 PDF 和 XLSX。' +
      '看的是内容，不是文件名。同一个文件再传，得到同一个编号。一天内没有用上的文件会被清掉。',
    permission: 'files.upload',
    // Pictures are drawn again and sent to the storage: no transaction waits for that.
    transactions: 'own',
    body: {
      file: file('文件', { maxBytes: MAX_FILE_BYTES }),
      purpose: defaulted(choice('用途', FILE_PURPOSES), 'product'),
      isPrivate: defaulted(flag('不公开'), false),
    },
    answer: storedFile,
    errors: [unknownFile.type, brokenPicture.type],
  }),
  readFile: endpoint({
    method: 'GET',
    path: '/files/{id}',
    summary: '看一个文件的资料和地址',
    permission: 'files.upload',
    params: { id: id('文件编号') },
    answer: storedFile,
  }),
  sendFile: endpoint({
    method: 'GET',
    path: '/files/{id}/{size}',
    summary: '取文件的内容',
    description: '公开的图片谁都能取，可以一直缓存；不公开的要带上资料里给的 until 和 signature。',
    permission: anyone('图片标签带不了令牌；不公开的文件靠地址里的签名'),
    budget: 'free',
    params: { id: id('文件编号'), size: choice('大小', PICTURE_SIZES) },
    query: { until: optional(text('到期', 20)), signature: optional(text('签名', 100)) },
    answer: download('文件', KEPT_TYPES),
    errors: [notFound.type],
  }),
})
