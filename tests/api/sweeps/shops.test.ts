import { contracts } from '../../../server/features/contracts'
import type { AnyEndpoint } from '../../../server/platform/contract/endpoint'
import { bodiesNaming } from '../../support/a-body'
import type { Client } from '../../support/client'
import { digestOf, fillShop, shopTables } from '../../support/foreign-rows'
import { useHouse } from '../../support/house'

const house = useHouse()
const embedded = !process.env.MYSQL_ADDRESS && !process.env.DATABASE_URL

const endpoints = contracts.flatMap(({ noun, endpoints: all }) =>
  Object.entries(all as Record<string, AnyEndpoint>).map(([name, endpoint]) => ({ name: `${noun}.${name}`, endpoint })),
)
const named = endpoints.filter(({ endpoint }) => typeof endpoint.permission === 'string' && endpoint.path.includes('{'))

/** Ending the session of the sweep would end the sweep. */
const LAST = ['sessions.signOut']
const unnamed = endpoints.filter(
  ({ name, endpoint: { permission, path, method } }) =>
    typeof permission === 'string' && !path.includes('{') && method !== 'GET' && !LAST.includes(name),
)

let keys = new Map<string, string>()
let foreign = ''
let before: Record<string, string> = {}
const answers: number[] = []

const call = (client: Client, { method, path }: AnyEndpoint, body: object) => {
  const calls = { GET: client.get, POST: client.post, PUT: client.put, DELETE: client.delete }
  return method === 'GET' || method === 'DELETE' ? calls[method](path) : calls[method](path, body)
}

/** On MySQL the same rows would be made by other statements; the fence is the same code on both. */
const sweep = embedded ? describe : describe.skip
if (!embedded) process.stdout.write('sweeps/shops: left out on MySQL, it reads the tables by SQLite pragmas\n')

sweep('every row of another shop', () => {
  beforeAll(async () => {
    const { sequelize } = house.database
    foreign = house.actor('foreign-owner').tenantId
    keys = await fillShop(sequelize, foreign)
    before = await digestOf(sequelize, foreign)
  })

  test('the other shop has a row in every table', () => {
    expect([...keys.keys()].sort()).toEqual(shopTables(house.database.sequelize).sort())
    expect(keys.size).toBeGreaterThan(15)
  })

  test.each(named.map(({ name, endpoint }) => [name, endpoint] as const))(
    'is not there at %s',
    async (_name, endpoint) => {
      for (const [table, key] of keys) {
        const path = endpoint.path.replace(/\{\w+\}/g, encodeURIComponent(key))
        for (const body of bodiesNaming(endpoint, [key])) {
          const answer = await call(house.as('owner'), { ...endpoint, path }, body)
          answers.push(answer.status)
          expect([table, answer.status >= 400 && answer.status < 500, answer.text]).toEqual([table, true, answer.text])
        }
      }
    },
  )

  test.each(unnamed.map(({ name, endpoint }) => [name, endpoint] as const))(
    'named in the body of %s, changes nothing either',
    async (_name, endpoint) => {
      for (const body of bodiesNaming(endpoint, keys.values())) {
        const answer = await call(house.as('manager'), endpoint, body)
        expect([answer.status < 500, answer.text]).toEqual([true, answer.text])
      }
    },
  )

  test('most calls get as far as looking for the row', () => {
    const looked = answers.filter((status) => status === 404).length
    expect(looked / answers.length).toBeGreaterThan(0.6)
  })

  test('and all of them are as they were', async () => {
    expect(await digestOf(house.database.sequelize, foreign)).toEqual(before)
  })
})
