import { invalidInput } from '../../platform/errors'
import { MOST_CATEGORIES } from './category-endpoints'
import { Category } from './parts-model'

/** The name as it is kept of the category people call so, at whatever level; one that is not there is made at the top. */
export async function keepCategory(name: string): Promise<string> {
  if (name === '') return ''
  const there = await Category.findAll({ order: [['position', 'DESC']] })
  const known = there.find((category) => isSameName(category.name, name))
  if (known) return known.name
  if (there.length >= MOST_CATEGORIES) {
    throw invalidInput([{ field: 'category', reason: `分类最多 ${MOST_CATEGORIES} 个，先并掉几个` }])
  }
  await Category.create({ name, position: (there[0]?.position ?? -1) + 1 })
  return name
}

/** Whether two names are one for people: letters of either case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
