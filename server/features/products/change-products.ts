import { currentActor } from '../../platform/access/actor'
import type { AnswerOf, InputOf } from '../../platform/contract/endpoint'
import { notFound } from '../../platform/errors'
import type { products } from './contract'
import { keepAudience } from './keep-audience'
import { keepCategory } from './keep-category'
import { Product } from './model'

type Change = (typeof products.endpoints)['changeProducts']

/** Changes many products at once, all of them or none. @throws resource.not_found when one is not there */
export async function changeProducts({ ids, ...input }: InputOf<Change>): Promise<AnswerOf<Change>> {
  const wanted = [...new Set(ids)]
  const rows = await Product.findAll({ where: { id: wanted }, order: [['id', 'ASC']], lock: true })
  if (rows.length < wanted.length) throw notFound({ what: '货品' })
  const { status, visibility, addTags = [], visibleLevels, visibleCustomers } = input
  const category = input.category === undefined ? undefined : await keepCategory(input.category)
  await keepAudience(wanted, { visibleLevels, visibleCustomers })
  const hasAudience = visibleLevels !== undefined || visibleCustomers !== undefined
  const card = told({ status, visibility, category })
  let changed = 0
  for (const row of rows) {
    row.set({ ...card, ...withTags(row, addTags) })
    if (await isSaved(row, hasAudience)) changed += 1
  }
  return { changed }
}

function withTags({ tags }: Product, added: readonly string[]): { tags?: string[] } {
  return added.every((tag) => tags.includes(tag)) ? {} : { tags: [...new Set([...tags, ...added])] }
}

async function isSaved(row: Product, hasAudience: boolean): Promise<boolean> {
  if (!row.changed() && !hasAudience) return false
  row.updatedBy = currentActor().name
  row.changed('updatedAt', true)
  await row.save()
  return true
}

/** Without what was not told. */
function told<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
