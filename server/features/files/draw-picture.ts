import sharp from 'sharp'
import { brokenPicture } from './errors'
import type { PictureSize } from './contract'

/** A picture in one of its sizes. */
export interface Drawn {
  size: PictureSize
  bytes: Buffer
  width: number
  height: number
}

/** More pixels than any phone takes in one shot are a bomb. */
const MOST_PIXELS = 60_000_000
const WIDTHS = [
  ['1600', 82],
  ['800', 80],
  ['200', 76],
] as const

/**
 * Draws a picture anew as JPEG in every size, upright, on white, without anything the camera wrote into it.
 * @throws files.broken_picture when it is none, only half of one, or has too many pixels
 */
export async function drawPicture(bytes: Buffer): Promise<Drawn[]> {
  try {
    const largest = await drawn(bytes, ...WIDTHS[0])
    const smaller = await Promise.all(WIDTHS.slice(1).map(([size, quality]) => drawn(largest.bytes, size, quality)))
    return [largest, ...smaller]
  } catch {
    throw brokenPicture()
  }
}

async function drawn(bytes: Buffer, size: (typeof WIDTHS)[number][0], quality: number): Promise<Drawn> {
  const side = Number(size)
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' })
    .rotate()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality, mozjpeg: true })
    .toBuffer({ resolveWithObject: true })
  return { size, bytes: data, width: info.width, height: info.height }
}
