import type { AnswerOf, AnyEndpoint, Contract, InputOf } from '../contract/endpoint'
import type { Route, Verb } from './pipeline'

/** One verb for each endpoint of a contract, with the types the contract gives. */
export type Verbs<E> = { [K in keyof E]: (input: InputOf<E[K]>) => Promise<AnswerOf<E[K]>> }

/** Says which function answers which endpoint; a missing or extra one does not compile. */
export function answer<E extends object>(contract: Contract<E>, verbs: Verbs<E>): Route[] {
  return Object.entries(contract.endpoints).map(([name, endpoint]) => ({
    endpoint: endpoint as AnyEndpoint,
    verb: verbs[name as keyof E] as unknown as Verb,
  }))
}
