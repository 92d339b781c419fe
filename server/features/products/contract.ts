import { contract, endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  defaulted,
  explained,
  flag,
  id,
  integer,
  list,
  object,
  optional,
  page,
  paging,
  text,
} from '../../platform/contract/fields'
import { pictureGone } from '../files/errors'
import { categoryEndpoints } from './category-endpoints'
import { barcodeTaken, skuTaken, unitInUse } from './errors'
import { audienceFields, moreInput, product, productFields } from './shapes'
import { PRODUCT_STATUSES } from './statuses'

export { product, productFields, productUnit } from './shapes'
export { PRODUCT_STATUS_LABELS, PRODUCT_STATUSES, type ProductStatus } from './statuses'

const target = { id: id('货品编号') }
const refusals = [skuTaken.type, barcodeTaken.type, unitInUse.type, pictureGone.type]

/** The most products changed at once. */
export const MOST_AT_ONCE = 200

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
      category: explained(defaulted(productFields.category, ''), '没有的分类会建一个'),
      spec: defaulted(productFields.spec, ''),
      ...moreInput,
    },
    errors: refusals,
    answer: product,
  }),
  listProducts: endpoint({
    method: 'GET',
    path: '/products',
    summary: '货品列表',
    description:
      'keyword 匹配名称、拼音首字母、全拼、货号、条码、助记码和别名，最像的在前；没有 keyword 时按排序，再按新旧。' +
      'category 连它的小类一起。',
    permission: 'products.view',
    query: {
      ...paging,
      keyword: optional(text('关键词', 50, 0)),
      category: optional(text('分类', 20, 0)),
      tag: optional(text('标签', 20, 0)),
      status: optional(choice('状态', PRODUCT_STATUSES)),
      missing: explained(
        optional(choice('缺什么', ['category', 'price', 'cost', 'picture', 'barcode'])),
        '只看还没有分类、价、成本、图片、条码的',
      ),
    },
    answer: page(product),
  }),
  ...categoryEndpoints,
  readByBarcode: endpoint({
    method: 'GET',
    path: '/products/by-barcode/{code}',
    summary: '扫码找货品',
    description: '先找条码，再找货号；unit 是这个码的单位。',
    permission: 'products.view',
    params: { code: text('条码', 100) },
    answer: object('扫到的', { product, unit: text('单位', 20) }),
  }),
  changeProducts: endpoint({
    method: 'PUT',
    path: '/products',
    summary: '一次改很多货品',
    description: '给出来的都改；有一样不在就都不改。',
    permission: 'products.update',
    body: {
      ids: list('货品', id('货品编号'), { min: 1, max: MOST_AT_ONCE }),
      status: optional(choice('状态', PRODUCT_STATUSES)),
      category: optional(productFields.category),
      addTags: optional(list('加上的标签', text('标签', 20), { max: 20 })),
      visibility: optional(audienceFields.visibility),
      visibleLevels: optional(audienceFields.visibleLevels),
      visibleCustomers: optional(audienceFields.visibleCustomers),
    },
    answer: object('结果', { changed: explained(integer('改了几样', 0, MOST_AT_ONCE), '本来就是那样的不算') }),
  }),
  listDeleted: endpoint({
    method: 'GET',
    path: '/products/deleted',
    summary: '删掉的货品，刚删的在前',
    permission: 'products.delete',
    query: paging,
    answer: page(product),
  }),
  restoreProduct: endpoint({
    method: 'POST',
    path: '/products/deleted/{id}/restore',
    summary: '找回删掉的货品',
    description: '回来时是停售的，看过了再上架。货号或条码已经给了别的货，要先改掉。',
    permission: 'products.delete',
    params: target,
    errors: [skuTaken.type, barcodeTaken.type],
    answer: product,
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
      ...moreInput,
      version: explained(optional(integer('版本', 1, 1_000_000_000)), '看到的版本；给了就核对'),
    },
    errors: refusals,
    answer: product,
  }),
  deleteProduct: endpoint({
    method: 'DELETE',
    path: '/products/{id}',
    summary: '删除货品',
    description: '软删除：不再能订，已有的单据不变，货号和条码让出来；能找回。',
    permission: 'products.delete',
    params: target,
    answer: object('结果', { id: id('货品编号'), deleted: flag('已删除') }),
  }),
})
