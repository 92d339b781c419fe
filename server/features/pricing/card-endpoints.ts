import { endpoint } from '../../platform/contract/endpoint'
import {
  choice,
  day,
  defaulted,
  explained,
  flag,
  id,
  instant,
  integer,
  list,
  nullable,
  object,
  quantitySum,
  text,
  yuan,
} from '../../platform/contract/fields'
import { cardNotYours, cardOver } from './errors'
import { PRICE_SOURCES } from './shapes'

const cardFields = {
  id: id('报价单编号'),
  customerId: id('客户编号'),
  expiresOn: explained(day('用到哪天'), '含这一天'),
}

const view = object('谁看过', {
  name: text('称呼', 50),
  views: integer('几次', 1, 1_000_000_000),
  seenAt: instant('最近一次'),
})

/** A leaf with one customer's prices, as the shop sees it. */
export const priceCard = object('报价单', {
  ...cardFields,
  isOpen: explained(flag('还能打开'), '没过期也没收回'),
  revokedAt: nullable(instant('收回的时间')),
  createdBy: text('谁发的', 50),
  createdAt: instant('发的时间'),
  views: list('谁看过', view, { max: 1_000 }),
})

const cardUnit = object('单位', {
  name: text('单位', 20),
  price: yuan('价格'),
  source: choice('价格来源', PRICE_SOURCES),
  steps: list('量大的价', object('一级', { from: quantitySum('从几个起'), price: yuan('价格') }), { max: 100 }),
})

const target = { id: cardFields.id }

/** The endpoints about price cards. */
export const cardEndpoints = {
  issueCard: endpoint({
    method: 'POST',
    path: '/price-cards',
    summary: '给一位客户发报价单',
    description: 'token 只给这一次，放进小程序卡片；只有这位客户的人打得开。',
    permission: 'prices.view',
    body: { customerId: cardFields.customerId, days: defaulted(integer('用几天', 1, 90), 7) },
    answer: object('发出的报价单', {
      ...cardFields,
      token: text('凭证', 64),
      path: explained(text('页面', 200), '分享用的小程序页面'),
    }),
  }),
  listCards: endpoint({
    method: 'GET',
    path: '/price-cards',
    summary: '给一位客户发过的报价单和谁看过，新的在前',
    permission: 'prices.view',
    query: { customerId: cardFields.customerId },
    answer: list('报价单', priceCard, { max: 50 }),
  }),
  openCard: endpoint({
    method: 'POST',
    path: '/price-cards/open',
    summary: '打开报价单',
    description: '给这位客户的人和店里能看价的人；客户的人打开会记一次。价是现在的价。',
    permission: 'members.me',
    body: { token: text('凭证', 64) },
    answer: object('报价单', {
      customerName: text('客户名称', 50),
      shopName: text('店名', 50),
      issuedBy: text('谁发的', 50),
      expiresOn: cardFields.expiresOn,
      updatedAt: explained(instant('价格更新时间'), '最近一次改这位客户的价'),
      products: list(
        '货品',
        object('货品', {
          id: id('货品编号'),
          name: text('货品名称', 100),
          category: text('分类', 20, 0),
          spec: text('规格', 50, 0),
          units: list('单位', cardUnit, { max: 10 }),
        }),
        { max: 20_000 },
      ),
    }),
    errors: [cardNotYours.type, cardOver.type],
  }),
  revokeCard: endpoint({
    method: 'DELETE',
    path: '/price-cards/{id}',
    summary: '收回报价单',
    permission: 'prices.view',
    params: target,
    answer: object('结果', { id: cardFields.id, revoked: flag('已收回') }),
  }),
}
