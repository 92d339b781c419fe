import type { Contract } from './endpoint'
import type { Field, Shape } from './field'

/** What people call a field, and how its values are to be read. */
export interface Called {
  readonly label: string
  /** An amount of money. */
  readonly isMoney: boolean
  /** The words it may hold; none where it is no choice. */
  readonly words: readonly string[]
}

interface Described {
  flags?: { label?: string; unit?: string; only?: boolean }
  allow?: unknown[]
}

/** Every field a contract names, by its key; what is sent in goes before what comes back. */
export function calledIn({ endpoints }: Contract): ReadonlyMap<string, Called> {
  const found = new Map<string, Called>()
  const all = Object.values(endpoints)
  for (const { body } of all) collect(body, found)
  for (const { answer } of all) within(answer as Field<never>, found)
  return found
}

function collect(shape: Shape, found: Map<string, Called>): void {
  for (const [key, field] of Object.entries(shape)) {
    if (!found.has(key)) found.set(key, calledOf(field))
    within(field, found)
  }
}

function within({ inside }: Pick<Field<never>, 'inside'>, found: Map<string, Called>): void {
  if (!inside) return
  if (inside.kind === 'object') collect(inside.shape, found)
  else within(inside.of, found)
}

function calledOf({ wire }: Field<never>): Called {
  const { flags = {}, allow = [] } = wire.describe() as Described
  const words = flags.only ? allow.filter((word): word is string => typeof word === 'string') : []
  return { label: flags.label ?? '', isMoney: flags.unit === '元', words }
}
