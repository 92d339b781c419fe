import { zipContents } from '../../platform/zip'

/** What a file may be, by its content. */
export type FileKind = 'picture' | 'pdf' | 'xlsx'

const PICTURES: readonly ((bytes: Buffer) => boolean)[] = [
  (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  (bytes) => /^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)),
]

/** What the end of a name promises; other ends promise nothing of ours. */
const ENDS: Record<string, FileKind> = {
  jpg: 'picture',
  jpeg: 'picture',
  png: 'picture',
  webp: 'picture',
  gif: 'picture',
  pdf: 'pdf',
  xlsx: 'xlsx',
}
const MOST_ENTRIES = 2_000

/** What a file is, by its content; null for everything else, and for what its name says otherwise. */
export async function sniff(bytes: Buffer, name: string): Promise<FileKind | null> {
  const kind = await byContent(bytes)
  const [, end] = /\.(\w+)$/.exec(name) ?? []
  return end !== undefined && ENDS[end.toLowerCase()] !== kind ? null : kind
}

async function byContent(bytes: Buffer): Promise<FileKind | null> {
  if (PICTURES.some((fits) => fits(bytes))) return 'picture'
  if (bytes.toString('latin1', 0, 5) === '%PDF-') return 'pdf'
  if (bytes.toString('latin1', 0, 4) !== 'PK\u0003\u0004') return null
  const contents = await zipContents(bytes, MOST_ENTRIES)
  return contents?.names.includes('xl/workbook.xml') ? 'xlsx' : null
}
