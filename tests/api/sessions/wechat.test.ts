import { Membership, User } from '../../../server/features/members'
import { UserSession } from '../../../server/features/sessions'
import { actingAs } from '../../../server/platform/access/actor'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { asHouse } from '../../support/world'
import { aNewcomer, PASSWORD, type SignedIn } from './newcomer'

const house = useHouse()

const SESSION = '/sns/jscode2session'
const NUMBER = '/wxa/business/getuserphonenumber'
const wechat = (body: object) => house.anonymous.post('/auth/wechat', body)
const code = (person: string) => house.wechat.issueCode(person)
const openidOf = async (id: string) => (await User.findByPk(id))?.openid

describe('somebody whose WeChat is bound', () => {
  test('comes in with a code alone', async () => {
    const { id } = await aNewcomer(house, { openid: house.wechat.openidOf('ah-qiang') })
    expect(dataOf<SignedIn>(await wechat({ code: code('ah-qiang') })).user.id).toBe(id)
  })

  test('comes in with a phone code too, which is not even asked about', async () => {
    const { id } = await aNewcomer(house, { openid: house.wechat.openidOf('ah-mei') })
    const asked = house.wechat.callsTo(NUMBER)
    const body = { code: code('ah-mei'), phoneCode: house.wechat.issuePhoneCode('ah-mei') }
    expect(dataOf<SignedIn>(await wechat(body)).user.id).toBe(id)
    expect(house.wechat.callsTo(NUMBER)).toBe(asked)
  })

  test('stays outside when no shop lets them in', async () => {
    const user = await aNewcomer(house, { openid: house.wechat.openidOf('ah-out') })
    await actingAs(house.actor('owner'), () =>
      Membership.update({ status: 'suspended' }, { where: { userId: user.id } }),
    )
    const answer = await wechat({ code: code('ah-out') })
    expect([answer.status, answer.body.error]).toEqual([403, 'session.not_invited'])
  })
})

describe('somebody whose WeChat is new', () => {
  test('is not let in by a code alone, and told what to do', async () => {
    const answer = await wechat({ code: code('stranger') })
    expect([answer.status, answer.body.error, answer.body.bizCode]).toEqual([403, 'session.not_invited', 4003])
    expect(answer.body.message).toContain('让店主邀请你')
  })

  test('is known by the phone number, and by the code alone from then on', async () => {
    const { id } = await aNewcomer(house, { phone: '13900000001' })
    await describePerson('lao-li', '13900000001')
    const first = await wechat({ code: code('lao-li'), phoneCode: house.wechat.issuePhoneCode('lao-li') })
    expect(dataOf<SignedIn>(first).user.id).toBe(id)
    expect(await openidOf(id)).toBe(house.wechat.openidOf('lao-li'))
    expect(dataOf<SignedIn>(await wechat({ code: code('lao-li') })).user.id).toBe(id)
  })

  test('with a number nobody has is not let in', async () => {
    const answer = await wechat({ code: code('nobodys'), phoneCode: house.wechat.issuePhoneCode('nobodys') })
    expect([answer.status, answer.body.error]).toEqual([403, 'session.not_invited'])
  })

  test('does not take over an account that is bound to another WeChat', async () => {
    const bound = house.wechat.openidOf('first-phone')
    const { id } = await aNewcomer(house, { phone: '13900000002', openid: bound })
    await describePerson('second-phone', '13900000002')
    const answer = await wechat({ code: code('second-phone'), phoneCode: house.wechat.issuePhoneCode('second-phone') })
    expect([answer.status, answer.body.error]).toEqual([409, 'session.bound_elsewhere'])
    expect(answer.body.message).toContain('另一个微信')
    expect(await openidOf(id)).toBe(bound)
    expect(await asHouse(() => UserSession.count({ where: { userId: id } }))).toBe(0)
  })

  test('with a number of somebody without a shop is neither let in nor bound', async () => {
    const { id } = await aNewcomer(house, { phone: '13900000003', shops: [] })
    await describePerson('no-shop', '13900000003')
    const answer = await wechat({ code: code('no-shop'), phoneCode: house.wechat.issuePhoneCode('no-shop') })
    expect([answer.status, answer.body.error]).toEqual([403, 'session.not_invited'])
    expect(await openidOf(id)).toBeNull()
  })

  test('cannot use the phone code of somebody else', async () => {
    const { id } = await aNewcomer(house, { phone: '13900000004' })
    await describePerson('victim', '13900000004')
    const answer = await wechat({ code: code('thief'), phoneCode: house.wechat.issuePhoneCode('victim') })
    expect([answer.status, answer.body.error]).toEqual([401, 'session.wechat_refused'])
    expect(await openidOf(id)).toBeNull()
  })
})

