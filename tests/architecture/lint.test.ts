import { runScript } from './run-script'

const VERB = 'server/features/orders/place-order.ts'
const PAGE = 'miniprogram/pages/orders/detail/index.ts'
const HERE = 'tests/architecture/lint.test.ts'

interface Row {
  rule: string
  code: string
  /** A file the rule guards, and one it lets through (absent: it guards everything). */
  guarded: string
  free?: string
  typed?: boolean
}

const ROWS: Row[] = [
  fenced('transactions-are-carried', 'run({ where: {}, transaction })', 'server/platform/database/transaction.ts'),
  fenced('transactions-are-carried', 'run({ "transaction": null })', 'server/platform/database/transaction.ts'),
  fenced('no-upsert', 'export const save = () => Product.upsert({})', 'scripts/mysql/start.ts'),
  fenced('no-unscoped', 'export const all = Product.unscoped().findAll()', 'server/platform/database/tenant-model.ts'),
  fenced('no-unscoped', 'export const all = unscoped(() => 1)', 'server/platform/database/tenant-model.ts'),
  fenced('env-stays-home', 'export const port = process.env.PORT', 'server/platform/config.ts'),
  fenced('env-stays-home', 'export const port = process["env"].PORT', 'server/platform/config.ts'),
  fenced('env-stays-home', 'export const { env } = process', 'server/platform/config.ts'),
  fenced('env-stays-home', 'export { env }\nimport { env } from "node:process"', 'server/platform/config.ts'),
  fenced('raw-sql-through-the-helper', 'sequelize.query("SELECT 1")', 'server/platform/database/sql.ts'),
  fenced('raw-sql-through-the-helper', 'Order.sequelize?.query("SELECT 1")', 'server/platform/database/sql.ts'),
  fenced('express-stays-home', 'import express from "express"\nexpress()', 'server/app.ts'),
  fenced(
    'express-stays-home',
    'import type { Request } from "express"\nexport type R = Request',
    'server/platform/http/pipeline.ts',
  ),
  fenced('joi-stays-home', 'import Joi from "joi"\nJoi.any()', 'server/platform/contract/fields.ts'),
  ...['contract', 'shapes', 'statuses', 'errors', 'routes', 'states', 'present'].map((name) => ({
    ...fenced(
      'sequelize-stays-low',
      'import type { Model } from "sequelize"\nexport type M = Model',
      'server/features/orders/model.ts',
    ),
    guarded: `server/features/orders/${name}.ts`,
  })),
  ...['wx.request({})', 'wx.cloud.callContainer({})', 'wx.uploadFile({})', 'const { request } = wx\nrequest()'].map(
    (code) => ({
      rule: 'house/one-way-out',
      code,
      guarded: PAGE,
      free: 'miniprogram/api/transport.ts',
    }),
  ),
  { rule: 'no-console', code: 'console.log(1)', guarded: VERB, free: 'server/scripts/seed-demo.ts' },
  { rule: '@typescript-eslint/no-explicit-any', code: 'export const a = 1 as any', guarded: VERB },
  { rule: 'max-lines', code: 'export {}\n'.repeat(201), guarded: VERB },
  {
    rule: 'complexity',
    code: `export const f = (n: number) => ${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `n === ${n} ? ${n} : `).join('')} 0`,
    guarded: PAGE,
  },
  { rule: '@typescript-eslint/no-floating-promises', code: 'Promise.resolve(1)', guarded: HERE, typed: true },
  {
    rule: '@typescript-eslint/no-misused-promises',
    code: 'if (Promise.resolve(1)) process.exit()',
    guarded: HERE,
    typed: true,
  },
  {
    rule: '@typescript-eslint/consistent-type-imports',
    code: 'import { Server } from "node:http"\nexport type S = Server',
    guarded: HERE,
    typed: true,
  },
]

function fenced(name: string, code: string, free: string): Row {
  return { rule: `house/${name}`, code, guarded: VERB, free }
}

describe('lint rules of the house', () => {
  const snippets = ROWS.map(({ guarded, code, typed }) => ({ file: guarded, code, typed }))
  const allowed = ROWS.map(({ guarded, free, code, typed }) => ({ file: free ?? guarded, code, typed }))
  const answers = runScript<string[][]>(['scripts/lint/lint-snippets.mjs'], [...snippets, ...allowed])
  const cases = ROWS.map((row, index) => ({
    ...row,
    found: answers[index],
    free: row.free,
    spared: answers[ROWS.length + index],
  }))

  test.each(cases)('$rule refuses $code', ({ rule, found }) => {
    expect(found).toContain(rule)
  })

  test.each(cases.filter(({ free }) => free))('$rule lets $free through', ({ rule, spared }) => {
    expect(spared).not.toContain(rule)
  })

  test('every fence has its row here', () => {
    const { fences } = runScript<{ fences: string[] }>([
      '--input-type=module',
      '--eval',
      "import { house } from './scripts/lint/house-fences.mjs'; console.log(JSON.stringify({ fences: Object.keys(house.rules) }))",
    ])
    expect(fences.length).toBeGreaterThan(5)
    expect(ROWS.map(({ rule }) => rule)).toEqual(expect.arrayContaining(fences.map((name) => `house/${name}`)))
  })
})
