import type { AnyEndpoint, Contract } from './endpoint'
import type { Shape } from './field'
import { fileOf } from './file'
import { comment, objectType, type TypeWriter } from './client-types'
import { members, schemaOf } from './json-schema'
import { pascal, type NamedShapes } from './shape-names'

/** Where the server's endpoints lie. */
const BASE = '/api'

/** The input type of an endpoint, path, query and body in one; nothing when it takes nothing. */
export function inputType(verb: string, endpoint: AnyEndpoint, names: NamedShapes, write: TypeWriter): string {
  const shape = inputShape(endpoint)
  if (Object.keys(shape).length === 0) return ''
  return `${comment(endpoint.summary)}export type ${pascal(verb)}Input = ${objectType(members(shape, names), write)}\n`
}

/** The calls of one feature under its noun. */
export function calls({ noun, title, endpoints }: Contract, names: NamedShapes, write: TypeWriter): string {
  const lines = Object.entries(endpoints).map(([verb, endpoint]) => {
    const answer = write(schemaOf(endpoint.answer, names))
    return `${comment(endpoint.summary, endpoint.description)}${verb}: ${callOf(verb, endpoint, answer)},\n`
  })
  return `${comment(title)}${noun}: {\n${lines.join('')}},\n`
}

const inputShape = ({ params, query, body }: AnyEndpoint): Shape => ({ ...params, ...query, ...body })

function callOf(verb: string, endpoint: AnyEndpoint, answer: string): string {
  const { method, params, query, body } = endpoint
  const path = `${BASE}${endpoint.path}`.replace(/\{(\w+)\}/g, '${encodeURIComponent($1)}')
  const [inParams, inQuery, inBody] = [params, query, body].map((part) => Object.keys(part))
  const sent = whereTo(inQuery, inBody)
  const taken = [...inParams, ...(sent.apart ? [...inQuery] : [])]
  const parameter = parameterOf(verb, inputShape(endpoint), taken, sent.rest)
  const kind = kindOf(endpoint)
  const target = path.includes('$') ? `\`${path}\`` : `'${path}'`
  if (kind === 'download') return `(${parameter}) => download(${target}${sent.options && `, ${sent.options}`})`
  if (kind === 'upload') {
    return `(${parameter}, onProgress?: OnProgress) => upload<${answer}>(${target}, body, onProgress)`
  }
  return `(${parameter}) => call<${answer}>('${method}', ${target}${sent.options && `, ${sent.options}`})`
}

/** Files go another way than JSON, in both directions. */
function kindOf({ body, answer }: AnyEndpoint): 'upload' | 'download' | 'json' {
  if (fileOf(body)) return 'upload'
  return answer.media ? 'download' : 'json'
}

/** What becomes of the input beside the path: `rest` names the variable that holds the remaining members. */
function whereTo(inQuery: string[], inBody: string[]): { options: string; rest: string; apart: boolean } {
  if (inQuery.length > 0 && inBody.length > 0) {
    return { options: `{ query: { ${inQuery.join(', ')} }, body }`, rest: 'body', apart: true }
  }
  if (inQuery.length > 0) return { options: '{ query }', rest: 'query', apart: false }
  return inBody.length > 0
    ? { options: '{ body }', rest: 'body', apart: false }
    : { options: '', rest: '', apart: false }
}

function parameterOf(verb: string, shape: Shape, taken: string[], rest: string): string {
  const fields = Object.values(shape)
  if (fields.length === 0) return ''
  const name = taken.length === 0 ? rest : `{ ${[...taken, ...(rest ? [`...${rest}`] : [])].join(', ')} }`
  const isFree = fields.every(({ isOptional }) => isOptional)
  return `${name}: ${pascal(verb)}Input${isFree ? ' = {}' : ''}`
}
