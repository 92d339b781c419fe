import type { JsonSchema } from './json-schema'
import { SCHEMAS } from './json-schema'
import type { NamedShape, NamedShapes } from './shape-names'

/** Writes a JSON Schema as a TypeScript type; pages are written as `Page<T>`. */
export type TypeWriter = (schema: JsonSchema) => string

/** A writer that knows which references are pages. */
export function createTypeWriter(names: NamedShapes): TypeWriter {
  const pages = new Map(names.all.filter(({ inside }) => inside.kind === 'page').map((page) => [page.name, page]))
  const write: TypeWriter = (schema) => {
    if (schema.$ref) return referenced(schema.$ref.slice(SCHEMAS.length))
    if (schema.anyOf) return schema.anyOf.map(write).join(' | ')
    if (schema.enum) return schema.enum.map(literal).join(' | ')
    if (schema.type === 'array') return `${wrapped(write(schema.items ?? {}))}[]`
    if (schema.properties) return objectType(schema, write)
    return plainType(schema)
  }
  const referenced = (name: string): string => {
    const page = pages.get(name)
    return page ? `Page<${itemType(page)}>` : name
  }
  const itemType = ({ inside }: NamedShape): string => {
    const item = inside.kind === 'page' && inside.of.inside
    return (item && names.ofShape(item)) || 'unknown'
  }
  return write
}

/** The members of an object, each with its Chinese name and explanation above it. */
export function objectType({ properties = {}, required = [] }: JsonSchema, write: TypeWriter): string {
  const lines = Object.entries(properties).map(([key, schema]) => {
    const mark = required.includes(key) ? '' : '?'
    return `${comment(schema.title, schema.description)}${key}${mark}: ${write(schema)}\n`
  })
  return `{\n${lines.join('')}}`
}

/** One JSDoc line, or nothing when there is nothing to say. */
export function comment(...parts: (string | undefined)[]): string {
  const text = parts.filter(Boolean).join('：').replaceAll('*/', '* /').replaceAll('\n', ' ')
  return text && `/** ${text} */\n`
}

/** A value as TypeScript writes it. */
export function literal(value: unknown): string {
  return JSON.stringify(value)
}

function plainType({ type = 'unknown', format }: JsonSchema): string {
  return format === 'binary' ? 'LocalFile' : [type].flat().map(primitive).join(' | ')
}

const PRIMITIVES: Record<string, string> = { integer: 'number', object: 'Record<string, unknown>' }
const primitive = (type: string): string => PRIMITIVES[type] ?? type

const wrapped = (type: string): string => (type.includes('|') ? `(${type})` : type)
