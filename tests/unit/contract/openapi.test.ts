import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { version } from '../../../package.json'
import { contracts, library } from '../../../server/features/contracts'
import { allows, ROLES, type Permission } from '../../../server/platform/access/roles'
import { failuresOf } from '../../../server/platform/contract/failures'
import { openApi } from '../../../server/platform/contract/openapi'
import { endpointsOf } from '../../../server/platform/contract/shape-names'

interface Operation {
  operationId: string
  tags: string[]
  summary: string
  description: string
  security?: object[]
  parameters?: { $ref?: string; name?: string; in?: string; required?: boolean }[]
  requestBody?: { content: Record<string, { schema: { properties: object; required?: string[] } }> }
  responses: Record<string, { $ref?: string }>
  'x-permission'?: Permission
  'x-roles'?: string[]
}

const document = openApi(library)
const schemas = document.components.schemas as Record<string, Record<string, object>>
const operations = endpointsOf(contracts).map(([verb, endpoint]) => {
  const operation = document.paths[endpoint.path]?.[endpoint.method.toLowerCase()] as Operation
  return [verb, endpoint, operation] as const
})
const operationOf = (name: string): Operation => {
  const found = operations.find(([verb]) => verb === name)
  if (!found) throw new Error(`no operation ${name}`)
  return found[2]
}

/** Lints through a child: the linter is an ES module, which jest cannot load. */
function lint(text: string): { ruleId: string }[] {
  const script = path.join(__dirname, 'lint-document.mjs')
  const { stdout, stderr } = spawnSync(process.execPath, [script], { input: text, encoding: 'utf8' })
  if (!stdout) throw new Error(stderr)
  return JSON.parse(stdout) as { ruleId: string }[]
}

describe('the public linter', () => {
  test('finds nothing, with all its recommended rules', () => {
    expect(lint(JSON.stringify(document))).toEqual([])
  }, 60_000)

  test('would find a fault', () => {
    const broken = JSON.stringify(document)
      .replace('"summary":"开一张订单",', '')
      .replace('#/components/schemas/Order"', '#/x"')
    const rules = lint(broken).map(({ ruleId }) => ruleId)
    expect(rules).toEqual(expect.arrayContaining(['operation-summary', 'no-unresolved-refs']))
  }, 60_000)
})

describe('every endpoint', () => {
  test.each(operations)('%s stands under its name, noun and path', (verb, endpoint, operation) => {
    const noun = contracts.find(({ endpoints }) => verb in endpoints)?.noun
    expect(operation).toMatchObject({ operationId: verb, tags: [noun], summary: endpoint.summary })
  })

  test.each(operations)('%s says who may call it', (_verb, { permission }, operation) => {
    if (typeof permission === 'object') {
      expect(operation.security).toEqual([])
      expect(operation.description).toContain(permission.anyone)
      return
    }
    expect(operation.security).toBeUndefined()
    expect(operation['x-permission']).toBe(permission)
    expect(operation['x-roles']).toEqual(ROLES.filter((role) => allows(role, permission)))
  })

  test.each(operations)('%s tells what can go wrong, by status', (_verb, endpoint, operation) => {
    const responses = document.components.responses as Record<string, { description: string }>
    for (const { code, status, sample } of failuresOf(endpoint)) {
      const { $ref = '' } = operation.responses[status] ?? {}
      expect(responses[$ref.replace('#/components/responses/', '')]?.description).toContain(`\`${code}\`：${sample}`)
    }
  })

  test.each(operations)(
    '%s takes an Idempotency-Key if it is a write of somebody signed in',
    (_verb, endpoint, { parameters = [] }) => {
      const takesKey = parameters.some(({ $ref }) => $ref === '#/components/parameters/IdempotencyKey')
      expect(takesKey).toBe(endpoint.method !== 'GET' && typeof endpoint.permission === 'string')
    },
  )
})

describe('the document', () => {
  test('knows the product, and where it is served', () => {
    expect(document.info).toMatchObject({ title: '开单 API', version })
    expect(document.servers).toEqual([expect.objectContaining({ url: '/api' })])
    expect(document.security).toEqual([{ bearer: [] }])
  })

  test('keeps path, query and body apart', () => {
    const { parameters, requestBody } = operationOf('editOrder')
    const body = requestBody?.content['application/json']?.schema
    expect(parameters?.filter(({ name }) => name)).toEqual([
      expect.objectContaining({ name: 'id', in: 'path', required: true }),
    ])
    expect(Object.keys(body?.properties ?? {})).toEqual(['items', 'remark', 'deliveryOn', 'version'])
    expect(body?.required).toEqual(['items', 'version'])
    expect(operationOf('listOrders').parameters?.map(({ name, in: place }) => `${place} ${name}`)).toContain(
      'query keyword',
    )
  })

  test('writes a shape once, however often it is used', () => {
    expect(Object.keys(schemas).filter((name) => /Order/.test(name))).toContain('OrderSummaryPage')
    expect(schemas.Order?.properties).toHaveProperty('statusFlows.items.$ref', '#/components/schemas/StatusFlow')
    expect(schemas.Dashboard?.properties).toHaveProperty('previous.$ref', '#/components/schemas/Overview')
  })

  test('says what Joi leaves out: names, units, explanations, days, null, defaults', () => {
    expect(schemas.Overview?.properties).toMatchObject({
      totalAmount: { title: '销售额', description: '这些单的合计之和。元', minimum: 0 },
    })
    expect(schemas.Order?.properties).toMatchObject({
      bizDate: { type: 'string', format: 'date', description: '下单那天，按店铺所在时区' },
      deliveryOn: { type: ['string', 'null'], format: 'date' },
      status: { $ref: '#/components/schemas/OrderStatus', title: '状态' },
    })
    expect(schemas.OrderAllowedAction?.properties).toMatchObject({
      status: { anyOf: [{ $ref: '#/components/schemas/OrderStatus' }, { type: 'null' }] },
    })
    expect(schemas.OrderStatus?.description).toContain('submitted 待审核')
    expect(operationOf('readTrend').parameters).toContainEqual(
      expect.objectContaining({
        name: 'period',
        required: false,
        schema: { title: '时间周期', type: 'string', default: 'daily', enum: ['daily', 'weekly', 'monthly'] },
      }),
    )
  })

  test('does not claim that unknown members are refused: they are dropped', () => {
    expect(JSON.stringify(document)).not.toContain('"additionalProperties":false')
  })
})
