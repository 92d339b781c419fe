import sharp from 'sharp'
import supertest, { type Response, type Test } from 'supertest'
import type { House } from '../../support/house'
import type { Person } from '../../support/world'

/** A file as the wire has it. */
export interface FileWire {
  id: string
  purpose: string
  name: string
  mime: string
  size: number
  width: number | null
  height: number | null
  isPrivate: boolean
  thumbUrl: string | null
  url: string
}

let count = 0

/** A picture nobody has sent before. */
export function aPicture(format: 'jpeg' | 'png' | 'webp' | 'gif' = 'jpeg', width = 900, height = 600): Promise<Buffer> {
  count += 1
  const background = { r: count % 256, g: (count * 7) % 256, b: 90 }
  return sharp({ create: { width, height, channels: 3, background } })
    .toFormat(format)
    .toBuffer()
}

/** Sends a file as a phone does. */
export function send(house: House, person: Person, bytes: Buffer, fields: Record<string, string> = {}, name = 'a.jpg') {
  const test = supertest(house.url)
    .post('/api/files')
    .set('Authorization', `Bearer ${house.as(person).token}`)
  for (const [key, value] of Object.entries(fields)) void test.field(key, value)
  return test.attach('file', bytes, name)
}

/** Fetches a path as it is, with the bytes in `body`. */
export function fetchBytes(house: House, path: string): Test {
  return supertest(house.url).get(path).buffer(true).parse(asBytes)
}

function asBytes(response: Response, done: (error: Error | null, bytes: Buffer) => void): void {
  const parts: Buffer[] = []
  const stream = response as unknown as NodeJS.ReadableStream
  stream.on('data', (part: Buffer) => parts.push(part))
  stream.on('end', () => done(null, Buffer.concat(parts)))
}
