import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import { categoriesToChange, categoryIn } from './find-category'
import { readCategoryTree } from './read-category-tree'

type Arrange = (typeof products.endpoints)['arrangeCategories']

/** Puts these categories into this order, at the places they have among all. */
export async function arrangeCategories({ categoryIds }: InputOf<Arrange>): Promise<AnswerOf<Arrange>> {
  const categories = await categoriesToChange()
  const wanted = [...new Set(categoryIds)].map((id) => categoryIn(categories, id))
  const next = wanted.values()
  const inOrder = categories.map((one) => (wanted.includes(one) ? next.next().value! : one))
  for (const [position, category] of inOrder.entries()) await category.update({ position })
  return readCategoryTree()
}
