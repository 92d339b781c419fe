import { phoneStorage } from '../../../stores/storage'
import { BLANK_FORM, type ProductForm } from './form'

const KEY = 'kd.product-form'
/** A form nobody came back to is forgotten. */
const DAYS_KEPT = 7
const DAY_MS = 86_400_000

interface Kept {
  /** Of which product, and in which version; "new" for none. */
  of: string
  at: number
  form: ProductForm
}

/** Keeps what is typed, so that it is there again when the page was left without saving; one form at a time. */
export function keepForm(id: string, form: ProductForm): void {
  phoneStorage.write(KEY, { of: id || 'new', at: Date.now(), form } satisfies Kept)
}

/** What was typed for this product and not saved; null when there is nothing. */
export function keptForm(id: string): ProductForm | null {
  const kept = phoneStorage.read(KEY) as Partial<Kept> | undefined
  const isOurs = kept?.of === (id || 'new') && Date.now() - (kept.at ?? 0) < DAYS_KEPT * DAY_MS
  return isOurs && kept.form ? { ...BLANK_FORM, ...kept.form } : null
}

/** Forgets it: it was saved, or nobody wants it. */
export function forgetForm(id: string): void {
  const kept = phoneStorage.read(KEY) as Partial<Kept> | undefined
  if (kept?.of === (id || 'new')) phoneStorage.remove(KEY)
}
