import { Membership } from '../../../server/features/members'
import { aCustomer } from '../../factories'
import { createClient, dataOf, type Client } from '../../support/client'
import { useHouse } from '../../support/house'
import { asHouse } from '../../support/world'
import { aBuyerInvite, accept, type MadeWire, type SignedInWire } from './invites'

const house = useHouse()

const own = (): string => house.actor('customer').customerId as string
const others = (): string => house.actor('other-customer').customerId as string

async function buyerOf(
  customerId: string,
  person: string,
  buyerRole = 'orderer',
): Promise<Client & { membershipId: string }> {
  const { token } = await aBuyerInvite(house, customerId, { buyerRole })
  const { accessToken, user } = dataOf<SignedInWire>(await accept(house, person, token))
  const row = await asHouse(() => Membership.findOne({ where: { userId: user.id } }))
  return { ...createClient(house.url, accessToken), membershipId: row?.id as string }
}

test('an invited buyer orders for that customer, at their prices', async () => {
  const customer = await aCustomer(house, { name: '老街面馆' })
  const { token } = await aBuyerInvite(house, customer.id, { name: '阿珍' })
  expect(dataOf(await house.anonymous.post('/invites/look', { token }))).toMatchObject({
    kind: 'buyer',
    roleLabel: '可下单',
    customerName: '老街面馆',
    inviter: 'sales',
  })
  const { accessToken, user } = dataOf<SignedInWire>(await accept(house, 'azhen', token))
  expect(user).toMatchObject({ name: '阿珍', role: 'customer', customerId: customer.id })
  const buyer = createClient(house.url, accessToken)
  const catalogue = dataOf<{ customer: { id: string } }>(await buyer.get('/orders/catalogue', { customerId: own() }))
  expect(catalogue.customer.id).toBe(customer.id)
  expect((await buyer.get('/customers')).status).toBe(403)
})

test('several order for one customer; the shop sees who, and when they were here', async () => {
  const customer = await aCustomer(house)
  await buyerOf(customer.id, 'mei', 'head')
  await buyerOf(customer.id, 'lan', 'viewer')
  const { list } = dataOf<{ list: object[] }>(await house.as('sales').get('/buyers', { customerId: customer.id }))
  expect(list).toMatchObject([
    { buyerRole: 'head', buyerRoleLabel: '负责人', isMe: false, phone: null, lastSeenAt: expect.any(String) as string },
    { buyerRole: 'viewer', buyerRoleLabel: '只看' },
  ])
})

test('a viewer places no order; made orderer they do, from their next request on', async () => {
  const customer = await aCustomer(house)
  const buyer = await buyerOf(customer.id, 'watcher', 'viewer')
  expect((await buyer.post('/orders', {})).status).toBe(403)
  const changed = await house.as('sales').put(`/buyers/${buyer.membershipId}`, { buyerRole: 'orderer', name: '看店的' })
  expect(dataOf(changed)).toMatchObject({ buyerRole: 'orderer', name: '看店的' })
  expect((await buyer.post('/orders', {})).status).toBe(400)
})

test('an unbound buyer is out at once, and comes back when invited again', async () => {
  const customer = await aCustomer(house)
  const buyer = await buyerOf(customer.id, 'leaver')
  expect(dataOf(await house.as('sales').delete(`/buyers/${buyer.membershipId}`))).toMatchObject({ removed: true })
  expect((await buyer.get('/users/me')).status).toBe(401)
  expect((await house.anonymous.post('/auth/wechat', { code: house.wechat.issueCode('leaver') })).status).toBe(403)
  expect((await house.as('sales').delete(`/buyers/${buyer.membershipId}`)).status).toBe(404)

  const another = await aCustomer(house)
  const { token } = await aBuyerInvite(house, another.id, { buyerRole: 'head' })
  const back = dataOf<SignedInWire>(await accept(house, 'leaver', token))
  expect(back.user.customerId).toBe(another.id)
})

test('one person buys in two shops', async () => {
  const customer = await aCustomer(house)
  await buyerOf(customer.id, 'two-shops')
  const foreign = dataOf<MadeWire>(
    await house.as('foreign-owner').post('/invites/buyers', {
      customerId: house.actor('foreign-customer').customerId,
      buyerRole: 'orderer',
    }),
  )
  const { user } = dataOf<SignedInWire>(await accept(house, 'two-shops', foreign.token))
  expect(user.shop.name).toBe('隔壁水产')
})

