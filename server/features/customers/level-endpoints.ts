import { endpoint } from '../../platform/contract/endpoint'
import { explained, flag, id, integer, list, nullable, object, optional, text } from '../../platform/contract/fields'
import { lastLevel, levelInUse } from './errors'

/** Words of the levels every shop starts with; they stay when a level is called something else. */
export const LEVEL_CODES = ['vip', 'important', 'normal'] as const

const levelFields = {
  name: text('等级名称', 20),
  discountPermille: explained(nullable(integer('折扣', 1, 1000)), '默认售价的千分之几：950 是 95 折；null 为不打折'),
  sort: explained(integer('排序', 0, 1000), '小的在前'),
}

/** A kind of customer. */
export const customerLevel = object('客户等级', {
  id: id('等级编号'),
  code: explained(text('等级代号', 20, 0), '自带的三等：vip、important、normal；自己加的为空'),
  ...levelFields,
  customerCount: integer('客户数', 0, Number.MAX_SAFE_INTEGER),
})

const target = { levelId: id('等级编号') }

/** The endpoints about levels; whoever sets prices sets levels, because a level may be a discount. */
export const levelEndpoints = {
  listLevels: endpoint({
    method: 'GET',
    path: '/customer-levels',
    summary: '客户等级',
    description: '没有设过的店有 VIP、重要、普通三等。',
    permission: 'customers.view',
    answer: list('等级列表', customerLevel, { max: 100 }),
  }),
  createLevel: endpoint({
    method: 'POST',
    path: '/customer-levels',
    summary: '新建客户等级',
    permission: 'prices.update',
    body: {
      name: levelFields.name,
      discountPermille: optional(levelFields.discountPermille),
      sort: optional(levelFields.sort),
    },
    answer: customerLevel,
  }),
  updateLevel: endpoint({
    method: 'PUT',
    path: '/customer-levels/{levelId}',
    summary: '改客户等级',
    permission: 'prices.update',
    params: target,
    body: {
      name: optional(levelFields.name),
      discountPermille: optional(levelFields.discountPermille),
      sort: optional(levelFields.sort),
    },
    answer: customerLevel,
  }),
  deleteLevel: endpoint({
    method: 'DELETE',
    path: '/customer-levels/{levelId}',
    summary: '删除客户等级',
    description: '还有客户在用时要说搬到哪一等（moveTo，空为不分等），否则不删。最后一等不能删。',
    permission: 'prices.update',
    params: target,
    query: { moveTo: optional(text('搬到哪一等', 36, 0)) },
    errors: [levelInUse.type, lastLevel.type],
    answer: object('结果', { id: id('等级编号'), deleted: flag('已删除') }),
  }),
}
