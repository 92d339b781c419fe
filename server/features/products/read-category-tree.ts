import { col, fn } from 'sequelize'
import { currentActor } from '../../platform/access/actor'
import type { AnswerOf } from '../../platform/contract/endpoint'
import type { products } from './contract'
import { visibleProducts } from './find-product'
import { Product } from './model'
import { Category } from './parts-model'

type Tree = AnswerOf<(typeof products.endpoints)['readCategoryTree']>

/** The categories of the shop in their order, each with its subcategories right behind; buyers see those with goods. */
export async function readCategoryTree(): Promise<Tree> {
  const [categories, counts] = await Promise.all([
    Category.findAll({
      order: [
        ['position', 'ASC'],
        ['id', 'ASC'],
      ],
    }),
    countByCategory(),
  ])
  const known = new Set(categories.map(({ id }) => id))
  const below = (parentId: string): Tree =>
    categories
      .filter((category) => (known.has(category.parentId) ? category.parentId : '') === parentId)
      .flatMap(({ id, name, position }) => [
        { id, name, parentId, position, productCount: counts.get(name) ?? 0 },
        ...(parentId === '' ? below(id) : []),
      ])
  const tree = below('')
  return currentActor().role === 'customer' ? tree.filter((one) => hasGoods(one, tree)) : tree
}

async function countByCategory(): Promise<Map<string, number>> {
  const rows = (await Product.findAll({
    attributes: ['category', [fn('COUNT', col('id')), 'size']],
    where: visibleProducts(),
    group: ['category'],
    raw: true,
  })) as unknown as { category: string; size: number }[]
  return new Map(rows.map(({ category, size }) => [category, Number(size)]))
}

function hasGoods({ id, productCount }: Tree[number], tree: Tree): boolean {
  return productCount > 0 || tree.some((other) => other.parentId === id && other.productCount > 0)
}
