import { User } from '../../../server/features/members'
import { setClock } from '../../../server/platform/clock'
import { createClient, dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { aNewcomer, PASSWORD, type SignedIn } from '../sessions/newcomer'
import { openPostOffice, type PostOffice } from './post-office'

const NEW = 'correct-battery-staple'
const mailed: NodeJS.ProcessEnv = { MAIL_FROM: '开单 <no-reply@kaidan.test>' }
let office: PostOffice

beforeAll(async () => {
  office = await openPostOffice()
  mailed.SMTP_URL = office.url
})
const house = useHouse(mailed)
afterAll(() => office.close())

const login = (username: string | null, password: string) => house.anonymous.post('/auth/login', { username, password })
const clientOf = async (username: string | null) =>
  createClient(house.url, dataOf<SignedIn>(await login(username, PASSWORD)).accessToken)
const codeIn = (text: string) => /验证码 (\d{6})/.exec(text)?.[1] as string

async function withEmail(email: string) {
  const user = await aNewcomer(house)
  const me = await clientOf(user.username)
  const before = office.letters.length
  dataOf(await me.post('/users/me/email', { email }))
  const letter = await office.letter(before)
  return { user, me, letter, confirm: () => me.post('/users/me/email/confirm', { code: codeIn(letter.text) }) }
}

test('an address is taken once its code has come back', async () => {
  const { user, letter, confirm } = await withEmail('Lao.Li@Example.com')
  expect(letter.to).toEqual(['lao.li@example.com'])
  expect((await User.findByPk(user.id))?.email).toBeNull()
  expect(dataOf(await confirm())).toMatchObject({ email: 'lao.li@example.com' })
  expect((await confirm()).body.details[0].field).toBe('code')
})

test('a code is its person’s alone, and lives half an hour', async () => {
  const { letter, confirm } = await withEmail('own@example.com')
  const other = await clientOf((await aNewcomer(house)).username)
  expect((await other.post('/users/me/email/confirm', { code: codeIn(letter.text) })).status).toBe(400)
  setClock(() => Date.now() + 31 * 60_000)
  expect((await confirm()).status).toBe(400)
})

test('an address somebody has verified is not taken twice', async () => {
  dataOf(await (await withEmail('shared@example.com')).confirm())
  const answer = await (await withEmail('shared@example.com')).confirm()
  expect([answer.status, answer.body.message]).toEqual([409, '这个邮箱已经有了，换一个'])
})

test.each(['nobody', 'a@b', 'a b@example.com', 'a@example.com,b@example.com', '<a@example.com>'])(
  '%s is no address',
  async (email) => {
    const me = await clientOf((await aNewcomer(house)).username)
    const before = office.letters.length
    const answer = await me.post('/users/me/email', { email })
    expect([answer.status, answer.body.details[0].field]).toEqual([400, 'email'])
    expect(office.letters).toHaveLength(before)
  },
)

test('a post office that refuses is told, and mail cannot be sent without end', async () => {
  const me = await clientOf((await aNewcomer(house)).username)
  office.isShut = true
  const refused = await me.post('/users/me/email', { email: 'shut@example.com' })
  expect([refused.status, refused.body.error]).toEqual([503, 'accounts.mail_failed'])
  office.isShut = false
  const answers: number[] = []
  for (let count = 0; count < 6; count += 1) {
    answers.push((await me.post('/users/me/email', { email: `many${count}@example.com` })).status)
  }
  expect(answers).toEqual([200, 200, 200, 200, 429, 429])
})

describe('a forgotten password', () => {
  const ask = (name: string | null) => house.anonymous.post('/auth/password-reset', { name })

  test('is replaced by the code that comes by mail, by name or address', async () => {
    const { user, confirm } = await withEmail('forgetful@example.com')
    dataOf(await confirm())
    for (const name of [user.username, 'Forgetful@Example.com']) {
      const before = office.letters.length
      dataOf(await ask(name))
      const { to, text } = await office.letter(before)
      expect(to).toEqual(['forgetful@example.com'])
      const code = /重置码 (\S+?)，/.exec(text)?.[1]
      const body = { code, newPassword: `${NEW}-${name}`.slice(0, 60) }
      expect(dataOf(await house.anonymous.post('/auth/password-reset/confirm', body))).toEqual({
        username: user.username,
      })
      expect((await login(user.username, body.newPassword)).status).toBe(200)
    }
  })

  test('gets the same answer whether or not there is somebody, with or without an address', async () => {
    const { username } = await aNewcomer(house)
    const before = office.letters.length
    const answers = [await ask(username), await ask('nobody-here'), await ask('nobody@example.com')]
    expect(answers.map(({ status, body }) => [status, body.data])).toEqual(answers.map(() => [200, { done: true }]))
    expect(office.letters).toHaveLength(before)
  })

  test('cannot be asked for without end', async () => {
    const answers: number[] = []
    for (let count = 0; count < 6; count += 1) answers.push((await ask('asked-often')).status)
    expect(answers).toEqual([200, 200, 200, 200, 200, 429])
  })
})

test('the ways of signing in say that mail is there', async () => {
  expect(dataOf(await house.anonymous.get('/auth/ways'))).toEqual({ wechat: true, mail: true, oidc: null })
})
