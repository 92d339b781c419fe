import type { CreationAttributes, Model, ModelStatic, Sequelize } from 'sequelize'
import { Customer, CustomerAddress, CustomerContact, CustomerLevel } from '../features/customers'
import { hashPassword, Membership, User } from '../features/members'
import { Order, OrderHistory, OrderItem, OrderStatusFlow } from '../features/orders/model'
import { CustomerPrice } from '../features/pricing'
import { Category, Product, ProductAlias, ProductAudience, ProductBarcode, ProductUnit } from '../features/products'
import { SystemConfig, Tenant } from '../features/tenants'
import { acrossTenants } from '../platform/access/actor'
import { businessDay, now } from '../platform/clock'
import { newId } from '../platform/database/model'
import { inTransaction } from '../platform/database/transaction'
import { cardsOf, type Keepers } from './demo/cards'
import { eaters, fruitBuyers, type DemoCustomer } from './demo/customers'
import { tradingDays, type Crew, type TradingDay } from './demo/orders'
import { demoAppId, demoPassword, demoPeople, type DemoPerson } from './demo/people'
import { fruit, vegetables, type DemoProduct } from './demo/products'
import { shelvesOf, type Shelves } from './demo/shelves'
import { shopRows } from './demo/shop-rows'

export { demoPassword, demoPeople } from './demo/people'

/** A shop of the demo. */
interface DemoShop {
  name: string
  phone: string
  address: string
  notice: string
  goods: readonly DemoProduct[]
  clientele: readonly DemoCustomer[]
  busyToday: number
}

const SHOPS: readonly DemoShop[] = [
  {
    name: '老周蔬菜批发',
    phone: '19900000001',
    address: '红星农副产品市场 3 区 118 号',
    notice: '今晚 22:00 截单，明天 5:00 前送到',
    goods: vegetables,
    clientele: eaters,
    busyToday: 21,
  },
  {
    name: '鲜果汇水果批发',
    phone: '19900000021',
    address: '红星农副产品市场 6 区 27 号',
    notice: '下午 4 点截单，第二天早上送',
    goods: fruit,
    clientele: fruitBuyers,
    busyToday: 4,
  },
]

const ROWS_AT_ONCE = 500

/**
 * Fills an empty database with two shops, their people, and three months of trade up to today.
 * The openids are those of the stand-in's app: under another `wechatAppId` people sign in by password.
 * @returns false when there is a shop already; then nothing was touched
 */
export async function seedDemo(wechatAppId: string): Promise<boolean> {
  const passwordHash = await hashPassword(demoPassword)
  return acrossTenants('the demo fills two shops', () =>
    inTransaction(Tenant.sequelize as Sequelize, async () => {
      if (await Tenant.count()) return false
      for (const shop of SHOPS) await openShop(shop, passwordHash, wechatAppId === demoAppId)
      return true
    }),
  )
}

async function openShop(shop: DemoShop, passwordHash: string, hasWechat: boolean): Promise<void> {
  const { name, phone, address, notice, goods, clientele, busyToday } = shop
  const { id: tenantId } = await Tenant.create({ name, phone, address })
  const people = demoPeople.filter((person) => person.shop === name)
  const at = now().getTime()
  const rows = shopRows(tenantId, goods, clientele, people, at)
  const users = people.map((person) => ({ person, id: newId() }))
  const cards = cardsOf(rows.customers, clientele, keepersOf(users), at)
  await insert(CustomerLevel, cards.levels)
  await fillShelves(shelvesOf(rows.products, goods, cards.levels, at))
  await insert(Customer, cards.customers)
  await insert(CustomerContact, cards.contacts)
  await insert(CustomerAddress, cards.addresses)
  await insert(CustomerPrice, rows.prices)
  await insert(SystemConfig, [{ tenantId, configKey: 'order.notice', configValue: notice, description: '订货提示' }])
  await insert(
    User,
    users.map(({ person, id }) => userRow(person, id, passwordHash, hasWechat)),
  )
  await insert(
    Membership,
    users.map(({ person, id: userId }) =>
      membershipRow(person, tenantId, userId, rows.regulars.get(person.customer ?? '')?.id ?? null),
    ),
  )
  const days = tradingDays({
    tenantId,
    goods,
    clientele,
    rows,
    people: crewOf(users),
    now: at,
    today: businessDay(),
    busyToday,
  })
  await insertOrders(tenantId, days)
}

async function fillShelves(shelves: Shelves): Promise<void> {
  await insert(Category, shelves.categories)
  await insert(Product, shelves.products)
  await insert(ProductUnit, shelves.units)
  await insert(ProductBarcode, shelves.barcodes)
  await insert(ProductAlias, shelves.aliases)
  await insert(ProductAudience, shelves.audiences)
}

function keepersOf(users: readonly { person: DemoPerson; id: string }[]): Keepers {
  const of = (role: DemoPerson['role']) => users.find(({ person }) => person.role === role)
  return { manager: of('manager')?.id ?? null, sales: of('sales')?.id ?? null, boss: of('owner')?.person.name ?? '' }
}

function userRow(
  { username, name, phone, openid }: DemoPerson,
  id: string,
  passwordHash: string,
  hasWechat: boolean,
): CreationAttributes<User> {
  return { id, username, name, phone, passwordHash, openid: hasWechat ? openid : null }
}

function membershipRow(
  { role, name }: DemoPerson,
  tenantId: string,
  userId: string,
  customerId: string | null,
): CreationAttributes<Membership> {
  return { tenantId, userId, role, name, customerId }
}

/** A shop without a manager or a salesperson has its boss do everything. */
function crewOf(users: readonly { person: DemoPerson; id: string }[]): Crew {
  const hands = users.map(({ person, id }) => ({ person, hand: { userId: id, name: person.name } }))
  const of = (role: DemoPerson['role']) => hands.find(({ person }) => person.role === role)?.hand
  const boss = of('owner') ?? { userId: '', name: '' }
  const buyers = hands.flatMap(({ person, hand }) => (person.customer ? [[person.customer, hand] as const] : []))
  return { boss, manager: of('manager') ?? boss, sales: of('sales') ?? boss, buyers: new Map(buyers) }
}

async function insertOrders(tenantId: string, days: readonly TradingDay[]): Promise<void> {
  const orders = days.flatMap((day) => day.orders)
  await insert(
    Order,
    orders.map(({ order }) => order),
  )
  await insert(
    OrderItem,
    orders.flatMap(({ items }) => items),
  )
  await insert(
    OrderStatusFlow,
    orders.flatMap(({ flows }) => flows),
  )
  await insert(
    OrderHistory,
    orders.flatMap(({ histories }) => histories),
  )
  await insertSequences(tenantId, days)
}

/** The next real order of each day goes on counting where the demo stopped. */
async function insertSequences(tenantId: string, days: readonly TradingDay[]): Promise<void> {
  const moment = now()
  const rows = days
    .filter(({ orders }) => orders.length)
    .map(({ day, orders }) => ({
      id: newId(),
      tenant_id: tenantId,
      scope: 'order',
      biz_date: day,
      last_value: orders.length,
      created_at: moment,
      updated_at: moment,
    }))
  await (Tenant.sequelize as Sequelize).getQueryInterface().bulkInsert('number_sequences', rows)
}

async function insert<M extends Model>(model: ModelStatic<M>, rows: readonly CreationAttributes<M>[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    await model.bulkCreate(rows.slice(from, from + ROWS_AT_ONCE) as CreationAttributes<M>[])
  }
}