describe('colleagues', () => {
  test('the head of a customer invites, changes and removes their own people', async () => {
    const customer = await aCustomer(house)
    const head = await buyerOf(customer.id, 'head-one', 'head')
    const made = dataOf<MadeWire>(await head.post('/invites/colleagues', { buyerRole: 'orderer', name: '后厨' }))
    const open = dataOf<{ id: string }[]>(await head.get('/invites', { kind: 'buyer' }))
    expect(open.map(({ id }) => id)).toEqual([made.invite.id])
    const { user } = dataOf<SignedInWire>(await accept(house, 'kitchen', made.token))
    expect(user.customerId).toBe(customer.id)
    const { list } = dataOf<{ list: { id: string; isMe: boolean }[] }>(await head.get('/buyers'))
    expect(list.map(({ isMe }) => isMe)).toEqual([true, false])
    const colleague = list[1] as { id: string }
    expect((await head.put(`/buyers/${colleague.id}`, { buyerRole: 'viewer' })).status).toBe(200)
    expect((await head.delete(`/buyers/${colleague.id}`)).status).toBe(200)
  })

  test('nobody changes or removes themselves', async () => {
    const customer = await aCustomer(house)
    const head = await buyerOf(customer.id, 'head-two', 'head')
    const answers = await Promise.all([
      head.put(`/buyers/${head.membershipId}`, { buyerRole: 'viewer' }),
      head.delete(`/buyers/${head.membershipId}`),
    ])
    expect(answers.map(({ body }) => body.error)).toEqual(['buyers.not_yourself', 'buyers.not_yourself'])
  })

  test.each(['orderer', 'viewer'])('an %s manages nobody', async (buyerRole) => {
    const customer = await aCustomer(house)
    const head = await buyerOf(customer.id, `head-of-${buyerRole}`, 'head')
    const { invite } = dataOf<MadeWire>(await head.post('/invites/colleagues', { buyerRole: 'viewer' }))
    const buyer = await buyerOf(customer.id, `mere-${buyerRole}`, buyerRole)
    const answers = await Promise.all([
      buyer.get('/buyers'),
      buyer.post('/invites/colleagues', { buyerRole: 'head' }),
      buyer.put(`/buyers/${head.membershipId}`, { buyerRole: 'viewer' }),
      buyer.delete(`/buyers/${head.membershipId}`),
      buyer.delete(`/invites/${invite.id}`),
    ])
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 404, 404, 404])
    expect(dataOf(await buyer.get('/invites', { kind: 'buyer' }))).toEqual([])
  })
})

test('a head names another customer in vain', async () => {
  const head = await buyerOf(own(), 'curious', 'head')
  const neighbour = await buyerOf(others(), 'neighbour', 'orderer')
  const { customer } = dataOf<{ customer: { id: string } }>(await head.get('/buyers', { customerId: others() }))
  expect(customer.id).toBe(own())
  expect((await head.put(`/buyers/${neighbour.membershipId}`, { buyerRole: 'viewer' })).status).toBe(404)
  expect((await head.delete(`/buyers/${neighbour.membershipId}`)).status).toBe(404)
  const made = dataOf<MadeWire>(await head.post('/invites/colleagues', { buyerRole: 'viewer', customerId: others() }))
  expect(dataOf<SignedInWire>(await accept(house, 'duped', made.token)).user.customerId).toBe(own())
})

test('customers and buyers of another shop are not there', async () => {
  const buyer = await buyerOf(own(), 'guarded')
  const { invite } = await aBuyerInvite(house, own())
  const neighbour = house.as('foreign-owner')
  const answers = await Promise.all([
    neighbour.get('/buyers', { customerId: own() }),
    neighbour.post('/invites/buyers', { customerId: own(), buyerRole: 'head' }),
    neighbour.get('/invites', { kind: 'buyer', customerId: own() }),
    neighbour.put(`/buyers/${buyer.membershipId}`, { name: '占了' }),
    neighbour.delete(`/buyers/${buyer.membershipId}`),
    neighbour.delete(`/invites/${invite.id}`),
  ])
  expect(answers.map(({ body }) => body.error as string)).toEqual(Array(6).fill('resource.not_found'))
})

test('the shop’s own people are no buyers', async () => {
  const owner = house.actor('owner').membershipId
  expect((await house.as('sales').delete(`/buyers/${owner}`)).status).toBe(404)
  expect((await house.as('sales').put(`/buyers/${owner}`, { name: '不行' })).status).toBe(404)
})

test('an invite for a customer who was deleted since opens nothing', async () => {
  const customer = await aCustomer(house)
  const { token } = await aBuyerInvite(house, customer.id)
  await house.as('owner').delete(`/customers/${customer.id}`)
  expect((await accept(house, 'nobody', token)).body.error).toBe('invites.revoked')
})

test.each([
  ['post', '/invites/buyers', { buyerRole: 'orderer' }, 'customerId', /客户编号/],
  ['post', '/invites/buyers', { customerId: 'x', buyerRole: 'king' }, 'buyerRole', /客户角色/],
  ['get', '/buyers', {}, 'customerId', '客户编号没有填'],
  ['get', '/invites', { kind: 'buyer' }, 'customerId', '客户编号没有填'],
] as const)('%s %s with %j names the field', async (method, path, body, field, reason) => {
  const answer = await house.as('sales')[method](path, body)
  expect(answer.status).toBe(400)
  expect(answer.body.details).toEqual([{ field, reason: expect.stringMatching(reason) as string }])
})
