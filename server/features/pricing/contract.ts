import { contract, endpoint } from '../../platform/contract/endpoint'
import { day, explained, id, list, object, optional, quantity } from '../../platform/contract/fields'
import { cardEndpoints } from './card-endpoints'
import { eventEndpoints } from './event-endpoints'
import { historyEndpoints } from './history-endpoints'
import { MOST_AT_ONCE, resolvedPrice, unitInput } from './shapes'
import { specialEndpoints } from './special-endpoints'
import { tierEndpoints } from './tier-endpoints'

export { customerPrice, PRICE_SOURCE_LABELS, PRICE_SOURCES, resolvedPrice, type PriceSource } from './shapes'

/** So many lines are explained at once. */
const MOST_LINES = 100
const line = object('货品', { productId: id('货品编号'), unit: unitInput, quantity: optional(quantity('数量')) })

export const pricing = contract('pricing', '价格', {
  ...specialEndpoints,
  resolvePrices: endpoint({
    method: 'POST',
    path: '/prices/resolve',
    summary: '算一批货品给某客户的价格',
    description:
      '客户只能算自己的：customerId 以登录的身份为准。和下单用的是同一个算法。给 productIds 按计价单位算；给 lines 按单位和数量算，还说为什么，没有价的行 price 为 null。',
    permission: 'orders.place',
    body: {
      customerId: explained(optional(id('客户编号')), '员工必填；客户忽略'),
      on: explained(optional(day('哪天')), '按哪个业务日的价；不写就是今天'),
      productIds: explained(
        optional(list('货品', id('货品编号'), { min: 1, max: MOST_AT_ONCE })),
        '这个和 lines 写一个',
      ),
      lines: optional(list('货品', line, { min: 1, max: MOST_LINES })),
    },
    answer: list('价格列表', resolvedPrice, { max: MOST_AT_ONCE }),
  }),
  ...tierEndpoints,
  ...eventEndpoints,
  ...cardEndpoints,
  ...historyEndpoints,
})
