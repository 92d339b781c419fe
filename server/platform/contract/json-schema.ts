import type Joi from 'joi'
import type { Field, Inside, Shape } from './field'

/** A JSON Schema (draft 2020-12), as far as contracts need it. */
export interface JsonSchema {
  $ref?: string
  title?: string
  description?: string
  type?: string | string[]
  format?: string
  pattern?: string
  enum?: readonly unknown[]
  const?: unknown
  default?: unknown
  examples?: readonly unknown[]
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
  anyOf?: JsonSchema[]
  allOf?: JsonSchema[]
  [rule: string]: unknown
}

/** The name under which a shape or a list of words is kept apart, if it is. */
export interface Names {
  ofShape(inside: Inside): string | undefined
  ofWords(words: readonly unknown[]): string | undefined
}

/** Where named schemas lie in the document. */
export const SCHEMAS = '#/components/schemas/'

interface Described {
  flags?: { label?: string; unit?: string; description?: string }
  examples?: unknown[]
  /** What Joi has no word for, in the words of JSON Schema. */
  metas?: JsonSchema[]
  rules?: { name: string; args?: { comparator?: unknown } }[]
}

/** The wire schema of a field; what has a name is a reference. */
export function schemaOf(field: Field<never>, names: Names): JsonSchema {
  const { inside } = field
  if (!inside) return leaf(field, names)
  if (inside.kind === 'list') return { ...plain(field.wire), items: schemaOf(inside.of, names) }
  const name = names.ofShape(inside)
  if (name === undefined) return shapeSchema(field, names)
  return reference(name, field.wire)
}

/** The schema of an object, written out even where it has a name. */
export function shapeSchema(field: Field<never>, names: Names): JsonSchema {
  const { inside } = field
  if (!inside || inside.kind === 'list') return schemaOf(field, names)
  return { ...plain(field.wire), ...members(inside.shape, names) }
}

/** Properties of a shape and which of them must be there; what is not named is dropped, never refused. */
export function members(shape: Shape, names: Names): Pick<JsonSchema, 'properties' | 'required'> {
  const entries = Object.entries(shape)
  const required = entries.filter(([, field]) => !field.isOptional).map(([key]) => key)
  return {
    properties: Object.fromEntries(entries.map(([key, field]) => [key, schemaOf(field, names)])),
    ...(required.length > 0 && { required }),
  }
}

function leaf(field: Field<never>, names: Names): JsonSchema {
  const schema = plain(field.wire)
  if (!schema.enum) return schema
  const words = schema.enum.filter((word) => word !== null)
  const name = names.ofWords(words)
  return name === undefined ? schema : reference(name, field.wire, schema.default)
}

/** A reference that keeps what is special in this place: its own explanation, its default, that it may be null. */
function reference(name: string, wire: Joi.Schema, byDefault?: unknown): JsonSchema {
  const $ref = SCHEMAS + name
  const { label: title, description } = described(wire).flags ?? {}
  return {
    ...(isNullable(wire) ? { anyOf: [{ $ref }, { type: 'null' }] } : { $ref }),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(byDefault !== undefined && { default: byDefault }),
  }
}

/** Joi's own JSON Schema with what it leaves out: the label, the unit, examples, null among words, uniqueness. */
function plain(wire: Joi.Schema): JsonSchema {
  const { additionalProperties: _closed, ...emitted } = emit(wire)
  const { flags = {}, examples, metas = [] } = described(wire)
  const notes = [emitted.description, flags.unit, uniqueness(wire)].filter(Boolean)
  return {
    ...(flags.label !== undefined && { title: flags.label }),
    ...emitted,
    ...Object.assign({}, ...metas),
    ...(notes.length > 0 && { description: notes.join('。') }),
    ...(emitted.enum && isNullable(wire) && { enum: [...emitted.enum, null] }),
    ...(examples && { examples }),
  }
}

function uniqueness(wire: Joi.Schema): string | undefined {
  const rule = described(wire).rules?.find(({ name }) => name === 'unique')
  return rule && `每个 ${String(rule.args?.comparator)} 只能出现一次`
}

function emit(wire: Joi.Schema): JsonSchema {
  return (wire as unknown as StandardSchema)['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
}

/** Joi's typings do not know yet what Joi 18 can do. */
interface StandardSchema {
  '~standard': { jsonSchema: { input(options: { target: 'draft-2020-12' }): JsonSchema } }
}

const described = (wire: Joi.Schema): Described => wire.describe() as Described

function isNullable(wire: Joi.Schema): boolean {
  return [emit(wire).type ?? []].flat().includes('null')
}
