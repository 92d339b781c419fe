import { Customer } from '../../../server/features/customers'
import { Membership } from '../../../server/features/members'
import { actingAs } from '../../../server/platform/access/actor'
import { dataOf } from '../../support/client'
import { useHouse } from '../../support/house'
import { people, type Person } from '../../support/world'

const house = useHouse()

interface Me {
  id: string
  username: string
  role: string
  roleLabel: string
  shop: { id: string; name: string }
  customerId: string | null
  customerName: string | null
  permissions: string[]
}

const me = async (person: Person) => dataOf<Me>(await house.as(person).get('/users/me'))

test.each(people)('%s learns who they are and where', async (person) => {
  const { userId, tenantId, role, customerId } = house.actor(person)
  expect(await me(person)).toMatchObject({ id: userId, username: person, name: person, role, customerId })
  expect((await me(person)).shop.id).toBe(tenantId)
})

test('a buyer is told the customer they are bound to, the shop’s people are bound to none', async () => {
  expect(await me('customer')).toMatchObject({ customerName: '兴旺湘菜馆', roleLabel: '客户' })
  expect(await me('sales')).toMatchObject({ customerId: null, customerName: null, roleLabel: '销售' })
})

test('permissions are those of the role', async () => {
  expect((await me('owner')).permissions).toEqual(expect.arrayContaining(['tenants.update', 'prices.update']))
  const buyers = (await me('customer')).permissions
  expect(buyers).toEqual(expect.arrayContaining(['orders.place', 'products.view']))
  expect(buyers.filter((name) => /^(customers|prices|analytics)\.|\.(create|update|delete)$/.test(name))).toEqual([])
})

test('no secret of a person is told', async () => {
  const { text } = await house.as('owner').get('/users/me')
  expect(text).not.toMatch(/password|hash|openid|sessionId|token|\$2b\$/i)
})

test('a buyer whose customer was deleted keeps its name, but can order nothing', async () => {
  await actingAs(house.actor('owner'), () =>
    Customer.destroy({ where: { id: house.actor('other-customer').customerId as string } }),
  )
  expect(await me('other-customer')).toMatchObject({ customerName: '福满楼酒家' })
  const answer = await house.as('other-customer').get('/orders/catalogue')
  expect([answer.status, answer.body.message]).toEqual([404, '没有找到这个客户'])
})

test('a changed role holds from the next request on', async () => {
  expect((await me('manager')).role).toBe('manager')
  const { membershipId } = house.actor('manager')
  const become = (role: 'manager' | 'sales') =>
    actingAs(house.actor('owner'), () => Membership.update({ role }, { where: { id: membershipId } }))
  await become('sales')
  expect((await me('manager')).role).toBe('sales')
  expect((await house.as('manager').post('/products', { name: '葱', globalPrice: 1 })).status).toBe(403)
  await become('manager')
  expect((await me('manager')).role).toBe('manager')
})

test('who is suspended is out with the next request, and in again when it is over', async () => {
  const { membershipId } = house.actor('sales')
  const put = (status: 'active' | 'suspended') =>
    actingAs(house.actor('owner'), () => Membership.update({ status }, { where: { id: membershipId } }))
  dataOf(await house.as('sales').get('/users/me'))
  await put('suspended')
  expect((await house.as('sales').get('/users/me')).status).toBe(401)
  await put('active')
  expect((await house.as('sales').get('/users/me')).status).toBe(200)
})
