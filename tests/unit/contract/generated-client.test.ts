import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { contracts, library } from '../../../server/features/contracts'
import { STATUS_LABELS } from '../../../server/features/orders/statuses'
import { clientCode } from '../../../server/platform/contract/client-code'
import { contract, endpoint } from '../../../server/platform/contract/endpoint'
import * as f from '../../../server/platform/contract/fields'
import { compileBesideClient, loadClient } from './generated'

const root = path.resolve(__dirname, '../../..')

describe('what lies in the repository', () => {
  const script = (...args: string[]) =>
    spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'server/scripts/write-contract.ts', ...args], {
      cwd: root,
      encoding: 'utf8',
    })

  test('the client and the document are what the contracts say', () => {
    const { status, stdout } = script('--check')
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'the client and the document are what the contracts say\n',
    })
  }, 60_000)

  test('a drifted file is named, and written again', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kaidan-contract-'))
    const client = path.join(folder, 'miniprogram/api/generated.ts')
    try {
      expect(script('--check', folder)).toMatchObject({
        status: 1,
        stdout: expect.stringContaining('docs/openapi.json'),
      })
      expect(script(folder).status).toBe(0)
      expect(script('--check', folder).status).toBe(0)
      appendFileSync(client, '// by hand\n')
      const { status, stdout } = script('--check', folder)
      expect(status).toBe(1)
      expect(stdout).toBe('miniprogram/api/generated.ts is not what the contracts say: run npm run contract\n')
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 60_000)
})

describe('types of the generated client', () => {
  test('right uses compile and wrong ones do not, without DOM', () => {
    const usage = `
      import { api, STATUS_LABELS, type CatalogueProduct, type ErrorCode, type Order, type OrderSummary, type Page } from './generated'
      export async function use(): Promise<void> {
        const order: Order = await api.orders.placeOrder({ items: [{ productId: 'a', quantity: 2.5 }], remark: null })
        const page: Page<OrderSummary> = await api.orders.listOrders()
        const first: CatalogueProduct | undefined = (await api.orders.readCatalogue({ customerId: 'c' })).products[0]
        const label: string = STATUS_LABELS[order.status]
        const code: ErrorCode = 'orders.price_changed'
        const unit: string | undefined = order.items[0]?.unit
        const when: string | null | undefined = first?.last?.on
        void [page, first, label, code, unit, when]
        // @ts-expect-error a quantity is a number
        await api.orders.placeOrder({ items: [{ productId: 'a', quantity: '2.5' }] })
        // @ts-expect-error an order has lines
        await api.orders.placeOrder({})
        // @ts-expect-error no such status
        await api.orders.listOrders({ status: 'paid' })
        // @ts-expect-error which order
        await api.orders.readOrder({})
        // @ts-expect-error the history is there only when asked for
        order.histories.length
        // @ts-expect-error no such failure
        const wrong: ErrorCode = 'orders.nonsense'
        void wrong
      }`
    expect(compileBesideClient(usage)).toEqual([])
  }, 60_000)

  test('the compiler is really asked', () => {
    const [complaint] = compileBesideClient(`import { api } from './generated'\nexport const x: number = api.orders`)
    expect(complaint).toMatch(/^usage-in-a-test\.ts:2 .*not assignable to type 'number'/)
  }, 60_000)
})

describe('calls of the generated client', () => {
  const { send, nouns, constants } = loadClient(clientCode(library))

  test.each(contracts.map(({ noun, endpoints }) => [noun, endpoints] as const))(
    'every endpoint of %s has its call, with its method, below its noun',
    async (noun, endpoints) => {
      expect(Object.keys(nouns[noun] ?? {})).toEqual(Object.keys(endpoints))
      for (const [verb, { method, path: template }] of Object.entries(endpoints)) {
        const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
        const sent = await send(noun, verb, Object.fromEntries(names.map((name) => [name, 'xyz'])))
        expect(sent.method).toBe(method)
        expect(sent.path).toMatch(new RegExp(`^/api${template.replace(/\{\w+\}/g, 'xyz')}$`))
      }
    },
  )

  test('a path parameter goes into the path, encoded, and nowhere else', async () => {
    expect(await send('orders', 'moveOrder', { id: 'a/b 中', status: 'confirmed' })).toEqual({
      method: 'PUT',
      path: '/api/orders/a%2Fb%20%E4%B8%AD/status',
      options: { body: { status: 'confirmed' } },
    })
    expect(await send('orders', 'deleteOrder', { id: 'p' })).toEqual({ method: 'DELETE', path: '/api/orders/p' })
  })

  test('the rest is the query of a read and the body of a write', async () => {
    const optionsOf = async (verb: string, input: object) => (await send('orders', verb, input)).options
    expect(await optionsOf('listOrders', { status: 'draft' })).toEqual({ query: { status: 'draft' } })
    expect(await optionsOf('readOrder', { id: 'a', includeHistory: true })).toEqual({ query: { includeHistory: true } })
    expect(await optionsOf('placeOrder', { items: [] })).toEqual({ body: { items: [] } })
    expect((await send('members', 'readMe')).options).toBeUndefined()
  })

  test('path, query and body of one endpoint are told apart', async () => {
    const things = contract('things', '东西', {
      changeThing: endpoint({
        method: 'PUT',
        path: '/things/{id}',
        summary: '改',
        permission: 'orders.place',
        params: { id: f.id('编号') },
        query: { dryRun: f.optional(f.flag('只试')) },
        body: { name: f.text('名称', 9) },
        answer: f.flag('好'),
      }),
    })
    const client = loadClient(clientCode({ contracts: [things], shapes: {}, vocabularies: [], constants: {} }))
    expect(await client.send('things', 'changeThing', { id: '1', dryRun: true, name: '甲' })).toEqual({
      method: 'PUT',
      path: '/api/things/1',
      options: { query: { dryRun: true }, body: { name: '甲' } },
    })
  })

  test('the words both sides know come along', () => {
    expect(constants).toMatchObject({ STATUS_LABELS, ORDER_STATUSES: Object.keys(STATUS_LABELS), MAX_LINES: 500 })
  })
})
