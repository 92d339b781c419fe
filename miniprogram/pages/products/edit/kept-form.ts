import { phoneStorage, type StorageDoor } from '../../../stores/storage'
import type { ProductForm } from './form'
import { isSame, merge } from './merge'

const KEY = 'kd.product-form'
/** A form nobody came back to is forgotten. */
const DAYS_KEPT = 7
const DAY_MS = 86_400_000

interface Kept {
  /** Of which product; "new" for none. */
  of: string
  at: number
  /** What it was typed over. */
  base: ProductForm
  form: ProductForm
}

/** Keeps what is typed, so that it is there again when the page was left without saving; one form at a time. */
export function keepForm(id: string, base: ProductForm, form: ProductForm, door: StorageDoor = phoneStorage): void {
  if (isSame(base, form)) forgetForm(id, door)
  else door.write(KEY, { of: id || 'new', at: Date.now(), base, form } satisfies Kept)
}

/** What was typed for this product and not saved, over the product as it is `now`; null when there is nothing. */
export function keptForm(id: string, now: ProductForm, door: StorageDoor = phoneStorage): ProductForm | null {
  const kept = keptOf(id, door)
  if (!kept) return null
  const { form } = merge({ ...now, ...kept.base }, { ...now, ...kept.form }, now)
  return isSame(form, now) ? null : form
}

/** Forgets it: it was saved, or nobody wants it. */
export function forgetForm(id: string, door: StorageDoor = phoneStorage): void {
  if (keptOf(id, door)) door.remove(KEY)
}

function keptOf(id: string, door: StorageDoor): Kept | null {
  const kept = door.read(KEY) as Kept | undefined
  const isOurs = kept?.of === (id || 'new') && Date.now() - kept.at < DAYS_KEPT * DAY_MS
  return isOurs ? kept : null
}
