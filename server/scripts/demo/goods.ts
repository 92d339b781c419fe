import { dice } from './dice'
import type { DemoCustomer } from './customers'
import { HABITS } from './kinds'
import type { DemoProduct } from './products'

/** Something a customer takes regularly. */
export interface Usual {
  product: DemoProduct
  /** Hundredths of the product's unit. */
  quantity: number
  /** Share of their orders it is in. */
  share: number
}

const WEIGHED = '斤'

/** What a customer takes regularly: told by hand, else drawn by what such places cook. */
export function usualGoods(customer: DemoCustomer, products: readonly DemoProduct[]): Usual[] {
  return customer.takes ? toldGoods(customer.takes, products) : drawnGoods(customer, products)
}

/** Something they happen to take once. */
export function passingGoods(
  customer: DemoCustomer,
  products: readonly DemoProduct[],
  roll: ReturnType<typeof dice>,
): Usual {
  const product = roll.pick(products)
  return { product, quantity: rounded(product, product.usual * HABITS[customer.kind].size * 0.6), share: 0 }
}

/** An amount somebody would say: whole boxes, and weights in fives. */
export function rounded({ unit }: DemoProduct, quantity: number): number {
  const step = unit !== WEIGHED || quantity < 10 ? 1 : quantity < 100 ? 5 : 10
  return Math.max(1, Math.round(quantity / step)) * (quantity < step ? 1 : step) * 100
}

/** Whether the product is sold by weight, so that a line may have decimals. */
export const isWeighed = ({ unit }: DemoProduct): boolean => unit === WEIGHED

function toldGoods(takes: NonNullable<DemoCustomer['takes']>, products: readonly DemoProduct[]): Usual[] {
  return takes.map(([name, quantity, ofTen]) => {
    const product = products.find((one) => one.name === name)
    if (!product) throw new Error(`the demo has no ${name}`)
    return { product, quantity: quantity * 100, share: ofTen / 10 }
  })
}

function drawnGoods({ name, kind }: DemoCustomer, products: readonly DemoProduct[]): Usual[] {
  const roll = dice(`usual ${name}`)
  const { size, sorts, likes } = HABITS[kind]
  const drawn = roll.draw(
    products,
    roll.between(...sorts),
    ({ category, fame }) => (likes[category] ?? 0.1) * fame * fame,
  )
  return drawn.map((product) => ({
    product,
    quantity: rounded(product, product.usual * size * (0.7 + 0.6 * roll.float())),
    share: 0.5 + 0.45 * roll.float(),
  }))
}
