/** Somebody of the shop's own people who may look after customers. */
export interface Salesperson {
  /** The user's key. */
  id: string
  name: string
  /** Left the shop, or may not look after customers any more: the name is still told. */
  isGone: boolean
}

let source: () => Promise<Salesperson[]> = () => Promise.resolve([])

/** Who knows the shop's people says so at start: people live on an upper floor. */
export function salespeopleComeFrom(list: () => Promise<Salesperson[]>): void {
  source = list
}

/** The shop's people who may look after customers, and those who did. */
export const salespeople = (): Promise<Salesperson[]> => source()
