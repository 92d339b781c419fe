import sharp from 'sharp'
import supertest from 'supertest'
import { setClock } from '../../../server/platform/clock'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { aPicture, fetchBytes, send, type FileWire } from './pictures'

const house = useHouse()

const fetchPath = (path: string) => fetchBytes(house, path)

test.each(['jpeg', 'png', 'webp', 'gif'] as const)('a %s becomes a JPEG in two sizes to be shown', async (format) => {
  const bytes = await aPicture(format, 2400, 1200)
  const file = dataOf<FileWire>(await send(house, 'sales', bytes, {}, `菜.${format === 'jpeg' ? 'jpg' : format}`))
  expect(file).toMatchObject({ purpose: 'product', mime: 'image/jpeg', width: 1600, height: 800, isPrivate: false })
  const small = await fetchPath(file.thumbUrl ?? '').expect(200)
  const large = await fetchPath(file.url).expect(200)
  expect(await sharp(small.body as Buffer).metadata()).toMatchObject({ format: 'jpeg', width: 200, height: 100 })
  expect(await sharp(large.body as Buffer).metadata()).toMatchObject({ format: 'jpeg', width: 800, height: 400 })
  expect(small.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    'content-disposition': 'inline',
  })
})

test('a picture that is there already is not sent twice to who has it', async () => {
  const file = dataOf<FileWire>(await send(house, 'sales', await aPicture()))
  const first = await fetchPath(file.url)
  const again = await supertest(house.url).get(file.url).set('If-None-Match', first.headers.etag)
  expect([again.status, again.text]).toEqual([304, ''])
})

test('what the camera wrote is gone, and the picture stands upright', async () => {
  const lying = await sharp(await aPicture('jpeg', 300, 100))
    .withExif({ IFD0: { Copyright: 'secret place' }, IFD3: { GPSLatitude: '30/1 16/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer()
  const file = dataOf<FileWire>(await send(house, 'owner', lying))
  expect(file).toMatchObject({ width: 100, height: 300 })
  const shown = (await fetchPath(file.url)).body as Buffer
  expect((await sharp(shown).metadata()).exif).toBeUndefined()
})

test('the same file again is the same file, also when both come at once', async () => {
  const bytes = await aPicture()
  const both = await Promise.all([send(house, 'sales', bytes), send(house, 'owner', bytes)])
  const ids = both.map((answer) => dataOf<FileWire>(answer).id)
  const third = dataOf<FileWire>(await send(house, 'manager', bytes))
  expect(new Set([...ids, third.id]).size).toBe(1)
  expect(dataOf<FileWire>(await send(house, 'owner', bytes, { purpose: 'avatar' })).id).not.toBe(third.id)
  expect(dataOf<FileWire>(await send(house, 'foreign-owner', bytes)).id).not.toBe(third.id)
})

test('a file of another shop is not there', async () => {
  const file = dataOf<FileWire>(await send(house, 'foreign-owner', await aPicture()))
  const answer = await house.as('owner').get(`/files/${file.id}`)
  expect([answer.status, answer.body.message]).toEqual([404, '没有找到这个文件'])
  expect(dataOf<FileWire>(await house.as('foreign-owner').get(`/files/${file.id}`)).id).toBe(file.id)
})

describe('a private file', () => {
  const aPrivate = async () =>
    dataOf<FileWire>(await send(house, 'sales', await aPicture(), { purpose: 'attachment', isPrivate: 'true' }))

  test('is shown to who has its address, for a while', async () => {
    const file = await aPrivate()
    const answer = await fetchPath(file.url).expect(200)
    expect(answer.headers['cache-control']).toMatch(/^private, max-age=\d+$/)
  })

  test('is not there without a signature, with one of another size, or with a later end', async () => {
    const { id, url } = await aPrivate()
    const query = url.slice(url.indexOf('?'))
    const later = query.replace(/until=(\d+)/, (_all, until) => `until=${Number(until) + 900}`)
    const paths = ['', query.replace(/signature=.*/, 'signature=x'), later].map((end) => `/api/files/${id}/800${end}`)
    for (const path of [...paths, `/api/files/${id}/200${query}`]) {
      const answer = await supertest(house.url).get(path)
      expect([path, answer.status, answer.body.error]).toEqual([path, 404, 'resource.not_found'])
    }
  })

  test('is not there any more after half an hour', async () => {
    const { url } = await aPrivate()
    setClock(() => Date.now() + 31 * 60_000)
    expect((await supertest(house.url).get(url)).status).toBe(404)
  })
})

test('a PDF is kept as it is and given back under its name', async () => {
  const bytes = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n')
  const file = dataOf<FileWire>(await send(house, 'sales', bytes, { purpose: 'attachment' }, '营业执照.pdf'))
  expect(file).toMatchObject({ name: '营业执照.pdf', mime: 'application/pdf', width: null, thumbUrl: null })
  const answer = await fetchPath(file.url).expect(200)
  expect(answer.body).toEqual(bytes)
  expect(answer.headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent('营业执照.pdf')}`)
  expect(answer.headers['content-security-policy']).toBe("default-src 'none'; sandbox")
  expect((await supertest(house.url).get(`/api/files/${file.id}/200`)).status).toBe(404)
})
