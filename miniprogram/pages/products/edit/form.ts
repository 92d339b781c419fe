import type { CreateProductInput, Product, ProductStatus } from '../../../api/generated'
import { parseYuan, yuanFromFen } from '../../../utils/money'
import { unitInputs, unitProblems, unitRows, type UnitRow } from './units'

/** Somebody who sees a product not everybody sees. */
export interface Seer {
  kind: 'level' | 'customer'
  id: string
  name: string
}

/** A bar code as it is typed; an empty unit is the pricing unit. */
export interface CodeRow {
  code: string
  unit: string
}

/** What is typed about a product; pictures are kept apart, they are sent at once. */
export interface ProductForm {
  name: string
  /** As typed, in yuan. */
  globalPrice: string
  unit: string
  isWeighed: boolean
  category: string
  spec: string
  sku: string
  mnemonic: string
  description: string
  /** As typed, in yuan; empty for unknown. */
  costPrice: string
  floorPrice: string
  status: ProductStatus
  converts: boolean
  units: UnitRow[]
  /** Empty for the pricing unit. */
  saleUnit: string
  barcodes: CodeRow[]
  tags: string[]
  aliases: string[]
  visibility: 'all' | 'some'
  audience: Seer[]
}

const WEIGHED_DECIMALS = 2

/** Units most goods are priced by, one tap each. */
export const UNITS: readonly string[] = ['箱', '斤', '袋', '筐', '个']

/** Pricing units that are weighed unless somebody says otherwise. */
const WEIGHED_UNITS: readonly string[] = ['斤', '公斤', '千克']

/** The form of something new. */
export const BLANK_FORM: ProductForm = {
  name: '',
  globalPrice: '',
  unit: '箱',
  isWeighed: false,
  category: '',
  spec: '',
  sku: '',
  mnemonic: '',
  description: '',
  costPrice: '',
  floorPrice: '',
  status: 'active',
  converts: true,
  units: [],
  saleUnit: '',
  barcodes: [],
  tags: [],
  aliases: [],
  visibility: 'all',
  audience: [],
}

/** The form of something known. */
export function formOf(product: Product): ProductForm {
  const { name, unit, category, spec, sku, mnemonic, description, status, converts } = product
  const { saleUnit, barcodes, tags, aliases, visibility = 'all', audience = [] } = product
  return {
    ...{ name, unit, category, spec, sku, mnemonic, description, status, converts },
    ...{ saleUnit, barcodes, tags, aliases, visibility, audience },
    globalPrice: String(product.globalPrice),
    isWeighed: product.unitDecimals > 0,
    costPrice: typedYuan(product.costPrice),
    floorPrice: typedYuan(product.floorPrice),
    units: unitRows(product.units),
  }
}

/** The form of another one like it: without what belongs to one alone. */
export function formLike(product: Product): ProductForm {
  const form = formOf(product)
  const units = form.units.map((row, index) => ({ ...row, id: '', key: `like-${index}` }))
  return { ...form, units, sku: '', barcodes: [], status: 'active' }
}

/** Whether a unit of this name is weighed, as a first guess. */
export const isWeighedUnit = (unit: string): boolean => WEIGHED_UNITS.includes(unit)

/** What is wrong before anything can be sent, by field; the server knows the rest. */
export function problemsIn(form: ProductForm): Record<string, string> {
  const { name, globalPrice, unit, costPrice, floorPrice } = form
  const problems = {
    name: name.trim() ? '' : '写个名字，客户按它找货。',
    globalPrice: globalPrice.trim() ? priceProblem(globalPrice) : '写一个价，客户看到的就是它。',
    unit: unit.trim() ? '' : '选一个单位，或者写一个。',
    ...unitProblems(form.units, unit),
    costPrice: priceProblem(costPrice),
    floorPrice: priceProblem(floorPrice),
  }
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem))
}

/** What the server takes; cost and floor only from who may see them. @throws RangeError when something is missing */
export function inputOf(form: ProductForm, seesCost: boolean): CreateProductInput {
  const fen = parseYuan(form.globalPrice)
  if (fen === null) throw new RangeError(`no price: ${form.globalPrice}`)
  const { status, converts, tags, aliases, visibility, audience, saleUnit } = form
  const keysOf = (wanted: Seer['kind']): string[] => audience.filter(({ kind }) => kind === wanted).map(({ id }) => id)
  return {
    ...trimmed(form),
    ...{ status, converts, tags, aliases, visibility },
    globalPrice: yuanFromFen(fen),
    unitDecimals: form.isWeighed ? WEIGHED_DECIMALS : 0,
    units: unitInputs(form.units),
    saleUnit: form.units.some(({ name }) => name.trim() === saleUnit) ? saleUnit : '',
    barcodes: form.barcodes.filter(({ code }) => code.trim()),
    visibleLevels: keysOf('level'),
    visibleCustomers: keysOf('customer'),
    ...(seesCost && { costPrice: yuanOrNull(form.costPrice), floorPrice: yuanOrNull(form.floorPrice) }),
  }
}

const WORDS = ['name', 'unit', 'category', 'spec', 'sku', 'mnemonic', 'description'] as const

function trimmed(form: ProductForm): Pick<ProductForm, (typeof WORDS)[number]> {
  return Object.fromEntries(WORDS.map((word) => [word, form[word].trim()])) as never
}

function typedYuan(yuan: number | null | undefined): string {
  return yuan === null || yuan === undefined ? '' : String(yuan)
}

function yuanOrNull(typed: string): number | null {
  const fen = parseYuan(typed)
  return fen === null ? null : yuanFromFen(fen)
}

/** What is wrong with a price as typed; empty when nothing is, or nothing was typed. */
function priceProblem(typed: string): string {
  if (!typed.trim() || parseYuan(typed) !== null) return ''
  if (/^\d{9,}/.test(typed.trim())) return '太大了，最多 ¥99999999.99。'
  return /^\d+\.\d{3,}$/.test(typed.trim()) ? '最多写到分，两位小数。' : '价格只能写数字和小数点。'
}

/** The list price less what it costs, as a share of it: "毛利 32%"; empty while one of the two is unknown. */
export function marginWords({ globalPrice, costPrice }: ProductForm): string {
  const [price, cost] = [parseYuan(globalPrice), parseYuan(costPrice)]
  if (!price || cost === null) return ''
  const percent = Math.round(((price - cost) / price) * 100)
  return percent < 0 ? '卖一个亏一个' : `毛利 ${percent}%`
}
