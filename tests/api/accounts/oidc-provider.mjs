/** A real OpenID provider on a free port of this machine, as a process of its own; tells its address on stdout. */
import { createServer } from 'node:http'
import Provider from 'oidc-provider'

const [redirect] = process.argv.slice(2)
const people = {
  Ada: { email: 'ada@example.com', email_verified: true, preferred_username: 'ada' },
  ada: { email: 'other-ada@example.com', email_verified: true, preferred_username: 'small-ada' },
  sly: { email: 'ada@example.com', email_verified: false, preferred_username: 'sly' },
}

const server = createServer()
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'kaidan', client_secret: 'a-secret-of-tests-only', redirect_uris: [redirect] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['preferred_username'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['only-for-tests'] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
  })
  server.on('request', provider.callback())
  process.stdout.write(`${issuer}\n`)
})
