import { Op } from 'sequelize'
import { can } from '../../platform/access/actor'
import { businessDay } from '../../platform/clock'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import { CustomerLevel } from '../customers'
import type { pricing } from './contract'
import { floorOfUnit } from './floor'
import { PriceTier } from './model'
import { priceProducts, type PricedProduct, type PricedUnit } from './price-products'

type Read = (typeof pricing.endpoints)['readLevelPrices']
type Row = AnswerOf<Read>['rows'][number]
type Upcoming = Map<string, PriceTier>

/** What is looked for among the rules of a product. */
interface Looked {
  source: 'level' | 'tier'
  upcoming: Upcoming
}

/** The word in the path for everybody: a path has no empty part. */
const EVERYBODY = 'all'

/** What everything on sale costs a level today, and what is to come. @throws resource.not_found */
export async function readLevelPrices({ levelId }: InputOf<Read>): Promise<AnswerOf<Read>> {
  if (levelId === EVERYBODY) return { id: '', name: '所有客户', discountPermille: null, rows: await rowsFor('') }
  const level = await CustomerLevel.findOne({ where: { id: levelId } })
  if (!level) throw notFound({ what: '客户等级' })
  return { id: level.id, name: level.name, discountPermille: level.discountPermille, rows: await rowsFor(level.id) }
}

async function rowsFor(levelId: string): Promise<Row[]> {
  // Nobody's own prices: what a customer of this level pays who has none.
  const products = await priceProducts({ id: '', levelId }, 'all')
  const upcoming = await upcomingOf(levelId)
  const source = levelId ? 'level' : 'tier'
  return products.flatMap((product) => product.units.map((unit) => rowOf(product, unit, { source, upcoming })))
}

async function upcomingOf(levelId: string): Promise<Upcoming> {
  const where = { levelId, minQuantity: 0, validFrom: { [Op.gt]: businessDay() } }
  const rows = await PriceTier.findAll({ where, order: [['validFrom', 'DESC']] })
  // the last one set under a key is the first to come
  return new Map(rows.map((row) => [`${row.productId} ${row.unitId}`, row]))
}

function rowOf(product: PricedProduct, unit: PricedUnit, { source, upcoming }: Looked): Row {
  const steps = product.offer.rules
    .filter((rule) => rule.source === source && rule.unitId === unit.id)
    .sort((a, b) => a.minQuantity - b.minQuantity)
  const [first] = unit.rungs
  const next = upcoming.get(`${product.id} ${unit.id}`)
  return {
    productId: product.id,
    productName: product.name,
    category: product.category,
    initials: product.initials,
    pinyin: product.pinyin,
    unit: unit.name,
    listPrice: unit.price,
    price: first?.price ?? null,
    isOwn: steps.length > 0,
    steps: steps.map(({ minQuantity, price }) => ({ minQuantity, price })),
    upcoming: next ? { price: next.price, validFrom: next.validFrom } : null,
    ...(can('products.see_cost') && { isBelowFloor: isLow(product, unit) }),
  }
}

function isLow(product: PricedProduct, unit: PricedUnit): boolean {
  const floor = floorOfUnit(product, unit) ?? 0
  return unit.rungs.some(({ price }) => price < floor)
}
