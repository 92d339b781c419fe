import '../support/phone'
import { waitingOrders } from '../../../miniprogram/stores/badges'
import { deskCustomer } from '../../../miniprogram/stores/desk'
import { session, type Person } from '../../../miniprogram/stores/session'

const sales: Person = {
  id: 'sales',
  name: '李强',
  phone: null,
  role: 'sales',
  roleLabel: '销售',
  shop: { id: 's1', name: '老周蔬菜批发' },
  customerId: null,
  customerName: null,
  permissions: ['orders.place'],
}
const signIn = (user: Person): void => session.start({ accessToken: 'a', refreshToken: 'r', user })

test('what one person left open is closed for the next', () => {
  signIn(sales)
  deskCustomer.set('customer-a')
  waitingOrders.set(7)
  session.update({ ...sales, name: '李强强' })
  expect([deskCustomer.get(), waitingOrders.get()]).toEqual(['customer-a', 7])
  signIn({ ...sales, id: 'other-boss', shop: { id: 's2', name: '鲜果汇' } })
  expect([deskCustomer.get(), waitingOrders.get()]).toEqual(['', 0])
})
