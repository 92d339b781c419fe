import { endpoint } from '../../platform/contract/endpoint'
import { explained, flag, id, integer, list, object, optional, text } from '../../platform/contract/fields'
import { categoryTaken } from './errors'

/** The most categories of a shop. */
export const MOST_CATEGORIES = 500

const name = text('分类', 20)
const parentId = explained(text('上一级', 36, 0), '空为最上一级；最多两级')

/** A category, its subcategories right behind it. */
export const category = object('分类', {
  id: id('分类编号'),
  name,
  parentId,
  position: integer('第几个', 0, 1_000_000),
  productCount: explained(integer('货品数', 0, Number.MAX_SAFE_INTEGER), '不算下一级的'),
})
const tree = list('分类', category, { max: MOST_CATEGORIES })

const tag = object('标签', { name: text('标签', 20), productCount: integer('货品数', 0, Number.MAX_SAFE_INTEGER) })
const tags = list('标签', tag, { max: 1000 })

const target = { categoryId: id('分类编号') }

/** The endpoints that keep categories and tags in order; each answers how all of them stand then. */
export const categoryEndpoints = {
  listCategories: endpoint({
    method: 'GET',
    path: '/products/categories',
    summary: '用过的分类，按货品数从多到少',
    permission: 'products.view',
    answer: list('分类', text('分类', 20, 0), { max: 1000 }),
  }),
  readCategoryTree: endpoint({
    method: 'GET',
    path: '/products/category-tree',
    summary: '分类树：每一类后面跟着它的小类',
    description: '客户只看到有货可看的分类。',
    permission: 'products.view',
    answer: tree,
  }),
  createCategory: endpoint({
    method: 'POST',
    path: '/products/categories',
    summary: '新建分类',
    permission: 'products.update',
    body: { name, parentId: optional(parentId) },
    errors: [categoryTaken.type],
    answer: tree,
  }),
  updateCategory: endpoint({
    method: 'PUT',
    path: '/products/categories/{categoryId}',
    summary: '改分类的名字，或者移到别的类下面',
    description: '货品跟着改名。',
    permission: 'products.update',
    params: target,
    body: { name: optional(name), parentId: optional(parentId) },
    errors: [categoryTaken.type],
    answer: tree,
  }),
  arrangeCategories: endpoint({
    method: 'PUT',
    path: '/products/category-tree',
    summary: '排分类的先后',
    description: '给同一级的全部或一部分，按想要的先后。',
    permission: 'products.update',
    body: { categoryIds: list('分类', id('分类编号'), { min: 1, max: MOST_CATEGORIES }) },
    answer: tree,
  }),
  deleteCategory: endpoint({
    method: 'DELETE',
    path: '/products/categories/{categoryId}',
    summary: '删除分类',
    description: '里面的货品搬到 moveTo（分类编号），不给就成了没有分类的；小类升到最上一级。',
    permission: 'products.update',
    params: target,
    query: { moveTo: optional(text('搬到哪一类', 36, 0)) },
    answer: tree,
  }),
  listTags: endpoint({
    method: 'GET',
    path: '/products/tags',
    summary: '用过的标签，按货品数从多到少',
    permission: 'products.view',
    answer: tags,
  }),
  renameTag: endpoint({
    method: 'PUT',
    path: '/products/tags',
    summary: '改标签的名字；新名字已经有就并成一个',
    permission: 'products.update',
    body: { name: text('标签', 20), to: text('新名字', 20) },
    answer: tags,
  }),
  deleteTag: endpoint({
    method: 'DELETE',
    path: '/products/tags',
    summary: '从所有货品上拿掉一个标签',
    permission: 'products.update',
    query: { name: text('标签', 20) },
    answer: object('结果', { deleted: flag('已删除'), productCount: integer('拿掉了几样', 0, 1_000_000) }),
  }),
}
