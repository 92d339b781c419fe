import Joi from 'joi'
import { hundredthsFromWire, hundredthsToWire } from '../quantity'
import { fenFromWire, fenToWire, type Fen, type Hundredths } from '../money'
import { AnswerError, field, type Field, type ObjectOf, type Shape, type ValueOf } from './field'

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const MAX_AMOUNT = 99_999_999.99

/** A trimmed text of 1 to `max` characters without control characters. */
export function text(label: string, max: number, min = 1): Field<string> {
  const schema = Joi.string()
    .trim()
    .max(max)
    .pattern(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, '可见字符')
  return field(named(min === 0 ? schema.allow('') : schema.min(min), label), 'string')
}

/** The key of a row: 36 characters at the most, compared as it is. */
export function id(label: string): Field<string> {
  return field(named(Joi.string().trim().max(36), label), 'string')
}

/** A secret as typed: never trimmed. */
export function secret(label: string, max = 200): Field<string> {
  return field(named(Joi.string().max(max), label), 'string')
}

/** A whole number from `min` to `max`. */
export function integer(label: string, min: number, max: number): Field<number> {
  return field(named(Joi.number().integer().min(min).max(max), label), 'number')
}

/** A number as it is: ratios and percentages in answers. */
export function ratio(label: string): Field<number> {
  return field(named(Joi.number(), label), 'number')
}

/** A truth value; in a query the words true and false. */
export function flag(label: string): Field<boolean> {
  return field(named(Joi.boolean(), label), 'boolean')
}

/** One of a fixed list of words. */
export function choice<const W extends string>(label: string, words: readonly W[]): Field<W> {
  return field(named(Joi.string().valid(...words), label), 'string')
}

/** Money: integer fen inside, yuan with at most two decimals on the wire. */
export function yuan(label: string): Field<Fen> {
  return amount(label, fenFromWire, fenToWire, 0)
}

/** Money that may be below zero: differences and refunds. */
export function signedYuan(label: string): Field<Fen> {
  return amount(label, fenFromWire, fenToWire, -MAX_AMOUNT)
}

/** An amount of goods above zero: integer hundredths inside, at most two decimals on the wire. */
export function quantity(label: string): Field<Hundredths> {
  return amount(label, hundredthsFromWire, hundredthsToWire, 0.01)
}

/** A sum of quantities in an answer: zero is fine. */
export function quantitySum(label: string): Field<Hundredths> {
  return amount(label, hundredthsFromWire, hundredthsToWire, 0)
}

/** A business day, YYYY-MM-DD; the calendar is checked (no February 30). */
export function day(label: string): Field<string> {
  const wire = named(Joi.string().pattern(DAY), label)
  const input = wire.custom((value: string, helpers) => (isDay(value) ? value : helpers.error('day.unknown')))
  return { ...field<string>(wire, 'string'), input }
}

/** A moment: Date inside, ISO 8601 in UTC on the wire. */
export function instant(label: string): Field<Date> {
  return field(named(Joi.date().iso(), label), 'object', (value, at) => {
    if (!(value instanceof Date) || Number.isNaN(value.getTime())) throw new AnswerError(at, 'a Date', value)
    return value.toISOString()
  })
}

/** Free JSON in an answer, such as the before and after of a change. */
export function json(label: string): Field<Record<string, unknown>> {
  return field(named(Joi.object().unknown(true), label), 'object')
}

/** `min` to `max` values of one kind; no two with the same `uniqueBy` key. */
export function list<T>(
  label: string,
  of: Field<T>,
  { max, min = 0, uniqueBy }: { max: number; min?: number; uniqueBy?: keyof T & string },
): Field<T[]> {
  const build = (item: Joi.Schema): Joi.Schema => {
    const plain = Joi.array().items(item).min(min).max(max)
    return named(uniqueBy ? plain.unique(uniqueBy) : plain, label)
  }
  return {
    input: build(of.input),
    wire: build(of.wire),
    isOptional: false,
    inside: { kind: 'list', of },
    toWire: (values, at) => {
      if (!Array.isArray(values)) throw new AnswerError(at, 'a list', values)
      return values.map((value, index) => of.toWire(value, `${at}[${index}]`))
    },
  }
}

