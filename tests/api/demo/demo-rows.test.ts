import { Decimal } from 'decimal.js'
import { Customer } from '../../../server/features/customers'
import { Order, OrderHistory, OrderItem, OrderStatusFlow } from '../../../server/features/orders/model'
import { stepTo } from '../../../server/features/orders/states'
import { ORDER_STATUSES } from '../../../server/features/orders/statuses'
import { CustomerPrice } from '../../../server/features/pricing'
import { Product } from '../../../server/features/products'
import { Tenant } from '../../../server/features/tenants'
import { businessDay } from '../../../server/platform/clock'
import { seedDemo } from '../../../server/scripts/seed-demo'
import { asHouse } from '../../support/world'
import { useSeededHouse } from './seeded-house'

/** Half past five in the afternoon in Shanghai. */
const MOMENT = '2026-11-20T09:30:00Z'
const house = useSeededHouse(MOMENT)

let shop: string
let orders: Order[]
let items: Map<string, OrderItem[]>
let flows: Map<string, OrderStatusFlow[]>
let histories: Map<string, OrderHistory[]>

beforeAll(() =>
  asHouse(async () => {
    shop = (await Tenant.findOne({ where: { name: '老周蔬菜批发' } }))?.id ?? ''
    orders = await Order.findAll({ order: ['tenantId', 'orderNo'] })
    items = byOrder(await OrderItem.findAll({ order: ['lineNo'] }))
    flows = byOrder(await OrderStatusFlow.findAll({ order: ['createdAt', 'id'] }))
    histories = byOrder(await OrderHistory.findAll({ order: ['createdAt', 'id'] }))
  }),
)

function byOrder<T extends { orderId: string }>(rows: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(row.orderId, [...(groups.get(row.orderId) ?? []), row])
  return groups
}
const itemsOf = ({ id }: Order): OrderItem[] => items.get(id) ?? []
const flowsOf = ({ id }: Order): OrderStatusFlow[] => flows.get(id) ?? []
const wrong = (isRight: (order: Order) => boolean): string[] =>
  orders.filter((order) => !isRight(order)).map(({ orderNo }) => orderNo)

describe('the shop of the demo', () => {
  test('is put into an empty database, once', async () => {
    expect(house.seeded).toBe(true)
    expect(await seedDemo('wx0123456789abcdef')).toBe(false)
    expect(await asHouse(() => Order.count())).toBe(orders.length)
  })

  test('sells 60 products in 9 categories by real units, to 40 customers', async () => {
    const where = { tenantId: shop }
    const [products, customers] = await asHouse(() =>
      Promise.all([
        Product.findAll({ where: { ...where, status: 'active', visibility: 'all' } }),
        Customer.findAll({ where }),
      ]),
    )
    expect([products.length, new Set(products.map(({ category }) => category)).size]).toEqual([60, 9])
    expect([...new Set(products.map(({ unit }) => unit))].sort()).toEqual([...'箱斤袋筐板把'].sort())
    expect(new Set(products.map(({ name }) => name)).size).toBe(60)
    expect(products.filter(({ initials, pinyin }) => !initials || !pinyin)).toEqual([])
    expect([customers.length, new Set(customers.map(({ name }) => name)).size]).toEqual([40, 40])
    expect(customers.filter(({ phone, address, initials }) => !phone || !address || !initials)).toEqual([])
  })

  test('has at least 150 special prices, each below the list price', async () => {
    const prices = await asHouse(() => CustomerPrice.findAll({ where: { tenantId: shop } }))
    const products = await asHouse(() => Product.findAll({ where: { tenantId: shop } }))
    const listPrice = new Map(products.map(({ id, globalPrice }) => [id, globalPrice]))
    expect(prices.length).toBeGreaterThanOrEqual(150)
    expect(prices.filter(({ productId, price }) => price >= (listPrice.get(productId) ?? 0))).toEqual([])
  })

  test('has 90 days of orders in every status, about 1,400, with a usual turnover', () => {
    const own = orders.filter(({ tenantId }) => tenantId === shop)
    expect(new Set(own.map(({ bizDate }) => bizDate)).size).toBe(90)
    expect(own.length).toBeGreaterThan(1_250)
    expect(own.length).toBeLessThan(1_550)
    expect([...new Set(own.map(({ status }) => status))].sort()).toEqual([...ORDER_STATUSES].sort())
    const counted = own.filter(({ status }) => ['confirmed', 'shipped', 'completed'].includes(status))
    const aDay = counted.reduce((sum, { totalAmount }) => sum + totalAmount, 0) / 100 / 90
    expect(aDay).toBeGreaterThan(15_000)
    expect(aDay).toBeLessThan(40_000)
  })
})

