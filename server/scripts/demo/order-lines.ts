import { lineTotalFen, type Fen, type Hundredths } from '../../platform/money'
import type { PricedLine } from '../../features/orders'
import type { Visit } from './days'
import type { Dice } from './dice'
import { isWeighed, passingGoods, type Usual } from './goods'
import { priceThen } from './prices'
import type { DemoProduct } from './products'
import type { Regular } from './shop-rows'

/** A line of an order before it has keys. */
export type DemoLine = Omit<PricedLine, 'productId'>

const REASONS = ['量大让一点', '品相差一点，便宜卖', '老客户抹个零头', '昨天送少了，补给他']
const LINE_REMARKS: Record<string, string> = {
  '西红柿 普罗旺斯': '要硬一点的',
  黄心土豆: '不要发芽的',
  螺丝椒: '要辣的',
  香菜: '不要黄叶',
  嫩豆腐: '多放点水，别压碎',
  鲜香菇: '菇头小一点',
}

/** What a customer takes on one visit, at the prices of that day; `canHaggle` when the shop's heads wrote it. */
export function linesOf(
  visit: Visit,
  regular: Regular,
  goods: readonly DemoProduct[],
  canHaggle: boolean,
  roll: Dice,
): DemoLine[] {
  const chosen = regular.usual.filter(({ share }) => roll.chance(share))
  const passing = roll.chance(0.35) ? [passingGoods(regular, goods, roll)] : []
  const wanted = [...(chosen.length ? chosen : regular.usual.slice(0, 3)), ...passing]
  const different = wanted.filter(
    ({ product }, index) => wanted.findIndex((other) => other.product === product) === index,
  )
  return different.map((usual, index) => line(usual, index + 1, visit, regular, canHaggle && roll.chance(0.04), roll))
}

function line(
  usual: Usual,
  lineNo: number,
  { daysAgo }: Visit,
  { specials }: Regular,
  isHaggled: boolean,
  roll: Dice,
): DemoLine {
  const { product } = usual
  const listPrice = priceThen(product.priceFen, product, daysAgo)
  const special = specials.get(product.name)
  const price = special === undefined ? listPrice : priceThen(special, product, daysAgo)
  const unitPrice = isHaggled ? haggled(price) : price
  const quantity = quantityOf(usual, roll)
  return {
    productName: product.name,
    unit: product.unit,
    unitId: '',
    unitNumerator: 1,
    unitDenominator: 1,
    quantity,
    unitPrice,
    totalPrice: lineTotalFen(unitPrice, quantity),
    listPrice,
    priceRuleId: null,
    isBelowFloor: false,
    ...sourceOf(isHaggled, special !== undefined, roll),
    lineNo,
    remark: roll.chance(0.06) ? (LINE_REMARKS[product.name] ?? null) : null,
  }
}

function sourceOf(isHaggled: boolean, isSpecial: boolean, roll: Dice): Pick<DemoLine, 'priceSource' | 'priceReason'> {
  if (isHaggled) return { priceSource: 'manual', priceReason: roll.pick(REASONS) }
  return { priceSource: isSpecial ? 'special' : 'global', priceReason: null }
}

const haggled = (price: Fen): Fen => Math.max(1, Math.floor((price * 0.94) / 5) * 5)

/** Mostly the usual amount, now and then half or twice; weighed goods sometimes to the last liang. */
function quantityOf({ product, quantity }: Usual, roll: Dice): Hundredths {
  const factor = roll.pick([1, 1, 1, 1, 1, 0.5, 1.5, 2])
  const step = isWeighed(product) && quantity >= 1000 ? 500 : 100
  const taken = Math.max(step, Math.round((quantity * factor) / step) * step)
  return isWeighed(product) && taken >= 500 && roll.chance(0.05) ? taken - roll.between(1, 9) * 10 : taken
}
