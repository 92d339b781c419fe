import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import { categoriesToChange, categoryIn, refuseParent, refuseTakenName } from './find-category'
import { moveProducts } from './move-products'
import { readCategoryTree } from './read-category-tree'

type Update = (typeof products.endpoints)['updateCategory']

/** Renames a category, its products with it, or puts it below another. @throws products.category_taken */
export async function updateCategory({ categoryId, name, parentId }: InputOf<Update>): Promise<AnswerOf<Update>> {
  const categories = await categoriesToChange()
  const category = categoryIn(categories, categoryId)
  const former = category.name
  if (name !== undefined) refuseTakenName(categories, name, categoryId)
  if (parentId !== undefined) refuseParent(categories, parentId, categoryId)
  await category.update({ ...(name !== undefined && { name }), ...(parentId !== undefined && { parentId }) })
  if (category.name !== former) await moveProducts(former, category.name)
  return readCategoryTree()
}
