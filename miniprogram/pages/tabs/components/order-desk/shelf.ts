import type { Catalogue } from '../../../../api/generated'
import { firstUnit, goodsOf, pricedUnit, type Good } from '../../../../stores/goods'
import { indexOf, type Findable } from '../../../../utils/search'

/** Goods under one heading. */
export interface Group {
  id: string
  name: string
  goods: readonly Good[]
}

/** Id of the group that holds what this customer mostly takes. */
export const USUAL = 'usual'
/** Id of the one group that holds what a search found. */
export const FOUND = 'found'
const REST = '其他'

/** A catalogue as it is looked through: by key, by group and by what is typed. */
export class Shelf {
  readonly goods: readonly Good[]
  readonly today: string
  /** 常购 first, then the categories in the order the shop filled them, goods without one last. */
  readonly groups: readonly Group[]
  private readonly byId: ReadonlyMap<string, Good>
  /** Made when something is looked for, and kept: each further letter costs next to nothing. */
  private index: ((query: string) => Good[]) | null = null

  constructor(catalogue: Pick<Catalogue, 'products' | 'today'>) {
    this.goods = goodsOf(catalogue)
    this.today = catalogue.today
    this.byId = new Map(this.goods.map((good) => [good.id, good]))
    this.groups = groupsOf(this.goods)
  }

  good(id: string): Good | undefined {
    return this.byId.get(id)
  }

  /** What carries this code, and the unit it stands for where that has a price; undefined for an unknown one. */
  coded(scanned: string): { good: Good; unit: string } | undefined {
    const code = bare(scanned)
    for (const good of this.goods) {
      const barcode = good.barcodes.find((one) => bare(one.code) === code)
      if (!barcode && (!good.sku || bare(good.sku) !== code)) continue
      const unit = (barcode && pricedUnit(good, barcode.unit)) ?? firstUnit(good)
      return { good, unit: unit.name }
    }
    return undefined
  }

  /** What a search found, as the only group; none when nothing was found. */
  found(query: string): Group[] {
    this.index ??= indexOf(this.goods, findableOf)
    const goods = this.index(query)
    return goods.length ? [{ id: FOUND, name: '找到', goods }] : []
  }
}

/** A code in capitals without blanks and hyphens, as shops keep them. */
function bare(code: string): string {
  return code.replace(/[\s-]/g, '').toUpperCase()
}

function findableOf({ name, initials, pinyin, sku, mnemonic, aliases, barcodes }: Good): Findable {
  const words = mnemonic ? [mnemonic, ...aliases] : aliases
  return { name, initials, pinyin, codes: [sku, ...barcodes.map(({ code }) => code)].filter(Boolean), words }
}

function groupsOf(goods: readonly Good[]): Group[] {
  const usual = goods.filter((good) => good.usual !== null).sort(byLastDay)
  const groups = new Map<string, Good[]>()
  for (const good of goods) {
    const group = groups.get(good.category)
    if (group) group.push(good)
    else groups.set(good.category, [good])
  }
  const named = [...groups.keys()].filter(Boolean)
  const names = groups.has('') ? [...named, ''] : named
  const categories = names.map((name) => ({
    id: `category ${name}`,
    name: name || REST,
    goods: groups.get(name) as Good[],
  }))
  return usual.length ? [{ id: USUAL, name: '常购', goods: usual }, ...categories] : categories
}

function byLastDay(one: Good, other: Good): number {
  return (other.last?.on ?? '').localeCompare(one.last?.on ?? '')
}
