import { phone } from '../support/phone'
import { download, upload } from '../../../miniprogram/api/client'
import type { ApiError } from '../../../miniprogram/api/error'
import { config } from '../../../miniprogram/config'
import { session } from '../../../miniprogram/stores/session'
import { signedInAs } from '../support/people'

/** What WeChat's own calls were given. */
const given: { name: string; options: Record<string, unknown> }[] = []
/** What they answer: by name, one after the other. */
const answers: Record<string, object[]> = {}
const texts = new Map<string, string>()

const play =
  (name: string) =>
  (options: { success?: (answer: object) => void; fail?: (error: object) => void } & Record<string, unknown>) => {
    given.push({ name, options })
    const answer = answers[name]?.shift() ?? {}
    setTimeout(() => ('errMsg' in answer ? options.fail?.(answer) : options.success?.(answer)))
    return { onProgressUpdate: (tell: (event: { progress: number }) => void) => tell({ progress: 40 }) }
  }

const cloud = {
  init: () => undefined,
  uploadFile: play('cloud.uploadFile'),
  callContainer: (options: Record<string, unknown>) => {
    given.push({ name: 'callContainer', options })
    return Promise.resolve(answers.callContainer?.shift())
  },
}
Object.assign((globalThis as unknown as { wx: object }).wx, {
  uploadFile: play('uploadFile'),
  downloadFile: play('downloadFile'),
  cloud,
  env: { USER_DATA_PATH: 'usr' },
  getFileSystemManager: () => ({
    readFileSync: (path: string) => texts.get(path),
    writeFileSync: (path: string, bytes: ArrayBuffer) => texts.set(path, Buffer.from(bytes).toString()),
  }),
})

const file = { path: 'tmp/a.jpg', name: '菜.jpg' }
const kept = { data: JSON.stringify({ code: 200, data: { id: 'f1' } }), statusCode: 200 }
const refused = { code: 415, error: 'files.unknown_type', message: '这个文件用不了' }
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: ApiError) => error,
  )

beforeEach(() => {
  phone.reset()
  session.start(signedInAs('sales', 'x'))
  given.length = 0
  Object.assign(config, { baseUrl: 'http://house', cloudEnv: '' })
})

test('a file goes out as a form, with the token, a key and what belongs to it', async () => {
  answers.uploadFile = [kept]
  const progress: number[] = []
  const sent = await upload('/api/files', { file, purpose: 'avatar' } as { file: typeof file }, (one) =>
    progress.push(one),
  )
  expect(sent).toEqual({ id: 'f1' })
  expect(given[0]?.options).toMatchObject({
    url: 'http://house/api/files',
    filePath: 'tmp/a.jpg',
    name: 'file',
    formData: { purpose: 'avatar' },
    header: { Authorization: 'Bearer access-x' },
  })
  expect((given[0]?.options.header as Record<string, string>)['Idempotency-Key']).toHaveLength(36)
  expect(progress).toEqual([40])
})

test('a refused file says why, and a broken line is tried once more', async () => {
  answers.uploadFile = [{ statusCode: 415, data: JSON.stringify(refused) }]
  expect(await failureOf(upload('/api/files', { file }))).toMatchObject({ code: 'files.unknown_type', status: 415 })
  answers.uploadFile = [{ errMsg: 'uploadFile:fail' }, kept]
  expect(await upload('/api/files', { file })).toEqual({ id: 'f1' })
  answers.uploadFile = [{ errMsg: 'uploadFile:fail' }, { errMsg: 'uploadFile:fail' }]
  expect(await failureOf(upload('/api/files', { file }))).toMatchObject({ code: 'network' })
})

test('to a container it goes by the cloud’s storage, in the own folder', async () => {
  config.cloudEnv = 'env-1'
  answers['cloud.uploadFile'] = [{ fileID: 'cloud://env-1.b/uploads/u/a.jpg' }]
  answers.callContainer = [{ statusCode: 200, data: { code: 200, data: { id: 'f2' } } }]
  expect(await upload('/api/files', { file, purpose: 'avatar' } as { file: typeof file })).toEqual({ id: 'f2' })
  const me = session.get().person?.id
  expect(given[0]?.options.cloudPath).toMatch(new RegExp(`^uploads/${me}/[0-9a-f-]{36}\\.jpg$`))
  expect(given[1]?.options).toMatchObject({
    path: '/api/files',
    method: 'POST',
    data: { purpose: 'avatar', file: { fileId: 'cloud://env-1.b/uploads/u/a.jpg', name: '菜.jpg' } },
  })
})

test('a fetched file is a path; a refusal comes as one, out of the file', async () => {
  answers.downloadFile = [{ statusCode: 200, tempFilePath: 'tmp/1' }]
  expect(await download('/api/exports/products', { query: { format: 'xlsx' } })).toBe('tmp/1')
  expect(given[0]?.options).toMatchObject({ url: 'http://house/api/exports/products?format=xlsx' })
  texts.set('tmp/2', JSON.stringify({ code: 403, error: 'access.denied', message: '这件事要有权限的人来做' }))
  answers.downloadFile = [{ statusCode: 403, tempFilePath: 'tmp/2' }]
  expect(await failureOf(download('/api/exports/products'))).toMatchObject({ code: 'access.denied', status: 403 })
})

test('from a container it comes as bytes and is written down', async () => {
  config.cloudEnv = 'env-1'
  answers.callContainer = [{ statusCode: 200, data: new TextEncoder().encode('hello').buffer }]
  const path = await download('/api/exports/products')
  expect([path.startsWith('usr/'), texts.get(path)]).toEqual([true, 'hello'])
  expect(given[0]?.options).toMatchObject({ responseType: 'arraybuffer', method: 'GET' })
})
