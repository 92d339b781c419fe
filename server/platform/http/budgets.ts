import { createHash } from 'node:crypto'
import { Redis } from 'ioredis'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'
import type { Work } from '../access/actor'
import type { Config } from '../config'
import type { AnyEndpoint } from '../contract/endpoint'
import { tooManyRequests } from '../errors'

/** How often one person, or one address while nobody is signed in, may ask. */
export interface Budgets {
  /** Spends one request; where people sign in, also looks whether too many attempts failed. @throws request.too_many */
  spend(budget: AnyEndpoint['budget'], work: Work): Promise<void>
  /** Notes a sign-in that failed. Successful ones are free: a whole market may share one address. */
  failed(work: Work): Promise<void>
  close(): Promise<void>
}

/** Budgets in memory, or in Redis where it is configured; while Redis is away each process counts for itself. */
export function createBudgets({ budgets, redisUrl }: Pick<Config, 'budgets' | 'redisUrl'>): Budgets {
  const redis = redisUrl ? new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 }) : null
  redis?.on('error', () => undefined)
  const requests = limiter(redis, 'requests', budgets.requestsPerMinute, 60)
  const failures = limiter(redis, 'failures', budgets.signInsPerQuarter, 15 * 60)
  return {
    spend: async (budget, { actor, ip }) => {
      if (budget === 'free') return
      await requests.consume(actor ? `u:${actor.userId}` : `ip:${shortened(ip)}`).catch(refuse)
      if (budget !== 'sign-in') return
      const spent = await failures.get(shortened(ip))
      if (spent && spent.remainingPoints <= 0) refuse(spent)
    },
    failed: async ({ ip }) => {
      await failures.consume(shortened(ip)).catch(refuse)
    },
    // Not quit(): that waits for an answer, and Redis may be away for good.
    close: () => {
      redis?.disconnect()
      return Promise.resolve()
    },
  }
}

function refuse(refusal: unknown): never {
  if (!(refusal instanceof RateLimiterRes)) throw refusal
  throw tooManyRequests({ retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) })
}

function limiter(redis: Redis | null, name: string, points: number, duration: number): RateLimiterAbstract {
  const memory = new RateLimiterMemory({ keyPrefix: name, points, duration })
  if (!redis) return memory
  return new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: `kaidan:${name}`,
    points,
    duration,
    insuranceLimiter: memory,
  })
}

/** Addresses are not kept as they are. */
const shortened = (ip: string): string => createHash('sha256').update(ip).digest('base64url').slice(0, 16)
