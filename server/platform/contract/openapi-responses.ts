import type { ErrorType } from '../errors'
import type { AnyEndpoint } from './endpoint'
import { failuresOf } from './failures'
import { SCHEMAS, schemaOf, type JsonSchema, type Names } from './json-schema'

const MOMENT = '2025-06-30T02:15:00.000Z'
const REQUEST_ID = '0197beef-5c1a-7d2e-9f00-3a6b1c2d4e5f'

/** The envelope of every success; `data` is what the endpoint answers. */
export const SUCCESS: JsonSchema = {
  title: '成功',
  type: 'object',
  required: ['code', 'message', 'data', 'timestamp'],
  properties: {
    code: { const: 200 },
    message: { const: 'success' },
    data: { description: '各接口的结果' },
    timestamp: { type: 'string', format: 'date-time', examples: [MOMENT] },
  },
}

/** The envelope of every failure. */
export const FAILURE: JsonSchema = {
  title: '失败',
  type: 'object',
  required: ['code', 'message', 'error', 'bizCode', 'details', 'requestId', 'timestamp'],
  properties: {
    code: { type: 'integer', description: 'HTTP 状态码', examples: [400] },
    message: { type: 'string', description: '给人看的一句话' },
    error: { $ref: `${SCHEMAS}ErrorCode` },
    bizCode: { type: 'integer', description: '四位业务码', examples: [4000] },
    details: {
      description:
        '填错时是 [{field, reason}]，field 像 items[0].quantity；要等一等时是 {retryAfterSeconds}；' +
        '其它失败是程序可以用的事实；没有就是空列表',
      anyOf: [{ type: 'array', items: { type: 'object' } }, { type: 'object' }],
    },
    requestId: { type: 'string', examples: [REQUEST_ID] },
    timestamp: { type: 'string', format: 'date-time', examples: [MOMENT] },
  },
}

/** All answers of an endpoint by HTTP status. */
export function responsesOf(endpoint: AnyEndpoint, names: Names): Record<string, object> {
  const failures = groups(endpoint).map(({ status, name }) => [status, { $ref: `#/components/responses/${name}` }])
  return { 200: success(endpoint, names), ...Object.fromEntries(failures) }
}

/** The failures of all endpoints, one response for each set of codes that goes with a status. */
export function failureResponses(endpoints: readonly AnyEndpoint[]): Record<string, object> {
  return Object.fromEntries(endpoints.flatMap(groups).map(({ name, types }) => [name, failureResponse(types)]))
}

interface Group {
  status: number
  name: string
  types: ErrorType[]
}

function groups(endpoint: AnyEndpoint): Group[] {
  const byStatus = new Map<number, ErrorType[]>()
  for (const type of failuresOf(endpoint)) byStatus.set(type.status, [...(byStatus.get(type.status) ?? []), type])
  return [...byStatus].map(([status, types]) => ({ status, types, name: types.map(nameOf).join('Or') }))
}

const nameOf = ({ code }: ErrorType): string =>
  code.replace(/(^|[._])([a-z])/g, (_all, _mark, letter: string) => letter.toUpperCase())

function success({ answer, summary }: AnyEndpoint, names: Names): object {
  const { media } = answer
  if (media) return { description: `成功：${summary}`, content: mediaContent(media) }
  const data = { type: 'object', properties: { data: schemaOf(answer, names) } }
  const schema = { allOf: [{ $ref: `${SCHEMAS}Success` }, data] }
  return { description: `成功：${summary}`, content: { 'application/json': { schema } } }
}

/** A file comes as it is, without the envelope. */
function mediaContent(media: readonly string[]): object {
  return Object.fromEntries(media.map((type) => [type, { schema: { type: 'string', format: 'binary' } }]))
}

function failureResponse(types: readonly ErrorType[]): object {
  const examples = Object.fromEntries(types.map((type) => [type.code, { summary: type.sample, value: example(type) }]))
  return {
    description: types.map(({ code, sample }) => `\`${code}\`：${sample}`).join('\n\n'),
    ...(types.some(({ status }) => [429, 503].includes(status)) && { headers: RETRY_AFTER }),
    content: { 'application/json': { schema: { $ref: `${SCHEMAS}Failure` }, examples } },
  }
}

const RETRY_AFTER = { 'Retry-After': { description: '几秒后再试', schema: { type: 'integer' } } }

function example({ code, status, bizCode, sample, sampleDetails: details }: ErrorType): object {
  return { code: status, message: sample, error: code, bizCode, details, requestId: REQUEST_ID, timestamp: MOMENT }
}
