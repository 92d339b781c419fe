import { garbage, readAnswer } from './answer'

/** A picture as WeChat drew it. */
export interface WechatPicture {
  bytes: Buffer
  type: 'image/png' | 'image/jpeg'
}

/** How the pictures begin and end that WeChat may send, whatever its content type says: half of one is none. */
const FRAMES = [
  { type: 'image/png', first: Buffer.from([0x89, 0x50, 0x4e, 0x47]), last: Buffer.from([0xae, 0x42, 0x60, 0x82]) },
  { type: 'image/jpeg', first: Buffer.from([0xff, 0xd8, 0xff]), last: Buffer.from([0xff, 0xd9]) },
] as const

/**
 * Reads an answer that is a picture when all is well, and JSON when it is not.
 * @throws {WechatError}
 */
export function readPicture(status: number, bytes: Buffer, conceal: (words: string) => string): WechatPicture {
  const found = FRAMES.find(
    ({ first, last }) => bytes.subarray(0, first.length).equals(first) && bytes.subarray(-last.length).equals(last),
  )
  if (status === 200 && found) return { bytes, type: found.type }
  readAnswer(status, bytes.toString('utf8'), conceal)
  throw garbage('the answer is no picture')
}
