import { Redis } from 'ioredis'
import type { Work } from '../../../server/platform/access/actor'
import { createBudgets, type Budgets } from '../../../server/platform/http/budgets'

const REDIS = process.env.REDIS_URL || 'redis://127.0.0.1:6379'
const NOWHERE = 'redis://127.0.0.1:1'

const open: Budgets[] = []
const opened = (redisUrl: string | null, requestsPerMinute = 3, signInsPerQuarter = 2): Budgets => {
  const budgets = createBudgets({ redisUrl, budgets: { requestsPerMinute, signInsPerQuarter } })
  open.push(budgets)
  return budgets
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((budgets) => budgets.close()))
})

/** Somebody nobody counted before. */
const someone = (): Work => ({
  requestId: 'test',
  actor: null,
  acrossTenants: null,
  cloudOpenid: null,
  ip: `test-${Math.random()}`,
  device: '',
})
const refusal = { type: { code: 'request.too_many', status: 429 } }

const spend = async (budgets: Budgets, work: Work, times: number): Promise<void> => {
  for (let i = 0; i < times; i += 1) await budgets.spend('normal', work)
}

test('who asks too often waits, and nobody else does', async () => {
  const budgets = opened(null)
  const [busy, calm] = [someone(), someone()]
  await spend(budgets, busy, 3)
  await expect(budgets.spend('normal', busy)).rejects.toMatchObject(refusal)
  await budgets.spend('normal', calm)
})

test('sign-ins that fail are counted, those that succeed are free', async () => {
  const budgets = opened(null, 1_000)
  const work = someone()
  for (let i = 0; i < 20; i += 1) await budgets.spend('sign-in', work)
  await budgets.failed(work)
  await budgets.failed(work)
  await expect(budgets.spend('sign-in', work)).rejects.toMatchObject(refusal)
  await budgets.spend('normal', work)
})

test('while Redis is away each process counts for itself', async () => {
  const budgets = opened(NOWHERE)
  const work = someone()
  await spend(budgets, work, 3)
  await expect(budgets.spend('normal', work)).rejects.toMatchObject(refusal)
})

test('with Redis all processes share one count', async () => {
  if (!(await answers(REDIS))) {
    process.stdout.write(`not tried: no Redis at ${REDIS}\n`)
    return
  }
  const [one, other] = [opened(REDIS), opened(REDIS)]
  await settle()
  const work = someone()
  await spend(one, work, 2)
  await spend(other, work, 1)
  await expect(one.spend('normal', work)).rejects.toMatchObject(refusal)
  await expect(other.spend('normal', work)).rejects.toMatchObject(refusal)
})

/** Gives both clients time to connect: until then each counts for itself. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300))

async function answers(url: string): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 })
  redis.on('error', () => undefined)
  const isThere = await redis.connect().then(
    () => true,
    () => false,
  )
  redis.disconnect()
  return isThere
}
