import { User } from '../../../server/features/members'
import { setClock } from '../../../server/platform/clock'
import { createClient, dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { aNewcomer, PASSWORD, type SignedIn } from '../sessions/newcomer'

const house = useHouse()
const MINUTE = 60_000
const NEW = 'correct-battery-staple'

const login = (username: string | null, password: string) => house.anonymous.post('/auth/login', { username, password })
const signIn = async (username: string | null, password = PASSWORD) => dataOf<SignedIn>(await login(username, password))
const client = ({ accessToken }: SignedIn) => createClient(house.url, accessToken)

describe('changing the password', () => {
  test('wants the old one; the new one counts, other devices are out, this one goes on', async () => {
    const { username } = await aNewcomer(house)
    const [phone, tablet] = [await signIn(username), await signIn(username)]
    const body = { oldPassword: PASSWORD, newPassword: NEW }
    dataOf(await client(phone).put('/users/me/password', body))
    expect((await login(username, PASSWORD)).status).toBe(401)
    expect((await login(username, NEW)).status).toBe(200)
    expect((await client(phone).get('/users/me')).status).toBe(200)
    expect((await client(tablet).get('/users/me')).status).toBe(401)
    const told = await house.anonymous.post('/auth/refresh', { refreshToken: tablet.refreshToken })
    expect(told.body.message).toBe('密码改过了，用新密码重新登录一下，单子还在。')
    expect((await client(phone).put('/users/me/password', body)).body.details[0].field).toBe('oldPassword')
  })

  test('of two at the same moment exactly one counts', async () => {
    const { username } = await aNewcomer(house)
    const me = client(await signIn(username))
    const change = (newPassword: string) => me.put('/users/me/password', { oldPassword: PASSWORD, newPassword })
    const answers = await Promise.all([change(NEW), change(`${NEW}-2`)])
    expect(answers.map(({ status }) => status)).toContain(200)
    const opens = await Promise.all([login(username, NEW), login(username, `${NEW}-2`)])
    expect(opens.map(({ status }) => status).sort()).toEqual([200, 401])
  })

  test('guessing the old one is slowed down', async () => {
    const me = client(await signIn((await aNewcomer(house)).username))
    const change = (oldPassword: string) => me.put('/users/me/password', { oldPassword, newPassword: NEW })
    for (let count = 0; count < 5; count += 1) expect((await change('wrong-horse')).status).toBe(400)
    expect((await change(PASSWORD)).status).toBe(429)
  })

  test.each([
    ['short12', '密码至少 8 位'],
    ['密'.repeat(25), '密码太长了，最多 72 个字母或 24 个汉字'],
    ['Password123', '这个密码太好猜，换一个'],
    ['aaaaaaaaaa', '这个密码太好猜，换一个'],
  ])('%s is refused: %s', async (newPassword, reason) => {
    const { username } = await aNewcomer(house)
    const body = { oldPassword: PASSWORD, newPassword }
    const answer = await client(await signIn(username)).put('/users/me/password', body)
    expect([answer.status, answer.body.details]).toEqual([400, [{ field: 'newPassword', reason }]])
    expect((await login(username, PASSWORD)).status).toBe(200)
  })

  test('the own name is no password', async () => {
    const { username } = await aNewcomer(house)
    const body = { oldPassword: PASSWORD, newPassword: (username as string).toUpperCase() }
    const answer = await client(await signIn(username)).put('/users/me/password', body)
    expect(answer.body.message).toBe('密码不能和用户名一样')
  })
})

describe('somebody who came by WeChat', () => {
  const byWechat = async (person: string) => {
    const user = await aNewcomer(house, { openid: house.wechat.openidOf(person) })
    await user.update({ username: null, passwordHash: null })
    return dataOf<SignedIn>(await house.anonymous.post('/auth/wechat', { code: house.wechat.issueCode(person) }))
  }
  const choose = (of: SignedIn, username: string, newPassword = NEW) =>
    client(of).post('/users/me/sign-in-name', { username, newPassword })

  test('chooses a name and a password, once', async () => {
    const me = await byWechat('chooser')
    expect(dataOf(await choose(me, 'Chooser-1'))).toMatchObject({ username: 'chooser-1', hasPassword: true })
    expect((await login('chooser-1', NEW)).status).toBe(200)
    expect((await choose(me, 'chooser-2')).body.error).toBe('accounts.has_password')
  })

  test('cannot have a name somebody has, or one that is none', async () => {
    const me = await byWechat('second-chooser')
    const { username } = await aNewcomer(house)
    const taken = await choose(me, username as string)
    expect([taken.status, taken.body.message]).toEqual([409, '这个用户名已经有了，换一个'])
    expect((await choose(me, '老王')).body.details[0].field).toBe('username')
    expect((await choose(me, 'lao-wang', '12345678')).body.details[0].field).toBe('newPassword')
  })

  test('has no password to change', async () => {
    const me = await byWechat('no-password')
    const answer = await client(me).put('/users/me/password', { oldPassword: PASSWORD, newPassword: NEW })
    expect(answer.body.error).toBe('accounts.no_password')
  })
})

describe('WeChat and phone of the signed-in', () => {
  test('are bound, told, and let go of', async () => {
    const { id, username } = await aNewcomer(house)
    const me = client(await signIn(username))
    dataOf(await me.post('/users/me/wechat', { code: house.wechat.issueCode('binder') }))
    expect((await User.findByPk(id))?.openid).toBe(house.wechat.openidOf('binder'))
    dataOf(await me.post('/users/me/phone', { phoneCode: house.wechat.issuePhoneCode('binder') }))
    expect(dataOf(await me.get('/users/me/account'))).toMatchObject({ hasWechat: true, hasPassword: true })
    expect((await User.findByPk(id))?.phone).toMatch(/^1\d{10}$/)
    dataOf(await me.delete('/users/me/wechat'))
    expect(dataOf(await me.get('/users/me/account'))).toMatchObject({ hasWechat: false })
  })

  test('a WeChat of somebody else stays theirs; the only way in is kept', async () => {
    const owner = await aNewcomer(house, { openid: house.wechat.openidOf('theirs-already') })
    const me = client(await signIn((await aNewcomer(house)).username))
    const answer = await me.post('/users/me/wechat', { code: house.wechat.issueCode('theirs-already') })
    expect([answer.status, answer.body.error]).toEqual([409, 'accounts.wechat_taken'])
    await owner.update({ passwordHash: null })
    const code = house.wechat.issueCode('theirs-already')
    const theirs = client(dataOf<SignedIn>(await house.anonymous.post('/auth/wechat', { code })))
    expect((await theirs.delete('/users/me/wechat')).body.error).toBe('accounts.only_way')
  })
})

describe('the proof before a dangerous act', () => {
  const stale = async () => {
    const user = await aNewcomer(house, { openid: house.wechat.openidOf('prover') })
    const me = client(await signIn(user.username))
    setClock(() => Date.now() + 11 * MINUTE)
    return { user, me }
  }

  test('is asked for after ten minutes; the password or the own WeChat gives it', async () => {
    const { user, me } = await stale()
    const act = () => me.post('/users/me/factor')
    const asked = await act()
    expect([asked.status, asked.body.error, asked.body.bizCode]).toEqual([403, 'access.prove_yourself', 4006])
    expect(asked.body.message).toBe('这一步要确认是你本人，确认后接着做。')
    dataOf(await me.post('/auth/prove', { password: PASSWORD }))
    expect((await act()).status).toBe(200)
    setClock(() => Date.now() + 22 * MINUTE)
    expect((await act()).status).toBe(403)
    expect((await me.post('/auth/prove', { wechatCode: house.wechat.issueCode('somebody-else') })).status).toBe(403)
    dataOf(await me.post('/auth/prove', { wechatCode: house.wechat.issueCode('prover') }))
    expect((await act()).status).toBe(200)
    await user.update({ openid: null })
  })

  test('is of this session alone', async () => {
    const { user, me } = await stale()
    await signIn(user.username)
    expect((await me.post('/users/me/factor')).status).toBe(403)
    expect((await me.post('/auth/prove', {})).body.details[0].field).toBe('password')
    await user.update({ openid: null })
  })
})
