import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { defineModels } from '../../server/features'
import { Customer, CustomerLevel } from '../../server/features/customers'
import { readCatalogue } from '../../server/features/orders/read-catalogue'
import { orders } from '../../server/features/orders/contract'
import { CustomerPrice, priceProducts, PriceTier } from '../../server/features/pricing'
import { Product, ProductUnit } from '../../server/features/products'
import { Tenant } from '../../server/features/tenants'
import { migrations } from '../../server/migrations'
import { acrossTenants, actingAs, type Actor } from '../../server/platform/access/actor'
import { permissionsOf } from '../../server/platform/access/modules'
import { readConfig } from '../../server/platform/config'
import { writeAnswer } from '../../server/platform/contract/endpoint'
import { openDatabase } from '../../server/platform/database/connection'
import { migrate } from '../../server/platform/database/migrate'
import { newId } from '../../server/platform/database/model'
import { createLog } from '../../server/platform/log'

const PRODUCTS = 2_000
const CUSTOMERS = 500
const SPECIALS = 3_000
const TIERS = 2_000
const ROUNDS = 30

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kaidan-bench-'))
  Object.assign(process.env, { DATA_DIR: folder, NODE_ENV: 'development', LOG_LEVEL: 'error' })
  const config = readConfig()
  const database = await openDatabase(config.database)
  try {
    defineModels(database.sequelize)
    await migrate(database.sequelize, migrations, createLog('error'))
    const tenant = await acrossTenants('a bench opens a shop', () => Tenant.create({ name: '老周蔬菜批发' }))
    const owner = actorOf(tenant.id)
    const { buyers, productIds } = await actingAs(owner, fill)
    let statements = 0
    Object.assign(database.sequelize, {
      options: { ...optionsOf(database.sequelize), logging: () => void (statements += 1) },
    })
    await actingAs(owner, async () => {
      const buyer = buyers[0] as Customer
      const some = productIds.slice(0, 500)
      await report(
        '500 products of one customer',
        async () => void (await priceProducts(buyer, some)),
        () => statements,
      )
      await report(
        'the whole catalogue',
        async () => void (await priceProducts(buyer, 'all')),
        () => statements,
      )
      const answer = await readCatalogue({ customerId: buyer.id } as never)
      const text = JSON.stringify(writeAnswer(orders.endpoints.readCatalogue as never, answer))
      const sizes = [text.length, gzipSync(text).length].map((bytes) => `${Math.round(bytes / 1024)} KiB`)
      process.stdout.write(`catalogue of ${PRODUCTS} products: ${sizes[0]}, gzip ${sizes[1]}\n`)
    })
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function report(name: string, task: () => Promise<void>, statements: () => number): Promise<void> {
  for (let warm = 0; warm < 5; warm += 1) await task()
  const [before, from, cpu] = [statements(), performance.now(), process.cpuUsage()]
  for (let round = 0; round < ROUNDS; round += 1) await task()
  const [took, used] = [(performance.now() - from) / ROUNDS, process.cpuUsage(cpu)]
  const own = (used.user + used.system) / 1000 / ROUNDS
  const asked = (statements() - before) / ROUNDS
  process.stdout.write(`${name}: ${took.toFixed(1)} ms, CPU ${own.toFixed(1)} ms, ${asked} statements\n`)
}

/** Sequelize keeps its options to itself; a bench counts statements by its log. */
function optionsOf(sequelize: object): object {
  return (sequelize as { options: object }).options
}

function actorOf(tenantId: string): Actor {
  const keys = { userId: newId(), membershipId: newId(), sessionId: newId() }
  return { ...keys, name: 'bench', tenantId, role: 'owner', permissions: permissionsOf('owner'), customerId: null }
}

/** Always the same shop: what differs between two runs is the code. */
async function fill(): Promise<{ buyers: Customer[]; productIds: string[] }> {
  const roll = dice(42)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T
  const levels = await CustomerLevel.bulkCreate(
    [900, 950, 980, null].map((permille, at) => ({ name: `等级${at}`, discountPermille: permille })),
  )
  const buyers = await Customer.bulkCreate(
    Array.from({ length: CUSTOMERS }, (_, at) => ({ name: `客户${at}`, levelId: levels[at % 4]?.id ?? null })),
  )
  const products = await Product.bulkCreate(
    Array.from({ length: PRODUCTS }, (_, at) => ({
      name: `货品${at}`,
      unit: '斤',
      globalPrice: 100 + Math.floor(roll() * 5_000),
    })),
  )
  await ProductUnit.bulkCreate(
    products.flatMap(({ id: productId }) => [
      { productId, name: '箱', numerator: 20, denominator: 1, decimals: 0, price: null, position: 0 },
      { productId, name: '筐', numerator: 50, denominator: 1, decimals: 0, price: 9_000, position: 1 },
    ]),
  )
  const taken = new Set<string>()
  const specials = Array.from({ length: SPECIALS }, () => ({
    customerId: pick(buyers.slice(0, 60)).id,
    productId: pick(products).id,
    price: 900,
  }))
  await CustomerPrice.bulkCreate(
    specials.filter(
      ({ customerId, productId }) => !taken.has(customerId + productId) && taken.add(customerId + productId),
    ),
  )
  await PriceTier.bulkCreate(
    products.slice(0, TIERS / 2).flatMap(({ id: productId }) => [
      { levelId: '', productId, minQuantity: 1_000, price: 800 },
      { levelId: levels[0]?.id ?? '', productId, minQuantity: 2_000, price: 700 },
    ]),
  )
  return { buyers, productIds: products.map(({ id }) => id) }
}

/** Numbers between 0 and 1, the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`)
  process.exitCode = 1
})