describe('every order of the demo', () => {
  test('has lines of price times quantity, rounded once, that add up to its total', () => {
    const lineTotal = ({ unitPrice, quantity }: OrderItem): number =>
      new Decimal(unitPrice).times(quantity).dividedBy(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber()
    const isRight = (line: OrderItem): boolean => line.totalPrice === lineTotal(line) && line.quantity > 0
    expect(wrong((order) => itemsOf(order).length > 0 && itemsOf(order).every(isRight))).toEqual([])
    const sum = (order: Order): number => itemsOf(order).reduce((total, { totalPrice }) => total + totalPrice, 0)
    expect(wrong((order) => order.totalAmount === sum(order))).toEqual([])
  })

  test('counts its lines, numbers them, names the first three, and has no product twice', () => {
    const digest = (order: Order): string =>
      itemsOf(order)
        .slice(0, 3)
        .map(({ productName }) => productName)
        .join('、')
    expect(wrong((order) => order.itemCount === itemsOf(order).length && order.digest === digest(order))).toEqual([])
    expect(wrong((order) => itemsOf(order).every(({ lineNo }, index) => lineNo === index + 1))).toEqual([])
    expect(
      wrong((order) => new Set(itemsOf(order).map(({ productId }) => productId)).size === order.itemCount),
    ).toEqual([])
  })

  test('is numbered day by day without gaps, in the order of coming', () => {
    const days = new Map<string, Order[]>()
    for (const order of orders) {
      const day = `${order.tenantId} ${order.bizDate}`
      days.set(day, [...(days.get(day) ?? []), order])
    }
    for (const day of days.values()) {
      const stem = day[0]?.bizDate.replaceAll('-', '')
      expect(day.map(({ orderNo }) => orderNo)).toEqual(
        day.map((_, index) => `${stem}${String(index + 1).padStart(4, '0')}`),
      )
      const times = day.map(({ createdAt }) => createdAt.getTime())
      expect(times).toEqual([...times].sort((a, b) => a - b))
    }
    expect(wrong(({ bizDate, createdAt }) => bizDate === businessDay(createdAt))).toEqual([])
  })

  test('went through the lifecycle step by step, by known people, never in the future', () => {
    const isLawful = (order: Order): boolean => {
      const steps = flowsOf(order)
      return steps.every(({ fromStatus, toStatus, operatorId }, index) => {
        const before = steps[index - 1]
        if (!before) return fromStatus === null && toStatus === 'draft'
        return (
          fromStatus === before.toStatus &&
          !!operatorId &&
          !!stepTo({ status: fromStatus, createdById: null }, toStatus)
        )
      })
    }
    expect(wrong(isLawful)).toEqual([])
    expect(wrong((order) => flowsOf(order).at(-1)?.toStatus === order.status)).toEqual([])
    const past = (at: Date): boolean => at.getTime() <= Date.parse(MOMENT)
    expect(wrong((order) => flowsOf(order).every(({ createdAt }) => past(createdAt)))).toEqual([])
    expect(wrong((order) => order.updatedAt >= order.createdAt && past(order.updatedAt))).toEqual([])
    expect(wrong(({ status, submittedAt }) => (status === 'draft') === (submittedAt === null))).toEqual([])
    expect(wrong(({ bizDate, deliveryOn }) => deliveryOn !== null && deliveryOn >= bizDate)).toEqual([])
  })

  test('has a version and a history entry for each thing that was done to it', () => {
    expect(wrong((order) => order.version === histories.get(order.id)?.length)).toEqual([])
    const told = (order: Order): unknown => histories.get(order.id)?.at(-1)?.changes
    expect(wrong((order) => (told(order) as { after: { status: string } }).after.status === order.status)).toEqual([])
  })

  test('takes the special price where there is one, and says why a price was agreed', async () => {
    const prices = await asHouse(() => CustomerPrice.findAll())
    const specials = new Set(prices.map(({ customerId, productId }) => `${customerId} ${productId}`))
    const isRight = (
      order: Order,
      { productId, priceSource, priceReason, unitPrice, listPrice }: OrderItem,
    ): boolean => {
      if (priceSource === 'manual') return !!priceReason
      if (priceSource === 'global' && unitPrice !== listPrice) return false
      return (priceSource === 'special') === specials.has(`${order.customerId} ${productId}`)
    }
    expect(wrong((order) => itemsOf(order).every((line) => isRight(order, line)))).toEqual([])
    const sources = new Set([...items.values()].flat().map(({ priceSource }) => priceSource))
    expect([...sources].sort()).toEqual(['global', 'manual', 'special'])
  })
})
