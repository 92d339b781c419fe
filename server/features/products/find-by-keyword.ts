import { col, fn, Op, where as holds, type WhereOptions } from 'sequelize'
import { contains } from '../../platform/database/contains'
import { foldCode } from './code'
import { Product } from './model'
import { ProductAlias, ProductBarcode } from './parts-model'
import { fold, rankOf, type Findable } from './rank'

const ATTRIBUTES = ['id', 'name', 'initials', 'pinyin', 'sku', 'mnemonic'] as const

/** The keys of the products among `where` that people may mean, the likeliest first, then in `order`. */
export async function findByKeyword(
  keyword: string,
  where: WhereOptions,
  order: [string, string][],
): Promise<string[]> {
  const [codes, words] = await Promise.all([codesWith(keyword), wordsWith(keyword)])
  const others = [...new Set([...codes.keys(), ...words.keys()])]
  const rows = await Product.findAll({
    attributes: [...ATTRIBUTES],
    where: { [Op.and]: [where, { [Op.or]: [...ownWords(keyword), { id: others }] }] },
    order,
    raw: true,
  })
  const ranked = rows.map((row) => {
    const findable: Findable = {
      ...row,
      codes: [row.sku, ...(codes.get(row.id) ?? [])].filter(Boolean),
      words: [row.mnemonic, ...(words.get(row.id) ?? [])].filter(Boolean),
    }
    return { id: row.id, rank: rankOf(findable, keyword) }
  })
  return ranked.sort((one, other) => one.rank - other.rank).map(({ id }) => id)
}

/** What stands on the product itself: as typed, and as it is spelt. */
function ownWords(keyword: string): WhereOptions[] {
  const spelt = fold(keyword)
  const isSpelt = /^[a-z0-9]+$/.test(spelt)
  return [
    contains('name', keyword),
    ...(isSpelt ? [contains('initials', spelt), contains('pinyin', spelt), bareNumber(spelt)] : []),
    ...(foldCode(keyword) ? [contains('sku', foldCode(keyword))] : []),
    contains('mnemonic', keyword),
  ]
}

/** A number found without its dashes. */
function bareNumber(spelt: string): WhereOptions {
  const bare = fn('REPLACE', col('sku'), '-', '')
  return holds(fn('INSTR', bare, spelt.toUpperCase()), Op.gt, 0) as unknown as WhereOptions
}

async function codesWith(keyword: string): Promise<Map<string, string[]>> {
  const code = foldCode(keyword)
  if (!code) return new Map()
  const rows = await ProductBarcode.findAll({
    attributes: ['productId', 'code'],
    where: { [Op.and]: [contains('code', code), { codeKey: { [Op.ne]: null } }] },
    raw: true,
  })
  return grouped(rows.map(({ productId, code: found }) => [productId, found]))
}

async function wordsWith(keyword: string): Promise<Map<string, string[]>> {
  const where = { [Op.and]: [contains('text', keyword), { customerId: '' }] }
  const rows = await ProductAlias.findAll({ attributes: ['productId', 'text'], where, raw: true })
  return grouped(rows.map(({ productId, text }) => [productId, text]))
}

function grouped(pairs: [string, string][]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [id, word] of pairs) groups.set(id, [...(groups.get(id) ?? []), word])
  return groups
}
