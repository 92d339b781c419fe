import Joi from 'joi'
import type { Permission } from '../access/roles'
import type { ErrorType } from '../errors'
import type { Field, ObjectOf, Shape } from './field'
import { present } from './fields'
import { chineseMessages } from './messages'

/** Written out where anyone may call, signed in or not, with the reason. */
export interface Anyone {
  readonly anyone: string
}

/** Everything there is to know about one endpoint; the corridor, OpenAPI and the phone's client read it. */
export interface Endpoint<P extends Shape = Shape, Q extends Shape = Shape, B extends Shape = Shape, A = unknown> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below /api, with {names} for path parameters. */
  readonly path: string
  /** One Chinese line for the document. */
  readonly summary: string
  /** What the figures mean, for the reader of the document. */
  readonly description?: string
  readonly permission: Permission | Anyone
  readonly params: P
  readonly query: Q
  readonly body: B
  readonly answer: Field<A>
  /** Failures of this endpoint beyond the common ones. */
  readonly errors: readonly ErrorType[]
  /** Who calls too often is slowed down by this budget; free is for pictures, of which a screen shows dozens. */
  readonly budget: 'normal' | 'sign-in' | 'free'
  /** The corridor opens one transaction around a verb that writes; a verb that waits for others opens its own. */
  readonly transactions: 'corridor' | 'own'
  /** Only for who has proved lately who they are: dangerous acts. */
  readonly stepUp: boolean
  /** Joi schema over path, query and body together; the path wins. */
  readonly input: Joi.ObjectSchema
}

/** Any endpoint, whatever its fields. */
export type AnyEndpoint = Endpoint<Shape, Shape, Shape, never>

/** What a verb receives: path, query and body in one object, checked and converted. */
export type InputOf<E> = E extends { params: infer P; query: infer Q; body: infer B } ? ObjectOf<P & Q & B> : never
/** What a verb returns, in inside values. */
export type AnswerOf<E> = E extends { answer: Field<infer A> } ? A : never

type Draft<P, Q, B, A> = Pick<Endpoint, 'method' | 'path' | 'summary' | 'description' | 'permission'> & {
  params?: P
  query?: Q
  body?: B
  answer: Field<A>
  errors?: readonly ErrorType[]
  budget?: Endpoint['budget']
  transactions?: Endpoint['transactions']
  stepUp?: boolean
}

/** Declares one endpoint. The permission is compulsory; "everyone" has to be written out with a reason. */
export function endpoint<
  A,
  P extends Shape = Record<never, never>,
  Q extends Shape = Record<never, never>,
  B extends Shape = Record<never, never>,
>(draft: Draft<P, Q, B, A>): Endpoint<P, Q, B, A> {
  const { params, query, body } = { params: {} as P, query: {} as Q, body: {} as B, ...draft }
  const shape: Shape = { ...query, ...body, ...params }
  return {
    budget: 'normal',
    transactions: 'corridor',
    stepUp: false,
    errors: [],
    ...draft,
    params,
    query,
    body,
    input: Joi.object(Object.fromEntries(Object.entries(shape).map(([key, f]) => [key, present(f, f.input)]))),
  }
}

/** Anyone may call this endpoint; the reason is kept beside it. */
export function anyone(reason: string): Anyone {
  return { anyone: reason }
}

/** The endpoints of one feature under its noun. */
export interface Contract<E = Record<string, AnyEndpoint>> {
  readonly noun: string
  readonly title: string
  readonly endpoints: E
}

/**
 * Names the endpoints of a feature: `noun` is the group in the client and the document, `title` its Chinese name.
 * E is not bound to endpoints here: a bound would widen the inferred fields of each endpoint.
 */
export function contract<E extends Record<string, unknown>>(noun: string, title: string, endpoints: E): Contract<E> {
  return { noun, title, endpoints }
}

/** One place where an input broke its contract. */
export interface Broken {
  /** Path such as items[0].quantity. */
  field: string
  /** A Chinese sentence naming the field. */
  reason: string
}

/** Reads an input through its endpoint's contract: the converted values, or what is broken. */
export function readInput(
  target: AnyEndpoint,
  raw: Record<string, unknown>,
): { value: unknown } | { broken: Broken[] } {
  return readBy(target.input, raw)
}

/** Reads one value through its field, as the input called `name` would be. */
export function readField(
  { input }: Pick<Field, 'input'>,
  raw: unknown,
  name: string,
): { value: unknown } | { broken: Broken[] } {
  const read = readBy(Joi.object({ [name]: input.required() }), { [name]: raw })
  return 'value' in read ? { value: (read.value as Record<string, unknown>)[name] } : read
}

function readBy(schema: Joi.ObjectSchema, raw: unknown): { value: unknown } | { broken: Broken[] } {
  const { value, error } = schema.validate(raw, {
    abortEarly: false,
    stripUnknown: true,
    convert: true,
    messages: chineseMessages,
    errors: { wrap: { label: false, array: false }, label: 'key' },
  })
  if (!error) return { value: value as unknown }
  return {
    broken: error.details
      .slice(0, 20)
      .map(({ path, message }) => ({ field: spell(path), reason: inLine(path, message) })),
  }
}

/** Writes an answer through its endpoint's contract. @throws AnswerError when a verb broke its own contract. */
export function writeAnswer(target: AnyEndpoint, value: unknown): unknown {
  return (target.answer as Field).toWire(value, '')
}

function spell(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (out, step) => (typeof step === 'number' ? `${out}[${step}]` : out ? `${out}.${step}` : step),
    '',
  )
}

function inLine(path: readonly (string | number)[], message: string): string {
  const index = path.find((step) => typeof step === 'number')
  return index === undefined ? message : `第 ${index + 1} 行：${message}`
}
