import { openidOf, phoneOf } from './identifiers'

/** What may be told about a person in advance; whatever is left out is derived from the name. */
export interface PersonDetails {
  openid?: string
  phone?: string
  unionid?: string
}

/** A person as WeChat knows them. */
export interface Person {
  name: string
  openid: string
  phone: string
  unionid?: string
}

/** Who uses WeChat here. Anyone may: a name never heard of is a new person. */
export interface People {
  find(name: string): Person
  describe(name: string, details: PersonDetails): Person
  hasOpenid(openid: string): boolean
  list(): Person[]
  reset(): void
}

const NAME = /^[a-z][a-z0-9-]{0,39}$/

/** True for a name a person may have: small letters, digits and hyphens, letter first. */
export const isPersonName = (value: unknown): value is string => typeof value === 'string' && NAME.test(value)

/** The people of one app, starting from `table`, which reset goes back to. */
export function createPeople(appId: string, table: Record<string, PersonDetails> = {}): People {
  const known = new Map<string, Person>()

  const describe = (name: string, details: PersonDetails) => {
    const before = known.get(name) ?? { name, openid: openidOf(appId, name), phone: phoneOf(name) }
    const person = { ...before, ...withoutGaps(details) }
    known.set(name, person)
    return person
  }
  const reset = () => {
    known.clear()
    for (const [name, details] of Object.entries(table)) describe(name, details)
  }

  reset()
  return {
    find: (name) => known.get(name) ?? describe(name, {}),
    describe,
    hasOpenid: (openid) => [...known.values()].some((person) => person.openid === openid),
    list: () => [...known.values()],
    reset,
  }
}

/** A detail that is named but undefined must not wipe out what is known. */
const withoutGaps = (details: PersonDetails): PersonDetails =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
