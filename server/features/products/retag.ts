import { currentActor } from '../../platform/access/actor'
import { contains } from '../../platform/database/contains'
import { notFound } from '../../platform/errors'
import { Product } from './model'

/** Rows that carry a tag. */
export const tagged = (tag: string): ReturnType<typeof contains> => contains('tags', JSON.stringify(tag))

/** Gives everything tagged `name` the tag `to` instead, or none; tells how many there were. @throws resource.not_found */
export async function retag(name: string, to: string | null): Promise<number> {
  const rows = (await Product.findAll({ where: tagged(name) })).filter(({ tags }) => tags.includes(name))
  if (!rows.length) throw notFound({ what: '标签' })
  const updatedBy = currentActor().name
  for (const row of rows) {
    const tags = row.tags.flatMap((tag) => (tag === name ? (to === null ? [] : [to]) : [tag]))
    await row.update({ tags: [...new Set(tags)], updatedBy })
  }
  return rows.length
}
