import { endpoint } from '../../platform/contract/endpoint'
import { explained, flag, id, list, nullable, object, text } from '../../platform/contract/fields'
import { me } from '../members/contract'
import { lastOwner } from '../members/errors'
import { onlyShop, openingShut } from './errors'

/** A shop somebody belongs to, and as what. */
export const ownShopRow = object('我的店', {
  id: explained(id('成员编号'), '换店和退店用它'),
  shop: object('店铺', { id: id('店铺编号'), name: text('店名', 50) }),
  roleLabel: text('角色名称', 20),
  customerName: nullable(text('客户名称', 50)),
  isCurrent: flag('现在在这家'),
})

/** Several shops of one person. */
export const shopEndpoints = {
  listShops: endpoint({
    method: 'GET',
    path: '/users/me/shops',
    summary: '我在的店',
    permission: 'sessions.own',
    answer: object('我的店', {
      list: list('店', ownShopRow, { max: 200 }),
      canOpen: explained(flag('能开新店'), '这里允许老板自己开新店'),
    }),
  }),
  enterShop: endpoint({
    method: 'POST',
    path: '/users/me/shops/{id}/enter',
    summary: '换到另一家店',
    description: '令牌不变，这台设备从下一个请求起在那家店；别的设备不动。',
    permission: 'sessions.own',
    params: { id: id('成员编号') },
    answer: me,
  }),
  leaveShop: endpoint({
    method: 'DELETE',
    path: '/users/me/shops/{id}',
    summary: '退出一家店',
    description: '在那家店的登录都结束；这台设备正在那家店时，换到另一家。',
    permission: 'sessions.own',
    stepUp: true,
    params: { id: id('成员编号') },
    answer: me,
    errors: [lastOwner.type, onlyShop.type],
  }),
  openShop: endpoint({
    method: 'POST',
    path: '/tenants',
    summary: '再开一家店',
    description: '开的人就是老板。只在 OPEN_SHOPS=1 的服务上可用。',
    permission: 'tenants.open',
    stepUp: true,
    body: { name: text('店名', 50) },
    answer: ownShopRow,
    errors: [openingShut.type],
  }),
}
