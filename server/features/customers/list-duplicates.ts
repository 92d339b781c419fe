import type { AnswerOf } from '../../platform/contract/endpoint'
import type { customers } from './contract'
import { knownCustomers, phonesOf, teller, type Known } from './look-alikes'
import { meetingKeys, namesAlike, type Likeness } from './similar'

type List = (typeof customers.endpoints)['listDuplicates']

const MOST_PAIRS = 100
/** So many under one key are a chain, or a number of the shop's own: nobody merges them one by one. */
const MOST_UNDER_ONE_KEY = 20

/** Pairs of customers that look like one and that the acting person may both open; the surest first. */
export async function listDuplicates(): Promise<AnswerOf<List>> {
  const known = await knownCustomers()
  const found = new Map<string, { pair: [Known, Known]; why: Likeness }>()
  for (const pair of pairsOf(known, phonesOf)) add(found, pair, 'phone')
  for (const pair of pairsOf(known, ({ name }) => meetingKeys(name))) {
    const why = namesAlike(pair[0].name, pair[1].name)
    if (why) add(found, pair, why)
  }
  const tell = await teller()
  return [...found.values()]
    .map(({ pair: [first, second], why }) => ({ first: tell(first, why), second: tell(second, why), why }))
    .filter(({ first, second }) => first.id && second.id)
    .sort((a, b) => RANK[a.why] - RANK[b.why])
    .slice(0, MOST_PAIRS)
}

const RANK: Record<Likeness, number> = { phone: 0, name: 1, similar: 2 }

function add(found: Map<string, { pair: [Known, Known]; why: Likeness }>, pair: [Known, Known], why: Likeness): void {
  const key = pair.map(({ id }) => id).join()
  if (!found.has(key)) found.set(key, { pair, why })
}

function pairsOf(known: readonly Known[], keysOf: (one: Known) => string[]): [Known, Known][] {
  const groups = new Map<string, Known[]>()
  for (const one of known) {
    for (const key of new Set(keysOf(one))) groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].filter(({ length }) => length <= MOST_UNDER_ONE_KEY).flatMap(pairsIn)
}

function pairsIn(group: readonly Known[]): [Known, Known][] {
  const inOrder = [...group].sort((a, b) => (a.id < b.id ? -1 : 1))
  return inOrder.flatMap((first, index) => inOrder.slice(index + 1).map((second): [Known, Known] => [first, second]))
}
