import { openStorage } from '../../../server/platform/storage'
import supertest from 'supertest'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { startS3, type S3Server } from '../../support/s3-server'
import { aPicture, fetchBytes, send, type FileWire } from './pictures'

const settings: NodeJS.ProcessEnv = {}
/** The same, for a house that sends its readers to the bucket. */
const leading: NodeJS.ProcessEnv = {}
let s3: S3Server

beforeAll(async () => {
  s3 = await startS3()
  Object.assign(settings, s3.env)
  Object.assign(leading, s3.env, { S3_SEND_READERS: '1' })
})
afterAll(() => s3.stop())

describe('with a bucket, the house sends the files itself', () => {
  const house = useHouse(settings)

  test('a picture goes into the bucket and comes back', async () => {
    const file = dataOf<FileWire>(await send(house, 'owner', await aPicture()))
    const answer = await fetchBytes(house, file.url).expect(200)
    expect(answer.headers['content-type']).toBe('image/jpeg')
    expect((answer.body as Buffer).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
  })

  test('what is not in the bucket is not there', async () => {
    const storage = openStorage(house.config.storage)
    expect(await storage.get('shop/nothing/200')).toBeNull()
    await storage.put('shop/one/200', Buffer.from('x'), 'image/jpeg')
    await storage.remove('shop/one/200')
    await storage.remove('shop/one/200')
    expect(await storage.get('shop/one/200')).toBeNull()
    storage.close()
  })
})

describe('with a bucket that phones reach', () => {
  const house = useHouse(leading)

  test('readers are sent to a signed address, also of a private file', async () => {
    const fields = { purpose: 'attachment', isPrivate: 'true' }
    const file = dataOf<FileWire>(await send(house, 'owner', await aPicture(), fields))
    const answer = await supertest(house.url).get(file.url).redirects(0)
    expect(answer.status).toBe(302)
    expect(answer.headers.location).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/kaidan\/.*X-Amz-Signature=/)
    const bytes = await fetch(answer.headers.location ?? '')
    expect([bytes.status, bytes.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect((await supertest(house.url).get(`/api/files/${file.id}/800`)).status).toBe(404)
  })
})
