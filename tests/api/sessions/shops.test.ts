import { Membership } from '../../../server/features/members'
import { Tenant } from '../../../server/features/tenants'
import { setClock } from '../../../server/platform/clock'
import { aCustomer, aProduct } from '../../factories'
import { createClient, dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { asHouse } from '../../support/world'
import { aNewcomer, PASSWORD, type SignedIn } from './newcomer'

interface Row {
  id: string
  shop: { id: string; name: string }
  roleLabel: string
  isCurrent: boolean
}
type Me = SignedIn['user'] & { shop: { id: string; name: string } }

const house = useHouse()
const MINUTE = 60_000

const signIn = async (username: string | null) =>
  dataOf<SignedIn>(await house.anonymous.post('/auth/login', { username, password: PASSWORD }))
const client = ({ accessToken }: SignedIn) => createClient(house.url, accessToken)
const shopsOf = async (of: SignedIn) =>
  dataOf<{ list: Row[]; canOpen: boolean }>(await client(of).get('/users/me/shops'))
const inBoth = () => aNewcomer(house, { shops: [house.actor('owner'), house.actor('foreign-owner')] })
const own = () => house.actor('owner').tenantId
const foreign = () => house.actor('foreign-owner').tenantId

test('somebody in two shops sees both, and goes from one to the other without signing in again', async () => {
  const me = await signIn((await inBoth()).username)
  const { list } = await shopsOf(me)
  expect(list.map(({ shop, roleLabel, isCurrent }) => [shop.name, roleLabel, isCurrent])).toEqual([
    ['老周蔬菜批发', '销售', true],
    ['隔壁水产', '销售', false],
  ])
  const there = dataOf<Me>(await client(me).post(`/users/me/shops/${list[1]?.id}/enter`))
  expect(there.shop.id).toBe(foreign())
  expect(dataOf<Me>(await client(me).get('/users/me'))).toEqual(there)
  expect((await shopsOf(me)).list.map(({ isCurrent }) => isCurrent)).toEqual([false, true])
  const renewed = await house.anonymous.post('/auth/refresh', { refreshToken: me.refreshToken })
  expect(dataOf<SignedIn>(renewed).user.shop.id).toBe(foreign())
})

test('nothing of one shop is seen or changed in the other', async () => {
  const [product, customer] = [await aProduct(house), await aCustomer(house)]
  const me = await signIn((await inBoth()).username)
  const { list } = await shopsOf(me)
  expect((await client(me).get(`/products/${product.id}`)).status).toBe(200)
  dataOf(await client(me).post(`/users/me/shops/${list[1]?.id}/enter`))
  expect((await client(me).get(`/products/${product.id}`)).status).toBe(404)
  expect((await client(me).get(`/customers/${customer.id}`)).status).toBe(404)
  const seen = dataOf<{ list: { id: string }[] }>(await client(me).get('/products', { pageSize: 100 })).list
  expect(seen.map(({ id }) => id)).not.toContain(product.id)
})

test('another device stays where it is; the next sign-in comes back to where one was last', async () => {
  const { username } = await inBoth()
  const [phone, tablet] = [await signIn(username), await signIn(username)]
  const { list } = await shopsOf(phone)
  setClock(() => Date.now() + MINUTE)
  dataOf(await client(phone).post(`/users/me/shops/${list[1]?.id}/enter`))
  dataOf(await house.anonymous.post('/auth/refresh', { refreshToken: phone.refreshToken }))
  expect(dataOf<Me>(await client(tablet).get('/users/me')).shop.id).toBe(own())
  expect((await signIn(username)).user.shop.id).toBe(foreign())
})

test('a shop of somebody else, or one where one is suspended, cannot be entered', async () => {
  const [user, stranger] = [await inBoth(), await inBoth()]
  const [me, theirs] = [await signIn(user.username), await signIn(stranger.username)]
  const [, other] = (await shopsOf(theirs)).list
  expect((await client(me).post(`/users/me/shops/${other?.id}/enter`)).status).toBe(404)
  const [, mine] = (await shopsOf(me)).list
  await asHouse(() => Membership.update({ status: 'suspended' }, { where: { id: mine?.id as string } }))
  expect((await client(me).post(`/users/me/shops/${mine?.id}/enter`)).status).toBe(404)
  expect((await shopsOf(me)).list).toHaveLength(1)
})

describe('leaving a shop', () => {
  test('ends what one had there; on this device one goes on in the other', async () => {
    const { id, username } = await inBoth()
    const [phone, tablet] = [await signIn(username), await signIn(username)]
    const [here] = (await shopsOf(phone)).list
    const me = dataOf<Me>(await client(phone).delete(`/users/me/shops/${here?.id}`))
    expect(me.shop.id).toBe(foreign())
    expect((await client(tablet).get('/users/me')).status).toBe(401)
    const [left] = await asHouse(() => Membership.findAll({ where: { userId: id, tenantId: own() } }))
    expect(left?.status).toBe('removed')
    expect((await shopsOf(phone)).list.map(({ shop }) => shop.id)).toEqual([foreign()])
  })

  test('is not for the only one', async () => {
    const me = await signIn((await aNewcomer(house)).username)
    const [only] = (await shopsOf(me)).list
    const answer = await client(me).delete(`/users/me/shops/${only?.id}`)
    expect([answer.status, answer.body.error]).toEqual([409, 'session.only_shop'])
  })

  test('is not for the last owner, and of two owners at once one stays', async () => {
    const people = [await inBoth(), await inBoth()]
    const shop = await Tenant.create({ name: '合伙的店' })
    for (const { id, name } of people) {
      await asHouse(() => Membership.create({ tenantId: shop.id, userId: id, role: 'owner', name, customerId: null }))
    }
    const signedIn = await Promise.all(people.map(({ username }) => signIn(username)))
    const leave = async (me: SignedIn) => {
      const row = (await shopsOf(me)).list.find(({ shop: { id } }) => id === shop.id)
      return client(me).delete(`/users/me/shops/${row?.id}`)
    }
    const answers = await Promise.all(signedIn.map(leave))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.body.error).toBe('members.last_owner')
  })
})

describe('a second shop', () => {
  const bossOf = async () => {
    const user = await aNewcomer(house)
    await asHouse(() => Membership.update({ role: 'owner' }, { where: { userId: user.id } }))
    return signIn(user.username)
  }

  test('is opened by an owner, who owns it; it is empty and apart', async () => {
    await aProduct(house)
    const boss = await bossOf()
    const row = dataOf<Row>(await client(boss).post('/tenants', { name: '城南分店' }))
    expect(row).toMatchObject({ shop: { name: '城南分店' }, roleLabel: '老板', isCurrent: false })
    const me = dataOf<Me>(await client(boss).post(`/users/me/shops/${row.id}/enter`))
    expect([me.role, me.shop.name]).toEqual(['owner', '城南分店'])
    expect(dataOf<{ total: number }>(await client(boss).get('/products')).total).toBe(0)
  })

  test('is not opened without a fresh proof, nor by who is no owner', async () => {
    const boss = await bossOf()
    setClock(() => Date.now() + 11 * MINUTE)
    const stale = await client(boss).post('/tenants', { name: '城南分店' })
    expect([stale.status, stale.body.error]).toEqual([403, 'access.prove_yourself'])
    expect((await house.as('manager').post('/tenants', { name: '城南分店' })).body.error).toBe('access.denied')
  })
})
