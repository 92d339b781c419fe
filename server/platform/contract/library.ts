import type { Contract } from './endpoint'
import type { Field } from './field'

/** A fixed list of words that both sides know by name. */
export interface Vocabulary {
  /** Name of the type, such as OrderStatus. */
  readonly type: string
  readonly title: string
  /** Name of the constant that lists the words, such as ORDER_STATUSES. */
  readonly constant: string
  readonly words: readonly string[]
  /** Chinese names of the words, and the constant that has them. */
  readonly labels?: { readonly constant: string; readonly of: Readonly<Record<string, string>> }
}

/** All contracts and the names of what they share: enough to write the document and the phone's client. */
export interface Library {
  readonly contracts: readonly Contract[]
  /** Names of shapes; a shape that is not here is named after where it is used first. */
  readonly shapes: Readonly<Record<string, Field<never>>>
  readonly vocabularies: readonly Vocabulary[]
  /** Other constants the phone needs, as plain JSON. */
  readonly constants: Readonly<Record<string, unknown>>
}
