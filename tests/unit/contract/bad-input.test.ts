import { analytics } from '../../../server/features/analytics/contract'
import { orders } from '../../../server/features/orders/contract'
import { products } from '../../../server/features/products/contract'
import { purchasing } from '../../../server/features/purchasing/contract'
import { readInput, type AnyEndpoint, type Broken } from '../../../server/platform/contract/endpoint'

const { placeOrder, listOrders, editOrder } = orders.endpoints
const { receivePurchase } = purchasing.endpoints

function broken(target: AnyEndpoint, raw: Record<string, unknown>): Broken[] {
  const result = readInput(target, raw)
  if ('broken' in result) return result.broken
  throw new Error(`was taken: ${JSON.stringify(result.value)}`)
}

function taken(target: AnyEndpoint, raw: Record<string, unknown>): Record<string, unknown> {
  const result = readInput(target, raw)
  if ('value' in result) return result.value as Record<string, unknown>
  throw new Error(`was refused: ${JSON.stringify(result.broken)}`)
}

const lines = (count: number) => Array.from({ length: count }, (_, at) => ({ productId: `p${at}`, quantity: 1 }))

describe('lines of an order', () => {
  test.each([0, -1, 1.005, 'abc', 1e9, null])('a line may not have the quantity %p', (quantity) => {
    const [first, ...more] = broken(placeOrder, { items: [...lines(2), { productId: 'x', quantity }] })
    expect(more).toEqual([])
    expect(first).toEqual({ field: 'items[2].quantity', reason: expect.stringMatching(/^第 3 行：数量要/) })
  })

  test('500 lines are taken, 501 are not', () => {
    expect(taken(placeOrder, { items: lines(500) }).items).toHaveLength(500)
    expect(broken(placeOrder, { items: lines(501) })).toEqual([{ field: 'items', reason: '货品明细最多 500 行' }])
  })

  test('the same line of a purchase twice is refused, also with a space around it', () => {
    const received = [
      { itemId: 'a', quantity: 1 },
      { itemId: 'b', quantity: 1 },
      { itemId: ' a ', quantity: 2 },
    ]
    expect(broken(receivePurchase, { id: 'p', version: 1, lines: received })).toEqual([
      { field: 'lines[2]', reason: '第 3 行：明细有重复' },
    ])
  })

  test('an order has lines', () => {
    expect(broken(placeOrder, {})).toEqual([{ field: 'items', reason: '货品明细没有填' }])
    expect(broken(placeOrder, { items: [] })).toEqual([{ field: 'items', reason: '货品明细至少要有 1 行' }])
    expect(broken(placeOrder, { items: '[]' })).toEqual([{ field: 'items', reason: '货品明细要是列表' }])
    expect(broken(placeOrder, { items: [null] })[0]).toEqual({
      field: 'items[0]',
      reason: '第 1 行：货品明细要是一个对象',
    })
  })

  test('at most 20 faults are told, and thousands of bad lines are refused at once', () => {
    const startedAt = performance.now()
    expect(broken(placeOrder, { items: Array.from({ length: 12_000 }, () => ({})) })).toHaveLength(20)
    expect(performance.now() - startedAt).toBeLessThan(3_000)
  })
})

describe('all faults of an input are told together', () => {
  test('in the query of a list', () => {
    const query = { page: '0', pageSize: '1000', status: 'paid', startDate: '2025-02-30', counted: 'maybe' }
    expect(broken(listOrders, query)).toEqual([
      { field: 'page', reason: '页码不能小于 1' },
      { field: 'pageSize', reason: '每页数量不能大于 100' },
      { field: 'status', reason: expect.stringMatching(/^状态只能是 draft, .*cancelled$/) },
      { field: 'startDate', reason: '开始日期要是日历上的一天，写成 2025-06-30 这样' },
      { field: 'counted', reason: '只看算销售的只能是 true 或 false' },
    ])
  })

  test('in the body of an edit', () => {
    expect(broken(editOrder, { id: 'o', items: lines(1), remark: '好'.repeat(10_000) })).toEqual([
      { field: 'remark', reason: '备注最多 500 个字' },
      { field: 'version', reason: '版本没有填' },
    ])
  })
})

describe('what is left out', () => {
  test('gets its default', () => {
    expect(taken(listOrders, {})).toEqual({ page: 1, pageSize: 20 })
    expect(taken(analytics.endpoints.readTrend, {})).toEqual({ period: 'daily' })
    expect(taken(products.endpoints.createProduct, { name: ' 苹果 ', globalPrice: 5.5 })).toEqual({
      name: '苹果',
      globalPrice: 550,
      unit: '个',
      category: '',
      spec: '',
    })
  })

  test('stays left out where there is no default, so that an update changes nothing else', () => {
    expect(taken(products.endpoints.updateProduct, { id: 'x', name: '梨' })).toEqual({ id: 'x', name: '梨' })
  })
})

describe('what nobody asked for', () => {
  test('is dropped, at the top and in lines', () => {
    const items = [{ productId: 'a', quantity: 1, totalPrice: 1, tenantId: 't' }]
    expect(taken(placeOrder, { items, status: 'completed', tenantId: 't', orderNo: '1', createdBy: '我' })).toEqual({
      items: [{ productId: 'a', quantity: 100 }],
      submit: false,
    })
  })

  test('__proto__ and constructor are harmless, at the top and in lines', () => {
    const body = `{"__proto__": {"isAdmin": true, "submit": true}, "constructor": {"prototype": {"isAdmin": true}},
      "items": [{"productId": "a", "quantity": 1, "__proto__": {"isAdmin": true, "unitPrice": 1}, "toString": "x"}]}`
    const input = taken(placeOrder, { ...(JSON.parse(body) as object) })
    const [item] = input.items as object[]
    expect(Object.keys(input).sort()).toEqual(['items', 'submit'])
    expect(input.submit).toBe(false)
    expect(Object.keys(item ?? {})).toEqual(['productId', 'quantity'])
    for (const value of [input, item, {}]) {
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
      expect(value).not.toHaveProperty('isAdmin')
    }
  })
})
