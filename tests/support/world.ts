import bcrypt from 'bcrypt'
import { Customer } from '../../server/features/customers'
import { Membership, User } from '../../server/features/members'
import { Tenant } from '../../server/features/tenants'
import { acrossTenants, actingAs, type Actor } from '../../server/platform/access/actor'
import { permissionsOf } from '../../server/platform/access/modules'
import type { Role } from '../../server/platform/access/roles'
import { newId } from '../../server/platform/database/model'
import { dataOf, type Client } from './client'

/** Everybody's password. */
export const PASSWORD = 'kaidan-test'

/** Who there is: the people of one shop, and the owner and a buyer of another. */
const PEOPLE = {
  owner: { role: 'owner', shop: 'own' },
  manager: { role: 'manager', shop: 'own' },
  sales: { role: 'sales', shop: 'own' },
  warehouse: { role: 'warehouse', shop: 'own' },
  finance: { role: 'finance', shop: 'own' },
  employee: { role: 'employee', shop: 'own' },
  customer: { role: 'customer', shop: 'own', customer: '兴旺湘菜馆' },
  'other-customer': { role: 'customer', shop: 'own', customer: '福满楼酒家' },
  'foreign-owner': { role: 'owner', shop: 'foreign' },
  'foreign-customer': { role: 'customer', shop: 'foreign', customer: '隔壁饭店' },
} as const satisfies Record<string, { role: Role; shop: 'own' | 'foreign'; customer?: string }>

/** A name of one of the world's people. */
export type Person = keyof typeof PEOPLE

/** All names, for sweeps. */
export const people = Object.keys(PEOPLE) as Person[]

/** Two shops with their people, signed in. */
export interface World {
  actors: Record<Person, Actor>
  tokens: Record<Person, string>
}

/** Builds the two shops and signs everybody in through the front door. */
export async function buildWorld(anonymous: Client): Promise<World> {
  const passwordHash = await bcrypt.hash(PASSWORD, 4)
  const own = await Tenant.create({ name: '老周蔬菜批发' })
  const foreign = await Tenant.create({ name: '隔壁水产' })
  const shops = { own: own.id, foreign: foreign.id }
  const world: World = { actors: {} as World['actors'], tokens: {} as World['tokens'] }
  for (const name of people) {
    world.actors[name] = await buildPerson(name, shops[PEOPLE[name].shop], passwordHash)
    const answer = await anonymous.post('/auth/login', { username: name, password: PASSWORD })
    world.tokens[name] = dataOf<{ accessToken: string }>(answer).accessToken
  }
  return world
}

async function buildPerson(username: Person, tenantId: string, passwordHash: string): Promise<Actor> {
  const { role, ...rest } = PEOPLE[username]
  const user = await User.create({ username, passwordHash, name: username, phone: null, openid: null })
  const actor: Actor = {
    userId: user.id,
    name: username,
    tenantId,
    membershipId: newId(),
    sessionId: newId(),
    role,
    permissions: permissionsOf(role),
    customerId: null,
  }
  return actingAs(actor, async () => {
    const customer = 'customer' in rest ? await Customer.create({ name: rest.customer }) : null
    const customerId = customer?.id ?? null
    await Membership.create({ id: actor.membershipId, userId: user.id, role, name: username, customerId })
    return { ...actor, customerId }
  })
}

/** Runs `task` as the house itself, over all shops. */
export const asHouse = <T>(task: () => Promise<T>): Promise<T> => acrossTenants('a test looks behind the fence', task)
