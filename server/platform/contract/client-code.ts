import { calls, inputType } from './client-calls'
import { comment, createTypeWriter, literal, objectType, type TypeWriter } from './client-types'
import { errorCodes } from './failures'
import { shapeSchema } from './json-schema'
import type { Library, Vocabulary } from './library'
import { endpointsOf, nameShapes, type NamedShape, type NamedShapes } from './shape-names'

/**
 * The phone's typed client as TypeScript source, not yet formatted: types of everything on the wire, the words both
 * sides know, and `api.<noun>.<verb>(input)` over the transport in `./client`.
 */
export function clientCode(library: Library): string {
  const names = nameShapes(library)
  const write = createTypeWriter(names)
  return [
    '// Generated from the contracts of the server by `npm run contract`. Changes made here are lost.',
    `import { call, download, upload, type LocalFile, type OnProgress } from './client'\n`,
    ...library.vocabularies.map(vocabulary),
    ...Object.entries(library.constants).map(([name, value]) => `export const ${name} = ${constant(value)}\n`),
    union('ErrorCode', '失败的代码，ApiError.code 里的词', errorCodes(library.contracts)),
    PAGE,
    ...names.all.filter(({ inside }) => inside.kind === 'object').map((shape) => shapeType(shape, names, write)),
    ...endpointsOf(library.contracts).map(([verb, endpoint]) => inputType(verb, endpoint, names, write)),
    comment('All endpoints, by noun and verb; each rejects with an ApiError.') +
      `export const api = {\n${library.contracts.map((one) => calls(one, names, write)).join('')}}\n`,
  ]
    .filter(Boolean)
    .join('\n')
}

const PAGE = `/** 分页结果 */
export type Page<T> = { list: T[]; total: number; page: number; pageSize: number; totalPages: number }
`

function shapeType({ name, field }: NamedShape, names: NamedShapes, write: TypeWriter): string {
  const schema = shapeSchema(field, names)
  return `${comment(schema.title, schema.description)}export type ${name} = ${objectType(schema, write)}\n`
}

function vocabulary({ type, title, constant: name, words, labels }: Vocabulary): string {
  return [
    `${comment(title)}export const ${name} = ${constant(words)}`,
    `${comment(title)}export type ${type} = (typeof ${name})[number]`,
    labels &&
      `${comment(`${title}的中文名`)}export const ${labels.constant}: Record<${type}, string> = ${literal(labels.of)}`,
    '',
  ]
    .filter((line) => line !== undefined)
    .join('\n')
}

function union(name: string, about: string, words: readonly string[]): string {
  return `${comment(about)}export type ${name} = ${words.map(literal).join(' | ')}\n`
}

const constant = (value: unknown): string => `${literal(value)}${typeof value === 'object' ? ' as const' : ''}`
