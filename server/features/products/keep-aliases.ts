import { ProductAlias } from './parts-model'

/** Writes what everybody calls a product; what one customer calls it stays, and so do the hits. */
export async function keepAliases(productId: string, aliases: readonly string[] | undefined): Promise<void> {
  if (!aliases) return
  const wanted = [...new Map(aliases.map((text) => [text.toLowerCase(), text])).values()]
  const there = await ProductAlias.findAll({ where: { productId, customerId: '' } })
  for (const row of there) if (!wanted.includes(row.text)) await row.destroy()
  const known = new Set(there.map(({ text }) => text))
  for (const text of wanted) if (!known.has(text)) await ProductAlias.create({ productId, text })
}
