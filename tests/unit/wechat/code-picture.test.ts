import type { Pair } from './pair'
import { failureOf, startPair } from './pair'

const PATH = '/wxa/getwxacodeunlimit'
const PAGE = 'pages/invites/accept/index'
const SCENE = 'i=Ab3_-Ab3_-Ab3_-Ab3_-Ab'

describe('the code of a page', () => {
  let pair: Pair
  beforeAll(async () => {
    pair = await startPair({ pages: ['pages/tabs/home/index', PAGE] })
  })
  beforeEach(() => pair.standIn.reset())
  afterAll(() => pair.standIn.close())

  test('is a whole picture', async () => {
    const { bytes, type } = await pair.wechat.codePicture({ page: PAGE, scene: SCENE })
    expect(type).toBe('image/png')
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(280)
  })

  test.each([
    ['a scene with Chinese', { page: PAGE, scene: '邀请' }, 40129],
    ['a scene with %', { page: PAGE, scene: 'i%3D1' }, 40129],
    ['no scene', { page: PAGE, scene: '' }, 40129],
    ['a scene of 33 characters', { page: PAGE, scene: 'x'.repeat(33) }, 40169],
    ['a slash in front', { page: `/${PAGE}`, scene: SCENE }, 41030],
    ['a query', { page: `${PAGE}?a=1`, scene: SCENE }, 41030],
  ])('is refused for %s', async (_what, of, errcode) => {
    expect(await failureOf(pair.wechat.codePicture(of))).toMatchObject({ kind: 'misconfigured', errcode })
  })

  test('a page that is not released is refused where the caller wants that checked', async () => {
    const token = await pair.another().accessToken()
    const ask = async (page: string): Promise<string | null> => {
      const body = JSON.stringify({ page, scene: SCENE })
      const response = await fetch(`${pair.standIn.url}${PATH}?access_token=${token}`, { method: 'POST', body })
      return response.headers.get('content-type')
    }
    expect(await ask(PAGE)).toBe('image/png')
    expect(await ask('pages/nowhere/index')).toContain('json')
  })

  test('comes on the second try when WeChat is busy, and with a fresh token when the kept one is refused', async () => {
    const wechat = pair.another()
    pair.standIn.addFault({ kind: 'errcode', value: -1, path: PATH })
    expect((await wechat.codePicture({ page: PAGE, scene: SCENE })).bytes.length).toBeGreaterThan(200)
    pair.standIn.addFault({ kind: 'errcode', value: 40001, path: PATH })
    expect((await wechat.codePicture({ page: PAGE, scene: SCENE })).bytes.length).toBeGreaterThan(200)
    expect(pair.standIn.callsTo(PATH)).toBe(4)
  })

  test.each([
    ['half a picture', { kind: 'truncated' as const }, 'garbage'],
    ['a page of somebody in between', { kind: 'html' as const }, 'garbage'],
    ['a gateway that is down', { kind: 'http500' as const }, 'status'],
    ['WeChat’s daily limit', { kind: 'errcode' as const, value: 45009 }, 'refused'],
  ])('%s is no picture', async (_what, fault, trouble) => {
    pair.standIn.addFault({ ...fault, path: PATH })
    expect(await failureOf(pair.wechat.codePicture({ page: PAGE, scene: SCENE }))).toMatchObject({ trouble })
  })

  test('an error repeats neither token nor scene', async () => {
    pair.standIn.addFault({ kind: 'errcode', value: 41030, path: PATH })
    const failure = await failureOf(pair.wechat.codePicture({ page: PAGE, scene: SCENE }))
    expect(JSON.stringify(failure)).not.toContain(SCENE)
  })
})
