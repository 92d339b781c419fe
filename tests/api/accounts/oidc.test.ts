import { UserIdentity } from '../../../server/features/accounts/model'
import { setClock } from '../../../server/platform/clock'
import { createClient, dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { aNewcomer, PASSWORD, type SignedIn } from '../sessions/newcomer'
import { startProvider, type AProvider } from './a-provider'

interface Departure {
  url: string
  ticket: string
}

const REDIRECT = 'http://127.0.0.1:4129/m/'
const settings: NodeJS.ProcessEnv = {
  OIDC_CLIENT_ID: 'kaidan',
  OIDC_CLIENT_SECRET: 'a-secret-of-tests-only',
  OIDC_REDIRECT: REDIRECT,
  OIDC_NAME: '公司账号',
}
let provider: AProvider

beforeAll(async () => {
  provider = await startProvider(REDIRECT)
  settings.OIDC_ISSUER = provider.issuer
})
const house = useHouse(settings)
afterAll(() => provider.stop())
afterEach(() => UserIdentity.destroy({ where: {} }))

const start = async () => dataOf<Departure>(await house.anonymous.post('/auth/oidc/start'))
const finish = (body: object) => house.anonymous.post('/auth/oidc/finish', body)
const signInAs = async (person: string) => {
  const { url, ticket } = await start()
  return finish({ ticket, query: await provider.signIn(url, person) })
}

async function signedIn(email?: string) {
  const user = await aNewcomer(house)
  if (email) await user.update({ email })
  const answer = await house.anonymous.post('/auth/login', { username: user.username, password: PASSWORD })
  return { user, me: createClient(house.url, dataOf<SignedIn>(answer).accessToken) }
}

async function bind(me: ReturnType<typeof createClient>, person: string) {
  const { url, ticket } = dataOf<Departure>(await me.post('/users/me/identities/start'))
  return me.post('/users/me/identities/finish', { ticket, query: await provider.signIn(url, person) })
}

test('the ways of signing in name it', async () => {
  expect(dataOf(await house.anonymous.get('/auth/ways'))).toEqual({ wechat: true, mail: false, oidc: '公司账号' })
})

test('the browser is sent away with state, nonce and a PKCE challenge, and nothing else of ours', async () => {
  const { url, ticket } = await start()
  const query = new URL(url).searchParams
  expect(url.startsWith(provider.issuer)).toBe(true)
  expect(query.get('code_challenge_method')).toBe('S256')
  expect([query.get('state'), query.get('nonce'), query.get('code_challenge')]).not.toContain(null)
  expect(url).not.toContain(ticket)
})

test('somebody who bound the account while signed in comes in by it; capitals count', async () => {
  const { user, me } = await signedIn()
  dataOf(await bind(me, 'Ada'))
  expect(dataOf<SignedIn>(await signInAs('Ada')).user.id).toBe(user.id)
  const other = await signInAs('ada')
  expect([other.status, other.body.error]).toEqual([403, 'accounts.identity_unknown'])
  const { identities } = dataOf<{ identities: { id: string; label: string }[] }>(await me.get('/users/me/account'))
  expect(identities.map(({ label }) => label)).toEqual(['ada@example.com'])
  expect((await house.as('owner').delete(`/users/me/identities/${identities[0]?.id}`)).status).toBe(404)
  dataOf(await me.delete(`/users/me/identities/${identities[0]?.id}`))
  expect((await signInAs('Ada')).status).toBe(403)
})

test('an address both sides have verified is enough; one the provider has not verified is not', async () => {
  const { user } = await signedIn('ada@example.com')
  expect((await signInAs('sly')).body.error).toBe('accounts.identity_unknown')
  expect(dataOf<SignedIn>(await signInAs('Ada')).user.id).toBe(user.id)
  await user.update({ email: null })
  expect(dataOf<SignedIn>(await signInAs('Ada')).user.id).toBe(user.id)
})

test('an account is bound to one person only', async () => {
  dataOf(await bind((await signedIn()).me, 'Ada'))
  const answer = await bind((await signedIn()).me, 'Ada')
  expect([answer.status, answer.body.error]).toEqual([409, 'accounts.identity_taken'])
})

describe('nobody comes in', () => {
  const refused = (answer: { status: number; body: { error: string } }) =>
    expect([answer.status, answer.body.error]).toEqual([401, 'accounts.oidc_refused'])

  test('twice with one journey', async () => {
    const { me } = await signedIn()
    dataOf(await bind(me, 'Ada'))
    const { url, ticket } = await start()
    const query = await provider.signIn(url, 'Ada')
    expect((await finish({ ticket, query })).status).toBe(200)
    refused(await finish({ ticket, query }))
  })

  test('with the journey of another browser', async () => {
    const [theirs, mine] = [await start(), await start()]
    refused(await finish({ ticket: mine.ticket, query: await provider.signIn(theirs.url, 'Ada') }))
  })

  test('with a changed answer, a made-up ticket, or too late', async () => {
    const { url, ticket } = await start()
    const query = await provider.signIn(url, 'Ada')
    refused(await finish({ ticket: 'made-up', query }))
    refused(await finish({ ticket, query: query.replace(/code=\w{4}/, 'code=AAAA') }))
    const late = await start()
    const answer = await provider.signIn(late.url, 'Ada')
    setClock(() => Date.now() + 11 * 60_000)
    refused(await finish({ ticket: late.ticket, query: answer }))
  })

  test('with a journey that was meant for binding, nor binds one that was meant for signing in', async () => {
    const { me } = await signedIn()
    const away = dataOf<Departure>(await me.post('/users/me/identities/start'))
    refused(await finish({ ticket: away.ticket, query: await provider.signIn(away.url, 'Ada') }))
    const { url, ticket } = await start()
    refused(await me.post('/users/me/identities/finish', { ticket, query: await provider.signIn(url, 'Ada') }))
  })
})
