import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { aNewcomer, type SignedIn } from './newcomer'

const OPENID = 'oCloudCloudCloudCloudCloud01'
const signIn = (house: ReturnType<typeof useHouse>, headers: Record<string, string>) =>
  house.anonymous.post('/auth/cloud').set(headers)

describe('where the headers of WeChat’s gateway are believed', () => {
  const house = useHouse({ TRUST_WX_HEADERS: '1' })
  let id: string
  beforeAll(async () => {
    id = (await aNewcomer(house, { openid: OPENID })).id
  })

  test('the openid signs in', async () => {
    const answer = await signIn(house, { 'X-WX-SOURCE': 'wx_client', 'X-WX-OPENID': OPENID })
    expect(dataOf<SignedIn>(answer).user.id).toBe(id)
  })

  test('in a shared environment the caller’s own openid counts', async () => {
    const answer = await signIn(house, {
      'X-WX-SOURCE': 'wx_client',
      'X-WX-OPENID': 'oOfTheEnvironment',
      'X-WX-FROM-OPENID': OPENID,
    })
    expect(dataOf<SignedIn>(answer).user.id).toBe(id)
  })

  test.each<[string, Record<string, string>]>([
    ['without an openid', { 'X-WX-SOURCE': 'wx_client' }],
    ['without a source, as from the open internet', { 'X-WX-OPENID': OPENID }],
    ['with an empty openid', { 'X-WX-SOURCE': 'wx_client', 'X-WX-OPENID': '' }],
  ])('nobody signs in %s', async (_what, headers) => {
    const answer = await signIn(house, headers)
    expect([answer.status, answer.body.error]).toEqual([401, 'session.wechat_refused'])
  })

  test('an openid nobody is bound to is not invited, whatever its case', async () => {
    for (const openid of ['oNobodyNobodyNobodyNobody001', OPENID.toUpperCase()]) {
      const answer = await signIn(house, { 'X-WX-SOURCE': 'wx_client', 'X-WX-OPENID': openid })
      expect([answer.status, answer.body.error]).toEqual([403, 'session.not_invited'])
    }
  })
})

describe('where they are not believed', () => {
  const house = useHouse()

  test('they sign nobody in, and say so', async () => {
    await aNewcomer(house, { openid: OPENID })
    const answer = await signIn(house, { 'X-WX-SOURCE': 'wx_client', 'X-WX-OPENID': OPENID })
    expect([answer.status, answer.body.error]).toEqual([401, 'session.wechat_refused'])
    expect(answer.body.message).toBe('这里不能免码登录，点微信登录，或用账号密码登录')
    expect(answer.text).not.toContain(OPENID)
  })

  test('they open nothing else either', async () => {
    const answer = await house.anonymous.get('/users/me').set({ 'X-WX-SOURCE': 'wx_client', 'X-WX-OPENID': OPENID })
    expect(answer.status).toBe(401)
  })
})
