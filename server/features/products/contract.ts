import { contract, endpoint } from '../../platform/contract/endpoint'
import {
  explained,
  defaulted,
  flag,
  id,
  instant,
  list,
  object,
  optional,
  page,
  paging,
  text,
  yuan,
} from '../../platform/contract/fields'

/** What the shop's people may write on a product. */
export const productFields = {
  name: text('货品名称', 100),
  globalPrice: yuan('默认售价'),
  unit: text('计价单位', 20),
  category: text('分类', 20, 0),
  spec: text('规格', 50, 0),
}

/** A product as everybody of the shop sees it. Special prices are never here: see the catalogue. */
export const product = object('货品', {
  id: id('货品编号'),
  ...productFields,
  initials: explained(text('拼音首字母', 100, 0), '由名称算出，手机上搜索用'),
  pinyin: explained(text('全拼', 400, 0), '由名称算出，手机上搜索用'),
  createdAt: instant('创建时间'),
  updatedAt: instant('更新时间'),
})

const target = { id: id('货品编号') }

export const products = contract('products', '货品', {
  createProduct: endpoint({
    method: 'POST',
    path: '/products',
    summary: '新建货品',
    permission: 'products.create',
    body: {
      name: productFields.name,
      globalPrice: productFields.globalPrice,
      unit: defaulted(productFields.unit, '个'),
      category: defaulted(productFields.category, ''),
      spec: defaulted(productFields.spec, ''),
    },
    answer: product,
  }),
  listProducts: endpoint({
    method: 'GET',
    path: '/products',
    summary: '货品列表',
    description: 'keyword 匹配名称、拼音首字母和全拼。',
    permission: 'products.view',
    query: {
      ...paging,
      keyword: optional(text('关键词', 50, 0)),
      category: optional(text('分类', 20, 0)),
    },
    answer: page(product),
  }),
  listCategories: endpoint({
    method: 'GET',
    path: '/products/categories',
    summary: '用过的分类，按货品数从多到少',
    permission: 'products.view',
    answer: list('分类', text('分类', 20, 0), { max: 1000 }),
  }),
  readProduct: endpoint({
    method: 'GET',
    path: '/products/{id}',
    summary: '货品详情',
    permission: 'products.view',
    params: target,
    answer: product,
  }),
  updateProduct: endpoint({
    method: 'PUT',
    path: '/products/{id}',
    summary: '改货品',
    permission: 'products.update',
    params: target,
    body: {
      name: optional(productFields.name),
      globalPrice: optional(productFields.globalPrice),
      unit: optional(productFields.unit),
      category: optional(productFields.category),
      spec: optional(productFields.spec),
    },
    answer: product,
  }),
  deleteProduct: endpoint({
    method: 'DELETE',
    path: '/products/{id}',
    summary: '删除货品',
    description: '软删除：不再能订，已有的单据不变。',
    permission: 'products.delete',
    params: target,
    answer: object('结果', { id: id('货品编号'), deleted: flag('已删除') }),
  }),
})
