import { PERMISSIONS, ROLE_LABELS } from '../access/roles'
import type { AnyEndpoint } from './endpoint'
import type { Field, Shape } from './field'
import { isSignedInWrite } from './failures'
import { fileOf } from './file'
import { members, schemaOf, type JsonSchema, type Names } from './json-schema'
import { responsesOf } from './openapi-responses'

/** The header that makes a repeated write harmless. */
export const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: '这一次写操作的唯一键，自己随机生成。同一个键重发只做一次；七天内同键不同内容返回 422。',
  schema: { type: 'string', minLength: 8, maxLength: 100, pattern: '^[\\x21-\\x7e]{8,100}$' },
}

/** One endpoint as an OpenAPI operation named after its verb. */
export function operation(noun: string, verb: string, endpoint: AnyEndpoint, names: Names): object {
  const parameters = parametersOf(endpoint, names)
  return {
    operationId: verb,
    tags: [noun],
    summary: endpoint.summary,
    ...access(endpoint),
    ...(parameters.length > 0 && { parameters }),
    ...requestBody(endpoint.body, names),
    responses: responsesOf(endpoint, names),
  }
}

function access({ permission, description }: AnyEndpoint): object {
  if (typeof permission === 'object') {
    return { description: paragraphs(description, `不用登录：${permission.anyone}。`), security: [] }
  }
  const roles = PERMISSIONS[permission]
  const who = roles.map((role) => ROLE_LABELS[role]).join('、')
  return {
    description: paragraphs(description, `权限：\`${permission}\`（${who}）`),
    'x-permission': permission,
    'x-roles': roles,
  }
}

const paragraphs = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join('\n\n')

function parametersOf(endpoint: AnyEndpoint, names: Names): object[] {
  return [
    ...Object.entries(endpoint.params).map(([name, field]) => parameter('path', name, field, names)),
    ...Object.entries(endpoint.query).map(([name, field]) => parameter('query', name, field, names)),
    ...(isSignedInWrite(endpoint) ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
  ]
}

function parameter(place: 'path' | 'query', name: string, field: Field<never>, names: Names): object {
  const schema = schemaOf(field, names)
  return {
    name,
    in: place,
    required: !field.isOptional,
    description: [schema.title, schema.description].filter(Boolean).join('：'),
    schema,
  }
}

function requestBody(body: Shape, names: Names): object {
  if (Object.keys(body).length === 0) return {}
  const schema = { type: 'object', ...members(body, names) }
  const file = fileOf(body)
  const content = file
    ? { 'multipart/form-data': { schema }, 'application/json': { schema: fromCloud(schema, file.name) } }
    : { 'application/json': { schema } }
  return { requestBody: { required: schema.required !== undefined, content } }
}

/** The same body where the file lies in the cloud's storage already. */
function fromCloud(schema: JsonSchema, name: string): JsonSchema {
  return { ...schema, properties: { ...schema.properties, [name]: CLOUD_FILE } }
}

const CLOUD_FILE: JsonSchema = {
  title: '云存储里的文件',
  description: '小程序用 wx.cloud.uploadFile 传到 uploads/ 下面的文件',
  type: 'object',
  required: ['fileId'],
  properties: {
    fileId: { type: 'string', examples: ['cloud://env-1.626c-env-1/uploads/a.jpg'] },
    name: { type: 'string' },
  },
}