/** Named values; what is not named is dropped in both directions. */
export function object<S extends Shape>(label: string, shape: S): Field<ObjectOf<S>> {
  const entries = Object.entries(shape)
  const build = (side: 'input' | 'wire'): Joi.ObjectSchema =>
    named(Joi.object(Object.fromEntries(entries.map(([key, f]) => [key, present(f, f[side])]))), label)
  return {
    input: build('input'),
    wire: build('wire'),
    isOptional: false,
    inside: { kind: 'object', shape },
    toWire: (value, at) => {
      if (typeof value !== 'object' || value === null) throw new AnswerError(at, 'an object', value)
      const out: Record<string, unknown> = {}
      for (const [key, f] of entries) {
        const inner = (value as Record<string, unknown>)[key]
        if (inner === undefined && f.isOptional) continue
        out[key] = (f as Field).toWire(inner, at ? `${at}.${key}` : key)
      }
      return out
    },
  }
}

/** The field may be left out. */
export function optional<T>(of: Field<T>): Field<T | undefined> {
  return { ...of, isOptional: true, toWire: (value, at) => (value === undefined ? undefined : of.toWire(value, at)) }
}

/** The field may be left out of the input and is `value` then. */
export function defaulted<T>(of: Field<T>, value: T & (string | number | boolean)): Field<T> {
  return { ...of, input: of.input.default(value), wire: of.wire.default(value), isOptional: true }
}

/** The field may be null. */
export function nullable<T>(of: Field<T>): Field<T | null> {
  return {
    ...of,
    input: of.input.allow(null),
    wire: of.wire.allow(null),
    toWire: (value, at) => (value === null ? null : of.toWire(value, at)),
  }
}

/** Adds an explanation for the reader of the OpenAPI document. */
export function explained<F extends Field<never>>(of: F, description: string): F {
  return { ...of, input: of.input.description(description), wire: of.wire.description(description) }
}

/** A page of a list, as every paged endpoint answers it. */
export function page<T>(of: Field<T>): Field<{
  list: T[]
  total: number
  page: number
  pageSize: number
  totalPages: number
}> {
  const shape = {
    list: list('列表', of, { max: 100 }),
    total: integer('总数', 0, Number.MAX_SAFE_INTEGER),
    page: integer('页码', 1, 1_000_000),
    pageSize: integer('每页数量', 1, 100),
    totalPages: integer('总页数', 0, Number.MAX_SAFE_INTEGER),
  }
  return { ...object('分页结果', shape), inside: { kind: 'page', shape, of } }
}

/** The two query fields of every paged endpoint. */
export const paging = {
  page: defaulted(integer('页码', 1, 1_000_000), 1),
  pageSize: defaulted(integer('每页数量', 1, 100), 20),
}

/** Which part of a list is asked for. */
export type Paging = { page: ValueOf<typeof paging.page>; pageSize: ValueOf<typeof paging.pageSize> }

/** Presence of a field inside an object: required unless optional or defaulted. */
export function present(f: Field<never>, schema: Joi.Schema): Joi.Schema {
  return f.isOptional ? schema : schema.required()
}

function amount(
  label: string,
  read: (value: unknown) => number,
  write: (value: number) => number,
  min: number,
): Field<number> {
  const wire = named(Joi.number().min(min).max(MAX_AMOUNT), label)
  const input = named(Joi.any(), label).custom((value: unknown, helpers) => {
    const inside = attempt(() => read(value))
    if (inside === undefined) return helpers.error('amount.base')
    if (inside < Math.round(min * 100)) return helpers.error(min > 0 ? 'amount.positive' : 'amount.negative')
    return inside
  })
  return { ...field<number>(wire, 'number', (value, at) => writeAmount(value, at, write)), input }
}

function writeAmount(value: number, at: string, write: (value: number) => number): number {
  if (!Number.isSafeInteger(value)) throw new AnswerError(at, 'integer fen or hundredths', value)
  return write(value)
}

function attempt(read: () => number): number | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

function named<J extends Joi.Schema>(schema: J, label: string): J {
  return schema.label(label) as J
}
