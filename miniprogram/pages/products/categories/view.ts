import type { Category } from '../../../api/generated'

/** A category as a row, with the ways it can go. */
export interface CategoryRow {
  id: string
  name: string
  parentId: string
  isSub: boolean
  count: string
  mayUp: boolean
  mayDown: boolean
}

/** What can be done with a category. */
export type CategoryAct = 'rename' | 'nest' | 'lift' | 'remove'

/** The tree as rows. */
export function categoryRows(tree: readonly Category[]): CategoryRow[] {
  return tree.map(({ id, name, parentId, productCount }) => {
    const siblings = siblingsOf(tree, parentId)
    return {
      ...{ id, name, parentId },
      isSub: parentId !== '',
      count: `${productCount + countBelow(tree, id)} 种`,
      mayUp: siblings[0] !== id,
      mayDown: siblings[siblings.length - 1] !== id,
    }
  })
}

/** The keys of a level, with one moved by a step: what the server takes as the new order. */
export function movedOrder(tree: readonly Category[], id: string, step: -1 | 1): string[] {
  const parentId = tree.find((one) => one.id === id)?.parentId ?? ''
  const ids = siblingsOf(tree, parentId)
  const at = ids.indexOf(id)
  const other = ids[at + step]
  if (at < 0 || other === undefined) return ids
  return ids.map((one) => (one === id ? other : one === other ? id : one))
}

/** What can be done with a category, and how it is called. */
export function actsOf(tree: readonly Category[], id: string): { act: CategoryAct; text: string }[] {
  const one = tree.find((category) => category.id === id)
  const hasSubs = tree.some(({ parentId }) => parentId === id)
  const mayNest = one?.parentId === '' && !hasSubs && siblingsOf(tree, '').length > 1
  return [
    { act: 'rename', text: '改名字' },
    ...(mayNest ? [{ act: 'nest' as const, text: '放到别的类下面' }] : []),
    ...(one?.parentId ? [{ act: 'lift' as const, text: '移到最上一级' }] : []),
    { act: 'remove', text: '删除分类' },
  ]
}

/** Categories another one may be put under: those at the top, without itself. */
export function parentsFor(tree: readonly Category[], id: string): Category[] {
  return tree.filter((one) => one.parentId === '' && one.id !== id)
}

function countBelow(tree: readonly Category[], id: string): number {
  return tree.reduce((sum, one) => sum + (one.parentId === id ? one.productCount : 0), 0)
}

function siblingsOf(tree: readonly Category[], parentId: string): string[] {
  return tree.filter((one) => one.parentId === parentId).map(({ id }) => id)
}
