import sharp from 'sharp'
import supertest from 'supertest'
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