describe('WeChat refuses', () => {
  test('a code that was used before', async () => {
    await aNewcomer(house, { openid: house.wechat.openidOf('twice') })
    const once = code('twice')
    dataOf(await wechat({ code: once }))
    const answer = await wechat({ code: once })
    expect([answer.status, answer.body.error]).toEqual([401, 'session.wechat_refused'])
    expect(answer.body.details).toMatchObject({ kind: 'code_invalid' })
    expect(answer.body.message).toBe('微信授权过期了，再点一次就好。')
  })

  test.each([
    ['code_invalid', 401, 'session.wechat_refused', 40029],
    ['blocked', 401, 'session.wechat_refused', 40226],
    ['misconfigured', 401, 'session.wechat_refused', 40125],
    ['busy', 503, 'session.wechat_busy', 45011],
  ])('with %s: %d', async (kind, status, error, errcode) => {
    await aNewcomer(house, { openid: house.wechat.openidOf(`unlucky-${errcode}`) })
    house.wechat.addFault({ path: SESSION, kind: 'errcode', value: errcode })
    const answer = await wechat({ code: code(`unlucky-${errcode}`) })
    expect([answer.status, answer.body.error]).toEqual([status, error])
    expect(answer.body.message).toMatch(/微信/)
    if (status === 503) expect(answer.headers['retry-after']).toBe('3')
    else expect(answer.body.details.kind).toBe(kind)
    expect(answer.text).not.toMatch(/appid|secret|session_key|js_code|rid/i)
  })

  test.each([
    [{}, 'code'],
    [{ code: '' }, 'code'],
    [{ code: 'x'.repeat(201) }, 'code'],
    [{ code: ['a'] }, 'code'],
    [{ code: 'x', phoneCode: '' }, 'phoneCode'],
  ])('%j is not even asked about', async (body, field) => {
    const asked = house.wechat.callsTo(SESSION)
    const answer = await wechat(body)
    expect([answer.status, answer.body.details[0].field]).toEqual([400, field])
    expect(house.wechat.callsTo(SESSION)).toBe(asked)
  })
})

describe('a code sent along with a password', () => {
  const login = (username: string | null, wechatCode: string, password = PASSWORD) =>
    house.anonymous.post('/auth/login', { username, password, wechatCode })

  test('binds that WeChat', async () => {
    const { id, username } = await aNewcomer(house)
    dataOf(await login(username, code('binds')))
    expect(await openidOf(id)).toBe(house.wechat.openidOf('binds'))
    expect(dataOf<SignedIn>(await wechat({ code: code('binds') })).user.id).toBe(id)
  })

  test('is not spent on a wrong password', async () => {
    const { id, username } = await aNewcomer(house)
    const asked = house.wechat.callsTo(SESSION)
    expect((await login(username, code('guesser'), 'wrong-horse')).status).toBe(401)
    expect(house.wechat.callsTo(SESSION)).toBe(asked)
    expect(await openidOf(id)).toBeNull()
  })

  test('does not replace the WeChat that is bound', async () => {
    const bound = house.wechat.openidOf('mine')
    const { id, username } = await aNewcomer(house, { openid: bound })
    dataOf(await login(username, code('borrowed-phone')))
    expect(await openidOf(id)).toBe(bound)
  })

  test('does not take a WeChat away from somebody else', async () => {
    const theirs = await aNewcomer(house, { openid: house.wechat.openidOf('theirs') })
    const { id, username } = await aNewcomer(house)
    dataOf(await login(username, code('theirs')))
    expect([await openidOf(id), await openidOf(theirs.id)]).toEqual([null, house.wechat.openidOf('theirs')])
  })

  test('does not keep anybody out when WeChat fails', async () => {
    const { id, username } = await aNewcomer(house)
    expect(dataOf<SignedIn>(await login(username, 'no-such-code')).user.id).toBe(id)
    expect(await openidOf(id)).toBeNull()
  })

  test('binds two people at the same moment to one WeChat: one of them gets it, both come in', async () => {
    const [one, two] = [await aNewcomer(house), await aNewcomer(house)]
    const answers = await Promise.all([one, two].map(({ username }) => login(username, code('shared'))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect([await openidOf(one.id), await openidOf(two.id)].filter(Boolean)).toEqual([house.wechat.openidOf('shared')])
  })
})

async function describePerson(person: string, phone: string): Promise<void> {
  const answer = await fetch(`${house.wechat.url}/__fake/users`, {
    method: 'POST',
    body: JSON.stringify({ person, phone }),
  })
  expect(answer.status).toBe(200)
}
