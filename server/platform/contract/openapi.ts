import { version } from '../../../package.json'
import { errorCodes } from './failures'
import { SCHEMAS, shapeSchema, type JsonSchema } from './json-schema'
import type { Library, Vocabulary } from './library'
import { IDEMPOTENCY_KEY, operation } from './openapi-operation'
import { failureResponses, FAILURE, SUCCESS } from './openapi-responses'
import { endpointsOf, nameShapes, type NamedShapes } from './shape-names'

/** An OpenAPI 3.1 document, ready for JSON. */
export interface OpenApi {
  openapi: '3.1.0'
  info: { title: string; version: string; description: string; license: { name: string; identifier: string } }
  servers: { url: string; description: string }[]
  security: Record<string, string[]>[]
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, object>>
  components: Record<string, Record<string, object>>
}

/** The whole API as a document: what can be asked, by whom, what comes back and what can go wrong. */
export function openApi(library: Library): OpenApi {
  const names = nameShapes(library)
  const paths = pathsOf(library, names)
  return {
    openapi: '3.1.0',
    info: {
      title: '开单 API',
      version,
      description: ABOUT,
      license: { name: '保留所有权利', identifier: 'LicenseRef-UNLICENSED' },
    },
    servers: [{ url: '/api', description: '这台服务' }],
    security: [{ bearer: [] }],
    tags: library.contracts.map(({ noun, title }) => ({ name: noun, description: title })),
    paths,
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: '登录得到的 accessToken' },
      },
      parameters: { IdempotencyKey: IDEMPOTENCY_KEY },
      responses: failureResponses(endpointsOf(library.contracts).map(([, endpoint]) => endpoint)),
      schemas: schemasOf(library, names, JSON.stringify(paths)),
    },
  }
}

function pathsOf({ contracts }: Library, names: NamedShapes): OpenApi['paths'] {
  const paths: OpenApi['paths'] = {}
  for (const { noun, endpoints } of contracts) {
    for (const [verb, endpoint] of Object.entries(endpoints)) {
      const methods = (paths[endpoint.path] ??= {})
      methods[endpoint.method.toLowerCase()] = operation(noun, verb, endpoint, names)
    }
  }
  return paths
}

function schemasOf(library: Library, names: NamedShapes, paths: string): Record<string, JsonSchema> {
  const shapes = Object.fromEntries(names.all.map(({ name, field }) => [name, shapeSchema(field, names)]))
  const used = paths + JSON.stringify(shapes)
  const words = library.vocabularies.filter(({ type }) => used.includes(`"${SCHEMAS}${type}"`))
  return {
    ...shapes,
    ...Object.fromEntries(words.map((vocabulary) => [vocabulary.type, wordsSchema(vocabulary)])),
    ErrorCode: { title: '失败的代码', type: 'string', enum: errorCodes(library.contracts) },
    Success: SUCCESS,
    Failure: FAILURE,
  }
}

function wordsSchema({ title, words, labels }: Vocabulary): JsonSchema {
  const description = labels && words.map((word) => `${word} ${labels.of[word]}`).join('；')
  return { title, ...(description && { description }), type: 'string', enum: words }
}

const ABOUT = `小批发商的订单系统。

* **登录**：\`POST /auth/login\` 或 \`POST /auth/wechat\` 得到 accessToken，放进 \`Authorization: Bearer …\`；过期了用 \`POST /auth/refresh\` 换。
* **成功**：HTTP 200，内容是 \`{code: 200, message: "success", data, timestamp}\`，下面各接口写的是 data。
* **失败**：真实的 HTTP 状态码；\`message\` 是给人看的一句话，\`error\` 是给程序看的代码，\`requestId\` 和响应头 X-Request-Id 一样，报问题时带上它。
* **金额**是元，最多两位小数；**数量**最多两位小数。**日期**（YYYY-MM-DD）是店铺所在时区的业务日，起止两头都含；**时间**是 ISO 8601 的 UTC 时间。
* **分页**：page 从 1 起，pageSize 1 到 100，默认 20。没写在文档里的字段会被忽略。
* **重试**：写操作可以带 \`Idempotency-Key\`，同一个键重发只做一次，得到第一次的结果。
* **权限**：\`x-permission\` 是要有的权限，\`x-roles\` 是有它的角色。看不到的东西和不存在的一样，都是 404。`
