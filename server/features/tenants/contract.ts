import { contract, endpoint } from '../../platform/contract/endpoint'
import { explained, id, object, optional, text } from '../../platform/contract/fields'

export const shopFields = {
  name: text('店名', 50),
  phone: text('店铺电话', 20, 0),
  address: text('店铺地址', 200, 0),
  notice: explained(text('订货提示', 60, 0), '客户订货页顶上的一句话，例如截单和送货时间'),
}

/** A shop as its people and its customers see it. */
export const shop = object('店铺', { id: id('店铺编号'), ...shopFields })

export const tenants = contract('tenants', '店铺', {
  readShop: endpoint({
    method: 'GET',
    path: '/tenants/current',
    summary: '看自己店铺的资料',
    permission: 'tenants.view',
    answer: shop,
  }),
  updateShop: endpoint({
    method: 'PUT',
    path: '/tenants/current',
    summary: '改自己店铺的资料',
    permission: 'tenants.update',
    body: {
      name: optional(shopFields.name),
      phone: optional(shopFields.phone),
      address: optional(shopFields.address),
      notice: optional(shopFields.notice),
    },
    answer: shop,
  }),
})
