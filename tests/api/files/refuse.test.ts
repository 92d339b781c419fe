import supertest from 'supertest'
import { useHouse } from '../../support/house'
import { aPicture, send } from './pictures'

const house = useHouse()

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
const html = Buffer.from('<!doctype html><script>alert(1)</script>')
const pdf = Buffer.from('%PDF-1.4\n')
const zip = Buffer.from('504b0506000000000000000000000000000000000000', 'hex')

test.each([
  ['an SVG', svg, 'a.svg'],
  ['an SVG called JPG', svg, 'a.jpg'],
  ['a page', html, 'a.html'],
  ['a page called PNG', html, 'a.png'],
  ['a PDF as a product picture', pdf, 'a.pdf'],
  ['a zip', zip, 'a.zip'],
  ['nothing', Buffer.alloc(0), 'a.jpg'],
])('%s is refused', async (_what, bytes, name) => {
  const answer = await send(house, 'owner', bytes, {}, name)
  expect([answer.status, answer.body.error]).toEqual([415, 'files.unknown_type'])
  expect(answer.body.message).toBe('这个文件用不了，换一个JPG、PNG、WebP 或 GIF 图片')
})

test('a picture under the name of a page or a PDF is refused', async () => {
  for (const name of ['a.html', 'a.pdf', 'a.svg']) {
    const answer = await send(house, 'owner', await aPicture(), {}, name)
    expect([name, answer.status]).toEqual([name, 415])
  }
})

test('half a picture is refused with a next step', async () => {
  const bytes = await aPicture('png', 500, 500)
  const answer = await send(house, 'owner', bytes.subarray(0, Math.floor(bytes.length / 2)))
  expect([answer.status, answer.body.error, answer.body.message]).toEqual([
    400,
    'files.broken_picture',
    '这张图片打不开或者太大，换一张再传',
  ])
})

test('a small file with more pixels than a camera has is refused', async () => {
  const bomb = await aPicture('png', 9000, 9000)
  expect(bomb.length).toBeLessThan(2 * 1024 * 1024)
  expect((await send(house, 'owner', bomb)).body.error).toBe('files.broken_picture')
})

test('more than ten megabytes are refused', async () => {
  const answer = await send(house, 'owner', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'))
  expect([answer.status, answer.body.error, answer.body.message]).toEqual([
    413,
    'request.file_too_large',
    '文件太大，最多 10 MB',
  ])
})

test('a form without a file, or with it under another name, says which one is missing', async () => {
  const signed = () =>
    supertest(house.url)
      .post('/api/files')
      .set('Authorization', `Bearer ${house.as('owner').token}`)
  const without = await signed().field('purpose', 'product')
  expect([without.status, without.body.details]).toEqual([400, [{ field: 'file', reason: '文件没有选' }]])
  const other = await signed().attach('picture', await aPicture(), 'a.jpg')
  expect([other.status, other.body.error]).toEqual([400, 'request.broken_upload'])
  const json = await house.as('owner').post('/files', { file: 'text' })
  expect(json.body.details).toEqual([{ field: 'file', reason: '文件要是一个文件' }])
})

test('an unknown purpose is refused by its name', async () => {
  const answer = await send(house, 'owner', await aPicture(), { purpose: 'virus' })
  expect(answer.body.details).toEqual([{ field: 'purpose', reason: '用途只能是 product, avatar, attachment' }])
})

test('a form that breaks off is an answer, not a crash', async () => {
  const answer = await supertest(house.url)
    .post('/api/files')
    .set('Authorization', `Bearer ${house.as('owner').token}`)
    .set('Content-Type', 'multipart/form-data; boundary=x')
    .send('--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc')
  expect([answer.status, answer.body.error]).toEqual([400, 'request.broken_upload'])
})

test('a buyer may not upload, and is told before the file is read', async () => {
  const answer = await send(house, 'customer', await aPicture())
  expect([answer.status, answer.body.error]).toEqual([403, 'access.denied'])
})
