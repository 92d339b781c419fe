import { AsyncLocalStorage } from 'node:async_hooks'
import { Sequelize } from 'sequelize'

type Carried = Map<string, unknown>

const storage = new AsyncLocalStorage<Carried>()

/**
 * Makes every query join the transaction it is awaited in, so that no call passes `transaction` by hand.
 * To be called before the first query; again changes nothing. It holds for all Sequelize instances of the process, which
 * therefore must not use two databases inside one transaction.
 */
export function carryTransactions(): void {
  Sequelize.useCLS(namespace)
}

// The interface of the cls-hooked package, which Sequelize was made for; it uses these four and no more.
const namespace = {
  get: (key: string): unknown => storage.getStore()?.get(key),
  set: (key: string, value: unknown): unknown => {
    storage.getStore()?.set(key, value)
    return value
  },
  // A copy, so that what an inner run sets (the savepoint) does not outlive it in the outer one.
  run: (work: (context?: Carried) => void): void => storage.run(new Map(storage.getStore()), work),
  bind: <T>(work: T): T => work,
}
