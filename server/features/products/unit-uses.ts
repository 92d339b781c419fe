/** Something that stands in a unit of a product: "3 个价格". */
export interface UnitUse {
  count: number
  /** With its measure word: 个价格. */
  what: string
}

type AskUses = (productId: string, unitId: string) => Promise<UnitUse>

let asked: readonly AskUses[] = []

/** Says who knows what stands in a unit of a product: features of upper floors; once, at start. */
export function unitsAreUsedBy(...askers: readonly AskUses[]): void {
  asked = askers
}

/** What stands in a unit, '' for the pricing unit, in words: " 3 个价格、1 张没定的单"; empty when nothing does. */
export async function sayUnitUses(productId: string, unitId: string): Promise<string> {
  const uses = await Promise.all(asked.map((ask) => ask(productId, unitId)))
  const there = uses.filter(({ count }) => count > 0).map(({ count, what }) => `${count} ${what}`)
  return there.length ? ` ${there.join('、')}` : ''
}
