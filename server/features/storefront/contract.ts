import { anyone, contract, endpoint } from '../../platform/contract/endpoint'
import { explained, flag, id, list, nullable, object, optional, text, yuan } from '../../platform/contract/fields'
import { BIZ, defineError } from '../../platform/errors'
import { productFields } from '../products/contract'
import { shopFields } from '../tenants/contract'

export const unknownShop = defineError(
  'storefront.unknown_shop',
  404,
  BIZ.notFound,
  () => '没有找到这家店，看看店铺码抄对没有，或者扫店里的码。',
  undefined,
)
export const whichShop = defineError(
  'storefront.which_shop',
  409,
  BIZ.invalid,
  () => '想进哪家店？扫店里的码，或者填店铺码。',
  undefined,
)

/** The public code of a shop, as people type it. */
export const shopCode = text('店铺码', 12)

/** Something on the shelf, as strangers see it. */
export const shelfItem = object('货架上的货品', {
  id: id('货品编号'),
  name: productFields.name,
  spec: productFields.spec,
  unit: productFields.unit,
  category: productFields.category,
  price: explained(nullable(yuan('列表价')), '店里没公开价格时为 null'),
})

/** A shop as strangers see it: neither prices of anybody nor stock. */
export const storefront = object('店面', {
  code: shopCode,
  name: shopFields.name,
  notice: shopFields.notice,
  phone: shopFields.phone,
  address: shopFields.address,
  isOpen: explained(flag('公开货品'), '店里把货品给没加入的人看'),
  hasPrices: flag('公开列表价'),
  categories: list('分类', text('分类', 20, 0), { max: 1000 }),
  products: list('货品', shelfItem, { max: 500 }),
})

export const storefronts = contract('storefront', '店面', {
  readStorefront: endpoint({
    method: 'GET',
    path: '/storefront',
    summary: '没加入的人看一家店',
    description: '不给 shop 时，这里只有一家店就是它。没有任何客户的价，也没有库存；最多 500 种。',
    permission: anyone('还不是客户的人先看看'),
    query: { shop: optional(shopCode) },
    answer: storefront,
    errors: [unknownShop.type, whichShop.type],
  }),
})
