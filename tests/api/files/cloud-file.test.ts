import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { aPicture, fetchBytes, type FileWire } from './pictures'

const house = useHouse()

const folder = () => `uploads/${house.actor('sales').userId}`

test('a file the phone put into the cloud is fetched, kept, and removed there', async () => {
  const fileId = house.wechat.putCloudFile(`${folder()}/a.jpg`, await aPicture())
  const file = dataOf<FileWire>(await house.as('sales').post('/files', { file: { fileId, name: '菜.jpg' } }))
  expect(file).toMatchObject({ name: '菜.jpg', mime: 'image/jpeg' })
  expect((await fetchBytes(house, file.url)).status).toBe(200)
  expect(house.wechat.hasCloudFile(fileId)).toBe(false)
})

test('what another person put there is left alone', async () => {
  const fileId = house.wechat.putCloudFile(`${folder()}/b.jpg`, await aPicture())
  for (const person of ['owner', 'foreign-owner'] as const) {
    const answer = await house.as(person).post('/files', { file: { fileId } })
    expect([answer.status, answer.body.error]).toEqual([400, 'request.broken_upload'])
  }
  expect(house.wechat.hasCloudFile(fileId)).toBe(true)
})

test.each([
  ['no fileID', () => 'https://example.com/a.jpg'],
  ['a way out of the folder', () => `cloud://env-1.b-1/${folder()}/../x.jpg`],
  ['a file that is not there', () => `cloud://env-1.b-1/${folder()}/none.jpg`],
])('%s is refused', async (_what, fileId) => {
  const answer = await house.as('sales').post('/files', { file: { fileId: fileId() } })
  expect([answer.status, answer.body.error]).toEqual([400, 'request.broken_upload'])
})

test('a file that is too large is refused before it is read to its end', async () => {
  const fileId = house.wechat.putCloudFile(`${folder()}/large.jpg`, Buffer.alloc(10 * 1024 * 1024 + 1))
  const answer = await house.as('sales').post('/files', { file: { fileId } })
  expect([answer.status, answer.body.error]).toEqual([413, 'request.file_too_large'])
})

test('WeChat being away is told as a file that did not come', async () => {
  const fileId = house.wechat.putCloudFile(`${folder()}/c.jpg`, await aPicture())
  house.wechat.addFault({ path: '/tcb/batchdownloadfile', kind: 'http500', times: 5 })
  const answer = await house.as('sales').post('/files', { file: { fileId } })
  expect([answer.status, answer.body.error]).toEqual([400, 'request.broken_upload'])
})
