import { contract, endpoint } from '../../platform/contract/endpoint'
import { explained, id, object, optional, text } from '../../platform/contract/fields'
import { settingEndpoints } from './setting-endpoints'
import { KNOWN_SETTINGS } from './shapes'

const noticed = KNOWN_SETTINGS['order.notice']

export const shopFields = {
  name: text('店名', 50),
  phone: text('店铺电话', 20, 0),
  address: text('店铺地址', 200, 0),
  notice: explained(noticed.field, noticed.hint),
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
  ...settingEndpoints,
})
