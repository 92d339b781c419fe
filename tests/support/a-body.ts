import type { AnyEndpoint } from '../../server/platform/contract/endpoint'
import type { Field } from '../../server/platform/contract/field'

interface Described {
  type?: string
  flags?: { presence?: string; only?: boolean }
  allow?: unknown[]
  examples?: unknown[]
  rules?: { name: string; args?: { limit?: number } }[]
  items?: Described[]
  keys?: Record<string, Described>
}

/** Every different body that names one of the keys; one that has no place for a key comes once. */
export function bodiesNaming(endpoint: AnyEndpoint, keys: Iterable<string>): Record<string, unknown>[] {
  const all = [...keys].flatMap((key) => bodiesOf(endpoint, key))
  return [...new Map(all.map((body) => [JSON.stringify(body), body])).values()]
}

/** Bodies that an endpoint's contract lets through, with `key` in each field that is a key: the least of it, and all of it. */
function bodiesOf({ body }: AnyEndpoint, key: string): Record<string, unknown>[] {
  const all = Object.entries(body) as [string, Field][]
  const least = all.filter(([, field]) => !field.isOptional)
  return [least, all].map((fields) =>
    Object.fromEntries(fields.map(([name, field]) => [name, sample(field.wire.describe() as Described, key)])),
  )
}

function sample(described: Described, key: string): unknown {
  const kind = described.type ?? ''
  return PARTS[kind]?.(described, key) ?? wordOf(described) ?? exampleOf(described, key) ?? PLAIN[kind]?.(described)
}

function wordOf({ allow = [], flags }: Described): unknown {
  return flags?.only ? allow.find((word) => word !== null) : undefined
}

function exampleOf({ examples: [first] = [] }: Described, key: string): unknown {
  return String(first).startsWith(KEY_EXAMPLE) ? key : first
}

/** How the example of every key in the contracts begins. */
const KEY_EXAMPLE = '0197beef-'

const PARTS: Record<string, (described: Described, key: string) => unknown> = {
  object: ({ keys = {} }, key) =>
    Object.fromEntries(Object.entries(keys).map(([name, inner]) => [name, sample(inner, key)])),
  array: ({ items }, key) => (items?.[0] ? [sample(items[0], key)] : []),
}

const PLAIN: Record<string, (described: Described) => unknown> = {
  string: (described) => '1'.repeat(Math.max(1, limit(described, 'min') ?? 1)),
  number: (described) => limit(described, 'min') ?? 1,
  boolean: () => true,
  date: () => '2026-11-20T00:00:00.000Z',
}

function limit({ rules = [] }: Described, name: string): number | undefined {
  return rules.find((rule) => rule.name === name)?.args?.limit
}
