import type { Catalogue } from '../../../../api/generated'
import { goodsOf, type Good } from '../../../../stores/goods'
import { findIn } from '../../../../utils/search'

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

  constructor(catalogue: Pick<Catalogue, 'products' | 'today'>) {
    this.goods = goodsOf(catalogue)
    this.today = catalogue.today
    this.byId = new Map(this.goods.map((good) => [good.id, good]))
    this.groups = groupsOf(this.goods)
  }

  good(id: string): Good | undefined {
    return this.byId.get(id)
  }

  /** What a search found, as the only group; none when nothing was found. */
  found(query: string): Group[] {
    const goods = findIn(this.goods, query, (good) => good)
    return goods.length ? [{ id: FOUND, name: '找到', goods }] : []
  }
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
