import { Op } from 'sequelize'
import { Category, createProduct, foldCode, itsParts, Product, ProductBarcode, updateProduct } from '../products'
import { PRODUCT_STATUS_LABELS, written, type ProductStatus } from './contract'
import { nearest } from './near'
import { productColumns } from './product-columns'
import { barcodesText, codesIn, unitNames, unitsText } from './product-units'
import { flagText, joined, moneyText } from './readings'
import { remark, stop, type Cells, type Judge, type Problem, type Table } from './table'
import { byName, weigh } from './weigh'

/** The goods of the shop as a table. */
export const productTable: Table = {
  kind: 'products',
  columns: productColumns,
  needs: [['name', 'sku']],
  toWrite: ['products.create', 'products.update'],
  toRead: 'products.view',
  titleOf: ({ name = '', sku = '' }) => name || sku,
  judge,
  count: () => Product.count(),
  tell: async (offset, limit) => {
    const order: [string, string][] = [['id', 'ASC']]
    return (await Product.findAll({ include: itsParts(), order, offset, limit })).map(cellsOf)
  },
}

/** What is there that a line may be about, or run into. */
interface Known {
  bySku: ReadonlyMap<string, Product>
  byName: ReadonlyMap<string, Product[]>
  /** Bar codes and the products that have them. */
  codes: ReadonlyMap<string, string>
  categories: ReadonlySet<string>
}

async function judge(lines: readonly Cells[]): Promise<Judge> {
  const skus = lines.flatMap(({ sku }) => (sku ? [foldCode(sku)] : []))
  const names = lines.flatMap(({ name }) => (name ? [name] : []))
  const where = { [Op.or]: [{ skuKey: skus }, { name: names }] }
  const there = await Product.findAll({ where, include: itsParts() })
  const codeKey = lines.flatMap(({ barcodes = '' }) => codesIn(barcodes))
  const holders = await ProductBarcode.findAll({ attributes: ['codeKey', 'productId'], where: { codeKey } })
  const known: Known = {
    bySku: new Map(there.flatMap((one) => (one.skuKey ? [[one.skuKey, one] as const] : []))),
    byName: byName(there, ({ name }) => name),
    codes: new Map(holders.map((one) => [one.codeKey ?? '', one.productId])),
    categories: new Set((await Category.findAll({ attributes: ['name'] })).map(({ name }) => name)),
  }
  const [create, update] = written.products
  return (cells) => {
    const { product, problems } = found(cells, known)
    return weigh({
      columns: productColumns(),
      cells,
      there: product && { id: product.id, cells: cellsOf(product) },
      newKey: cells.sku ? `sku:${foldCode(cells.sku)}` : `name:${(cells.name ?? '').toLowerCase()}`,
      problems: [
        ...problems,
        ...categoryProblems(cells, known),
        ...unitProblems(cells, product),
        ...codeProblems(cells, product, known),
      ],
      contractOf: (isNew) => (isNew ? create : update),
      beside: product ? { id: product.id } : {},
      write: product ? updateProduct : createProduct,
    })
  }
}

/** By its number, else by its name: then the number, where both have one, must not be another's. */
function found({ sku = '', name = '' }: Cells, known: Known): Found {
  const bySku = sku ? known.bySku.get(foldCode(sku)) : undefined
  return bySku ? { product: bySku, problems: [] } : called(name, (one) => !sku || !one.skuKey, known)
}

interface Found {
  product: Product | null
  problems: Problem[]
}

function called(name: string, fits: (product: Product) => boolean, known: Known): Found {
  const same = (known.byName.get(name.toLowerCase()) ?? []).filter(fits)
  if (same.length <= 1) return { product: same[0] ?? null, problems: [] }
  const [number = ''] = same.map(({ sku }) => sku).filter(Boolean)
  return { product: null, problems: [stop('name', name, `有 ${same.length} 样货品叫这个名字，写上货号`, number)] }
}

function categoryProblems({ category }: Cells, { categories }: Known): Problem[] {
  const isKnown = [...categories].some((one) => one.toLowerCase() === category?.toLowerCase())
  if (!category || isKnown) return []
  return [remark('category', category, `会新建分类「${category}」`, nearest(category, categories))]
}

function unitProblems({ saleUnit, units, unit }: Cells, product: Product | null): Problem[] {
  const names = [unit ?? product?.unit ?? '个', ...(units === undefined ? otherUnits(product) : unitNames(units))]
  if (!saleUnit || names.includes(saleUnit)) return []
  const reason = `这样货没有单位「${saleUnit}」，有「${names.join('」「')}」`
  return [stop('saleUnit', saleUnit, reason, nearest(saleUnit, names))]
}

const otherUnits = (product: Product | null): string[] => (product?.units ?? []).map(({ name }) => name)

function codeProblems({ barcodes = '' }: Cells, product: Product | null, { codes }: Known): Problem[] {
  const taken = codesIn(barcodes).find((code) => codes.has(code) && codes.get(code) !== product?.id)
  return taken === undefined ? [] : [stop('barcodes', barcodes, `条码 ${taken} 已经是别的货品的`)]
}

function cellsOf(product: Product): Cells {
  const { sku, name, unit, category, spec, mnemonic, description, position, unitDecimals, converts, status } = product
  return {
    ...{ sku, name, unit, category, spec, mnemonic, description },
    globalPrice: moneyText(product.globalPrice),
    units: unitsText(product),
    saleUnit: product.units?.find(({ id }) => id === product.saleUnitId)?.name ?? '',
    barcodes: barcodesText(product),
    tags: joined(product.tags),
    aliases: joined((product.aliases ?? []).map(({ text }) => text)),
    status: PRODUCT_STATUS_LABELS[status as ProductStatus],
    position: String(position),
    unitDecimals: String(unitDecimals),
    converts: flagText(converts),
    costPrice: moneyText(product.costPrice),
    floorPrice: moneyText(product.floorPrice),
  }
}
