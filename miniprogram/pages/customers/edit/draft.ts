import { whoAndWhere } from '../../../stores/session'
import { phoneStorage } from '../../../stores/storage'
import type { CustomerForm } from './view'

/** A form that was left without saving, and the version of the card it was typed over. */
export interface FormDraft {
  form: CustomerForm
  version: number
}

/** An empty key is somebody new. */
const keyOf = (id: string): string => `kd.customer-form.${whoAndWhere()}.${id}`

/** Keeps what is typed until it is saved. */
export function keepDraft(id: string, draft: FormDraft): void {
  phoneStorage.write(keyOf(id), draft)
}

/** What was typed and left; of an older card nothing, it would undo what others wrote. */
export function draftOf(id: string, version: number): CustomerForm | null {
  const draft = phoneStorage.read(keyOf(id)) as FormDraft | undefined
  return draft?.version === version ? draft.form : null
}

/** Forgets what was typed: it is saved, or not wanted any more. */
export function dropDraft(id: string): void {
  phoneStorage.remove(keyOf(id))
}
