import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import type { products } from './contract'
import { categoriesToChange, categoryIn } from './find-category'
import { moveProducts } from './move-products'
import { readCategoryTree } from './read-category-tree'

type Delete = (typeof products.endpoints)['deleteCategory']

/** Takes a category away: its products go where they are told to, its subcategories to the top. */
export async function deleteCategory({ categoryId, moveTo = '' }: InputOf<Delete>): Promise<AnswerOf<Delete>> {
  const categories = await categoriesToChange()
  const category = categoryIn(categories, categoryId)
  const target = categories.find(({ id }) => id === moveTo && id !== categoryId)
  if (moveTo && !target) throw invalidInput([{ field: 'moveTo', reason: '要搬去的分类找不到，重新选一个' }])
  await moveProducts(category.name, target?.name ?? '')
  for (const child of categories) if (child.parentId === categoryId) await child.update({ parentId: '' })
  await category.destroy()
  return readCategoryTree()
}
