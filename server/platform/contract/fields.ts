import Joi from 'joi'
import { AnswerError, named, type Field, type ObjectOf, type Shape, type ValueOf } from './field'
import { integer } from './values'

export * from './amounts'
export { download, file } from './file'
export * from './values'

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
