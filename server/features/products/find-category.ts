import { invalidInput, notFound } from '../../platform/errors'
import { categoryTaken } from './errors'
import { isSameName } from './keep-category'
import { Category } from './parts-model'

/** All categories of the shop, kept from others until the end of this transaction. */
export function categoriesToChange(): Promise<Category[]> {
  return Category.findAll({ order: [['position', 'ASC']], lock: true })
}

/** One of them. @throws resource.not_found */
export function categoryIn(categories: readonly Category[], id: string): Category {
  const category = categories.find((one) => one.id === id)
  if (!category) throw notFound({ what: '分类' })
  return category
}

/** @throws products.category_taken when another category has the name */
export function refuseTakenName(categories: readonly Category[], name: string, own = ''): void {
  if (categories.some((one) => one.id !== own && isSameName(one.name, name))) throw categoryTaken({ name })
}

/** Refuses a parent that is not at the top, and a third level. @throws request.invalid */
export function refuseParent(categories: readonly Category[], parentId: string, own = ''): void {
  if (parentId === '') return
  const parent = categories.find(({ id }) => id === parentId)
  if (!parent || parentId === own) throw refused('上一级找不到，重新选一个')
  if (parent.parentId !== '') throw refused(`「${parent.name}」已经是小类，下面不能再分`)
  if (own !== '' && categories.some((one) => one.parentId === own)) throw refused('它下面还有小类，先把小类移出去')
}

function refused(reason: string): Error {
  return invalidInput([{ field: 'parentId', reason }])
}
