import type { CreationAttributes } from 'sequelize'
import type { Customer } from '../../features/customers'
import type { CustomerPrice } from '../../features/pricing'
import type { Product } from '../../features/products'
import type { Fen } from '../../platform/money'
import { typed } from '../../platform/pinyin'
import type { DemoCustomer } from './customers'
import { dice } from './dice'
import { usualGoods, type Usual } from './goods'
import { keysFrom } from './ids'
import { specialPrices } from './prices'
import type { DemoProduct } from './products'
import type { DemoPerson } from './people'

const DAY_MS = 86_400_000

/** A customer of the demo in their place: key, what they take, their special prices by product name. */
export interface Regular extends DemoCustomer {
  id: string
  usual: Usual[]
  specials: Map<string, Fen>
}

/** The rows of a shop before its first order, and the keys later rows need. */
export interface ShopRows {
  products: CreationAttributes<Product>[]
  customers: CreationAttributes<Customer>[]
  prices: CreationAttributes<CustomerPrice>[]
  productIds: Map<string, string>
  regulars: Map<string, Regular>
}

/** What a shop sells, to whom, and at which special prices. `now` in milliseconds since the epoch. */
export function shopRows(
  tenantId: string,
  goods: readonly DemoProduct[],
  clientele: readonly DemoCustomer[],
  people: readonly DemoPerson[],
  now: number,
): ShopRows {
  const key = keysFrom(`shop ${clientele[0]?.name}`)
  const opened = now - 430 * DAY_MS
  const products = goods.map(({ name, category, unit, spec, priceFen }, index) => {
    const { initials, full } = typed(name)
    const id = key(opened + index)
    return { id, tenantId, name, category, unit, spec, globalPrice: priceFen, initials, pinyin: full, ...since(opened) }
  })
  const regulars = clientele.map((customer) => regular(customer, goods, key(now - customer.since * DAY_MS)))
  const productIds = new Map(products.map(({ id, name }) => [name, id]))
  return {
    products,
    customers: regulars.map(({ id, name, address, since: days }) => ({
      id,
      tenantId,
      name,
      address,
      phone: people.find(({ customer }) => customer === name)?.phone ?? phoneOf(name),
      initials: typed(name).initials,
      ...since(now - days * DAY_MS),
    })),
    prices: regulars.flatMap((one) => priceRows(one, tenantId, productIds, key, now)),
    productIds,
    regulars: new Map(regulars.map((one) => [one.name, one])),
  }
}

function regular(customer: DemoCustomer, goods: readonly DemoProduct[], id: string): Regular {
  const usual = usualGoods(customer, goods)
  return { ...customer, id, usual, specials: specialPrices(customer, usual) }
}

function priceRows(
  { id: customerId, name, since: days, specials }: Regular,
  tenantId: string,
  productIds: Map<string, string>,
  key: (at: number) => string,
  now: number,
): CreationAttributes<CustomerPrice>[] {
  const roll = dice(`price days ${name}`)
  return [...specials].map(([product, price]) => {
    const at = now - roll.between(Math.min(3, days), days) * DAY_MS
    return { id: key(at), tenantId, customerId, productId: productIds.get(product) ?? '', price, ...since(at) }
  })
}

/** A number nobody answers: the same made-up range as the demo people's. */
function phoneOf(name: string): string {
  return `1990073${String(dice(`phone ${name}`).between(0, 9999)).padStart(4, '0')}`
}

const since = (at: number): { createdAt: Date; updatedAt: Date } => ({
  createdAt: new Date(at),
  updatedAt: new Date(at),
})
