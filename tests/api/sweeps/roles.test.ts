import { contracts } from '../../../server/features/contracts'
import { allows } from '../../../server/platform/access/roles'
import type { AnyEndpoint } from '../../../server/platform/contract/endpoint'
import type { Client } from '../../support/client'
import { useHouse } from '../../support/house'
import { people } from '../../support/world'

const house = useHouse()

const endpoints = contracts.flatMap(({ noun, endpoints: all }) =>
  Object.entries(all as Record<string, AnyEndpoint>).map(([name, endpoint]) => ({ name: `${noun}.${name}`, endpoint })),
)
const guarded = endpoints.filter(({ endpoint }) => typeof endpoint.permission === 'string')

/** A key nobody has: whoever is let in finds nothing, and nothing is changed. */
const NOWHERE = '01a1fa9a-0000-7000-8000-000000000000'
/** Ends the session it is called with. */
const LAST = 'sessions.signOut'

const call = (client: Client, { method, path }: AnyEndpoint) => {
  const concrete = path.replace(/\{\w+\}/g, NOWHERE)
  const calls = { GET: client.get, POST: client.post, PUT: client.put, DELETE: client.delete }
  return calls[method](concrete)
}

test('the sweep sees every endpoint', () => {
  expect(endpoints.length).toBeGreaterThanOrEqual(35)
  expect(new Set(endpoints.map(({ endpoint }) => `${endpoint.method} ${endpoint.path}`)).size).toBe(endpoints.length)
})

test.each(guarded.map(({ name, endpoint }) => [name, endpoint] as const))(
  '%s asks who is there',
  async (_name, endpoint) => {
    const answer = await call(house.anonymous, endpoint)
    expect([answer.status, answer.body.error]).toEqual([401, 'session.required'])
  },
)

describe.each(people)('%s', (person) => {
  test.each(guarded.filter(({ name }) => name !== LAST).map(({ name, endpoint }) => [name, endpoint] as const))(
    'meets the permission table at %s',
    async (_name, endpoint) => {
      const isAllowed = allows(house.actor(person).role, endpoint.permission as never)
      const answer = await call(house.as(person), endpoint)
      if (isAllowed) expect(answer.body.error).not.toBe('access.denied')
      else expect([answer.status, answer.body.error]).toEqual([403, 'access.denied'])
      expect(answer.status).toBeLessThan(500)
    },
  )

  test.each(
    guarded
      .filter(({ endpoint }) => endpoint.path.includes('{'))
      .map(({ name, endpoint }) => [name, endpoint] as const),
  )('finds nothing under a key nobody has at %s', async (_name, endpoint) => {
    const answer = await call(house.as(person), endpoint)
    expect([400, 403, 404]).toContain(answer.status)
  })
})
