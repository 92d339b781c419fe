import type { CreateProductInput, Product } from '../../../api/generated'
import { fenFromYuan, parseYuan, yuanFromFen, type Fen } from '../../../utils/money'

/** What is typed about a product. */
export interface ProductForm {
  name: string
  /** As typed, in yuan. */
  globalPrice: string
  unit: string
  category: string
  spec: string
}

/** What those see who may not change it. */
export interface ProductCard {
  name: string
  priceFen: Fen
  unit: string
  facts: { label: string; text: string }[]
}

/** The fields in the order they stand, for finding the first one that was refused. */
export const FIELDS: readonly (keyof ProductForm)[] = ['name', 'globalPrice', 'unit', 'category', 'spec']

/** Units most goods are sold by, one tap each. */
export const UNITS: readonly string[] = ['箱', '斤', '袋', '筐', '个']

/** The form of something new. */
export const BLANK_FORM: ProductForm = { name: '', globalPrice: '', unit: '箱', category: '', spec: '' }

/** The form of something known. */
export function formOf({ name, globalPrice, unit, category, spec }: Product): ProductForm {
  return { name, globalPrice: String(globalPrice), unit, category, spec }
}

/** The card of something known; what was never said is not told. */
export function cardOf({ name, globalPrice, unit, category, spec }: Product): ProductCard {
  const facts = [
    { label: '规格', text: spec },
    { label: '分类', text: category },
  ]
  return { name, priceFen: fenFromYuan(globalPrice), unit, facts: facts.filter(({ text }) => text) }
}

/** What is missing before anything can be sent, by field; the server knows the rest. */
export function missingIn({ name, globalPrice, unit }: ProductForm): Record<string, string> {
  const problems = {
    name: name.trim() ? '' : '写个名字，客户按它找货。',
    globalPrice: priceProblem(globalPrice),
    unit: unit.trim() ? '' : '选一个单位，或者写一个。',
  }
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem))
}

/** What the server takes. @throws RangeError when something is missing in the form */
export function inputOf(form: ProductForm): Required<CreateProductInput> {
  const fen = parseYuan(form.globalPrice)
  if (fen === null) throw new RangeError(`no price: ${form.globalPrice}`)
  const { name, unit, category, spec } = form
  return {
    name: name.trim(),
    globalPrice: yuanFromFen(fen),
    unit: unit.trim(),
    category: category.trim(),
    spec: spec.trim(),
  }
}

/** What is wrong with the price as typed; empty when nothing is. */
function priceProblem(typed: string): string {
  if (!typed.trim()) return '写一个价，客户看到的就是它。'
  if (parseYuan(typed) !== null) return ''
  if (/^\d{9,}/.test(typed.trim())) return '太大了，最多 ¥99999999.99。'
  return /^\d+\.\d{3,}$/.test(typed.trim()) ? '最多写到分，两位小数。' : '价格只能写数字和小数点。'
}

/** Reasons for the fields of this page by their name, and the first of them; null when none is ours. */
export function refusedFields(
  reasons: Record<string, string>,
): { errors: Partial<ProductForm>; first: keyof ProductForm } | null {
  const refused = FIELDS.filter((field) => reasons[field])
  if (!refused.length) return null
  return { errors: Object.fromEntries(refused.map((field) => [field, reasons[field]])), first: refused[0] }
}
