import type Joi from 'joi'

/**
 * One piece of a contract: how a value is read from the wire, what it looks like there, and how it is written back.
 * `T` is the value inside the house (fen, hundredths, Date); the wire has yuan, quantities and ISO strings.
 */
export interface Field<T = unknown> {
  /** Reads and checks a wire value; gives the inside value. */
  readonly input: Joi.Schema
  /** The shape on the wire, for OpenAPI and the generated client. */
  readonly wire: Joi.Schema
  /** Writes an inside value; throws `AnswerError` when the value breaks the contract. */
  readonly toWire: (value: T, at: string) => unknown
  /** May be absent from an object. */
  readonly isOptional: boolean
  /** Where the value has parts: which. Fields made from one another share it, so it tells that two are one shape. */
  readonly inside?: Inside
  /** Only of a file that comes in: how large it may be. */
  readonly upload?: { readonly maxBytes: number }
  /** Only of a file that goes out: of which media types it may be. */
  readonly media?: readonly string[]
}

/** The parts of a value, for those who read contracts rather than values: the document and the phone's client. */
export type Inside =
  | { readonly kind: 'object'; readonly shape: Shape }
  | { readonly kind: 'list'; readonly of: Field<never> }
  | { readonly kind: 'page'; readonly shape: Shape; readonly of: Field<never> }

/** The inside type of a field. */
export type ValueOf<F> = F extends Field<infer T> ? T : never

/** Named fields of an object, a query or a path. */
export type Shape = Record<string, Field<never>>

type OptionalKeys<S> = { [K in keyof S]: undefined extends ValueOf<S[K]> ? K : never }[keyof S]

/** The inside type of an object of fields; a field that may be undefined may be left out. */
export type ObjectOf<S> = { [K in Exclude<keyof S, OptionalKeys<S>>]: ValueOf<S[K]> } & {
  [K in OptionalKeys<S>]?: ValueOf<S[K]>
}

/** An answer that breaks its own contract: a fault of ours, never of the caller. */
export class AnswerError extends Error {
  constructor(at: string, wanted: string, value: unknown) {
    super(`answer breaks its contract at ${at || 'the top'}: wanted ${wanted}, got ${describe(value)}`)
  }
}

/**
 * Builds a field whose wire schema also reads it, and that is written as it is.
 * @param kind what an answer has to be: a JavaScript type, or words for what `fits` checks
 */
export function field<T>(schema: Joi.Schema, kind: string, fits?: (value: unknown) => boolean): Field<T> {
  const isFit = fits ?? ((value: unknown) => typeof value === kind)
  const toWire = (value: T, at: string): T => {
    if (!isFit(value)) throw new AnswerError(at, kind, value)
    return value
  }
  return { input: schema, wire: schema, toWire, isOptional: false }
}

/** A schema under the Chinese name that people know the field by. */
export function named<J extends Joi.Schema>(schema: J, label: string): J {
  return schema.label(label) as J
}

function describe(value: unknown): string {
  return value === null ? 'null' : value instanceof Date ? 'a Date' : typeof value
}
