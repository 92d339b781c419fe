import type { AnyEndpoint, Contract } from './endpoint'
import type { Field, Inside } from './field'
import type { Names } from './json-schema'
import type { Library } from './library'

/** A shape under its name. */
export interface NamedShape {
  readonly name: string
  readonly field: Field<never>
  readonly inside: Exclude<Inside, { kind: 'list' }>
}

/** Every shape of a library with its name, in the order of first use. */
export interface NamedShapes extends Names {
  readonly all: readonly NamedShape[]
}

/**
 * Names all objects of all contracts. Given names come first; the others follow from where they are used first:
 * `readOverview` answers an Overview, the `items` of an Order are OrderItems, those of `placeOrder` PlaceOrderItems.
 * @throws Error when two different shapes would share a name: give one of them a name in the library
 */
export function nameShapes({ contracts, shapes, vocabularies }: Library): NamedShapes {
  const register = createRegister(vocabularies.map(({ type }) => type))
  for (const [name, field] of Object.entries(shapes)) register.take(name, field)
  for (const [name, field] of Object.entries(shapes)) nameParts(register, name, field)
  for (const [verb, endpoint] of endpointsOf(contracts)) {
    for (const [key, field] of Object.entries(endpoint.body)) nameWithin(register, pascal(verb), key, field)
    nameAnswer(register, verb, endpoint)
  }
  const byWords = new Map(vocabularies.map(({ type, words }) => [words.join(' '), type]))
  return {
    all: register.all,
    ofShape: (inside) => register.find(inside)?.name,
    ofWords: (words) => byWords.get(words.join(' ')),
  }
}

/** All endpoints with their verbs. */
export function endpointsOf(contracts: readonly Contract[]): [string, AnyEndpoint][] {
  return contracts.flatMap(({ endpoints }) => Object.entries(endpoints))
}

/** A name in upper camel case: `placeOrder` gives PlaceOrder. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

type Register = ReturnType<typeof createRegister>

/** Two pages of one shape are one shape; a page is made anew at each endpoint. */
const pages = new WeakMap<Inside, Inside>()

function keyOf(inside: Inside): Inside {
  const item = inside.kind === 'page' ? inside.of.inside : undefined
  if (!item) return inside
  const first = pages.get(item) ?? inside
  pages.set(item, first)
  return first
}

function createRegister(taken: readonly string[]) {
  const byInside = new Map<Inside, NamedShape>()
  const names = new Set(taken)
  const all: NamedShape[] = []
  return {
    all,
    find: (inside: Inside) => byInside.get(keyOf(inside)),
    /** Gives the shape of `field` its name; false when it has no shape or has a name already. */
    take(name: string, field: Field<never>): boolean {
      const { inside } = field
      if (!inside || inside.kind === 'list' || byInside.has(keyOf(inside))) return false
      if (names.has(name)) throw new Error(`two shapes would be called ${name}: name one of them in the library`)
      const named = { name, field, inside }
      names.add(name)
      byInside.set(keyOf(inside), named)
      all.push(named)
      return true
    },
  }
}

function nameAnswer(register: Register, verb: string, { answer, method }: AnyEndpoint): void {
  const noun = method === 'GET' ? pascal(verb.replace(/^[a-z]+/, '')) : `${pascal(verb)}Answer`
  nameField(register, noun, answer)
}

/** Names a field's shape; a list gives the singular to what it holds, a page adds Page to it. */
function nameField(register: Register, name: string, field: Field<never>): void {
  const { inside } = field
  if (!inside) return
  if (inside.kind === 'list') return nameField(register, singular(name), inside.of)
  if (inside.kind === 'page') {
    nameField(register, singular(name), inside.of)
    const item = inside.of.inside && register.find(inside.of.inside)
    register.take(`${item?.name ?? singular(name)}Page`, field)
    return
  }
  if (register.take(name, field)) nameParts(register, name, field)
}

function nameParts(register: Register, name: string, { inside }: Field<never>): void {
  if (inside?.kind !== 'object') return
  for (const [key, field] of Object.entries(inside.shape)) nameWithin(register, name, key, field)
}

function nameWithin(register: Register, owner: string, key: string, field: Field<never>): void {
  nameField(register, owner + pascal(key), field)
}

/** The name of one of many; a word that has no plural gets Item. */
function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`
  return name.endsWith('s') ? name.slice(0, -1) : `${name}Item`
}
