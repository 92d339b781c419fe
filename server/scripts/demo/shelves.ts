import type { CreationAttributes } from 'sequelize'
import type { CustomerLevel } from '../../features/customers'
import type {
  Category,
  Product,
  ProductAlias,
  ProductAudience,
  ProductBarcode,
  ProductUnit,
} from '../../features/products'
import { typed } from '../../platform/pinyin'
import { dice } from './dice'
import { CATEGORY_TREE, FACTS, SHELVED, type GoodsFacts, type ShelvedGoods } from './goods-facts'
import { keysFrom } from './ids'
import type { DemoProduct } from './products'

/** Products with what belongs to them, and the categories they stand in. */
export interface Shelves {
  products: CreationAttributes<Product>[]
  units: CreationAttributes<ProductUnit>[]
  barcodes: CreationAttributes<ProductBarcode>[]
  aliases: CreationAttributes<ProductAlias>[]
  audiences: CreationAttributes<ProductAudience>[]
  categories: CreationAttributes<Category>[]
}

type Key = () => string
interface Place {
  id: string
  tenantId: string
  index: number
  times: { createdAt: Date | undefined; updatedAt: Date | undefined }
}
type Row = CreationAttributes<Product> & { id: string }

/** Goods of at least this fame are tagged as what sells best. */
const FAMOUS = 7
const UNTOLD: Required<Pick<GoodsFacts, 'tags' | 'mnemonic' | 'description'>> = {
  tags: [],
  mnemonic: '',
  description: '',
}
/** A floor stands this far between cost and list price. */
const FLOOR_SHARE = 0.3

/**
 * Fills in what the demo knows of a shop's products: numbers, costs, units, codes, other names, and the shelves they stand on.
 * @param now milliseconds since the epoch
 */
export function shelvesOf(
  products: readonly CreationAttributes<Product>[],
  goods: readonly DemoProduct[],
  levels: readonly CreationAttributes<CustomerLevel>[],
  now: number,
): Shelves {
  const tenantId = String(products[0]?.tenantId)
  const keys = keysFrom(`shelves ${products[0]?.name}`)
  const key: Key = () => keys(now)
  const hasFruitOnly = !goods.some(({ category }) => category === '叶菜')
  const times = { createdAt: products[0]?.createdAt, updatedAt: products[0]?.updatedAt }
  const shelved = hasFruitOnly ? [] : SHELVED.map((one) => ({ one, id: key() }))
  const fame = new Map(goods.map((one) => [one.name, one.fame]))
  const known = products.map((row, index) => described(row as Row, index, fame.get(row.name) ?? 0))
  const units = known.flatMap((row) => unitRows(row, key))
  return {
    products: [
      ...known,
      ...shelved.map(({ one, id }, index) => shelvedRow(one, { id, tenantId, index: known.length + index, times })),
    ],
    units,
    barcodes: known.flatMap((row, index) => barcodeRows(row, units, index, key)),
    aliases: known.flatMap((row) =>
      (FACTS[row.name]?.aliases ?? []).map((text) => ({ id: key(), tenantId, productId: row.id, text })),
    ),
    audiences: shelved.flatMap(({ one, id: productId }) =>
      levels
        .filter(({ code }) => one.levels?.includes(code ?? ''))
        .map((level) => ({ id: key(), tenantId, productId, kind: 'level' as const, targetId: String(level.id) })),
    ),
    categories: categoryRows([...new Set(goods.map(({ category }) => category))], tenantId, key),
  }
}

function described(row: Row, index: number, fame: number): Row {
  const { tags, mnemonic, description } = { ...UNTOLD, ...FACTS[row.name] }
  const roll = dice(`cost ${row.name}`)
  const costPrice = Math.round((row.globalPrice * roll.between(74, 82)) / 1000) * 10
  const floorPrice = Math.round((costPrice + (row.globalPrice - costPrice) * FLOOR_SHARE) / 10) * 10
  return {
    ...row,
    sku: skuOf(row.category ?? '', index),
    costPrice,
    floorPrice: roll.chance(0.6) ? floorPrice : null,
    tags: fame >= FAMOUS ? ['热卖', ...tags] : [...tags],
    mnemonic,
    description,
    unitDecimals: row.unit === '斤' ? 2 : 0,
  }
}

function shelvedRow(one: ShelvedGoods, { id, tenantId, index, times }: Place): Row {
  const { levels, priceFen, name, ...card } = one
  const { initials, full } = typed(name)
  const visibility = levels ? 'some' : 'all'
  const told = { ...card, name, initials, pinyin: full, globalPrice: priceFen, visibility, ...times } as const
  return { id, tenantId, ...told, sku: skuOf(one.category, index), unitDecimals: one.unit === '斤' ? 2 : 0 }
}

function skuOf(category: string, index: number): string {
  return `${typed(category).initials.toUpperCase()}-${String(index + 1).padStart(3, '0')}`
}

function unitRows({ id: productId, tenantId, name }: Row, key: Key): CreationAttributes<ProductUnit>[] {
  return (FACTS[name]?.units ?? []).map(([unit, numerator, denominator, decimals, price = null], position) => ({
    ...{ id: key(), tenantId, productId, name: unit },
    ...{ numerator, denominator, decimals, price, position },
  }))
}

function barcodeRows(
  { id: productId, tenantId, name }: Row,
  units: readonly CreationAttributes<ProductUnit>[],
  index: number,
  key: Key,
): CreationAttributes<ProductBarcode>[] {
  const own = ['', ...units.filter((unit) => unit.productId === productId).map(({ id }) => String(id))]
  return own.slice(0, FACTS[name]?.barcodes ?? 0).map((unitId, position) => {
    const code = retailCode(`69012345${String(index).padStart(3, '0')}${position}`)
    return { id: key(), tenantId, productId, unitId, code, codeKey: code, position }
  })
}

/** Twelve digits with the one that checks them. */
function retailCode(digits: string): string {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 3 : 1), 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}

/** Subcategories stand where the first of them does; a category above them is made. */
function categoryRows(used: readonly string[], tenantId: string, key: Key): CreationAttributes<Category>[] {
  const rows: CreationAttributes<Category>[] = []
  const parents = new Map<string, string>()
  for (const name of used) {
    const [above] = Object.entries(CATEGORY_TREE).find(([, below]) => below.includes(name)) ?? []
    if (above && !parents.has(above)) {
      parents.set(above, key())
      rows.push({ id: parents.get(above) as string, tenantId, name: above, position: rows.length })
    }
    rows.push({ id: key(), tenantId, name, parentId: parents.get(above ?? '') ?? '', position: rows.length })
  }
  return rows
}
