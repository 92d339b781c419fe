import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { invalidInput } from '../../platform/errors'
import { MOST_CATEGORIES } from './category-endpoints'
import type { products } from './contract'
import { categoriesToChange, refuseParent, refuseTakenName } from './find-category'
import { Category } from './parts-model'
import { readCategoryTree } from './read-category-tree'

type Create = (typeof products.endpoints)['createCategory']

/** Makes a category, the last of its level. @throws products.category_taken */
export async function createCategory({ name, parentId = '' }: InputOf<Create>): Promise<AnswerOf<Create>> {
  const categories = await categoriesToChange()
  refuseTakenName(categories, name)
  refuseParent(categories, parentId)
  if (categories.length >= MOST_CATEGORIES) {
    throw invalidInput([{ field: 'name', reason: `分类最多 ${MOST_CATEGORIES} 个，先并掉几个` }])
  }
  await Category.create({ name, parentId, position: (categories.at(-1)?.position ?? -1) + 1 })
  return readCategoryTree()
}
