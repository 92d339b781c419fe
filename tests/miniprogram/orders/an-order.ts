import type {
  Order,
  OrderAllowedAction,
  OrderItem,
  OrderStatus,
  OrderSummary,
  StatusFlow,
} from '../../../miniprogram/api/generated'

/** Twenty past two in the afternoon of the day these orders live in, by the clock of Shanghai. */
export const NOW = '2025-11-20T06:20:00Z'

/** Three boxes of tomatoes at a price of their own. */
export function anItem(facts: Partial<OrderItem> = {}): OrderItem {
  return {
    id: `item-${facts.productId ?? 'tomato'}`,
    productId: 'tomato',
    productName: '西红柿 普罗旺斯',
    unit: '箱',
    unitNumerator: 1,
    unitDenominator: 1,
    quantity: 3,
    unitPrice: 42,
    totalPrice: 126,
    listPrice: 48,
    priceSource: 'special',
    priceReason: null,
    remark: null,
    ...facts,
  }
}

/** An order as lists give it. */
export function aSummary(facts: Partial<OrderSummary> = {}): OrderSummary {
  return {
    id: 'order-1',
    orderNo: '202511200007',
    customerId: 'customer-a',
    customerName: '兴旺湘菜馆',
    totalAmount: 1051,
    status: 'submitted',
    statusLabel: '待审核',
    remark: null,
    createdBy: '王姐',
    bizDate: '2025-11-20',
    deliveryOn: '2025-11-21',
    itemCount: 8,
    digest: '西红柿 普罗旺斯、黄心土豆、大葱',
    version: 3,
    createdAt: '2025-11-20T06:05:00Z',
    updatedAt: '2025-11-20T06:05:00Z',
    ...facts,
  }
}

/** The whole order. */
export function anOrder(facts: Partial<Order> = {}): Order {
  return {
    ...aSummary(),
    totalAmount: 126,
    itemCount: 1,
    customerPhone: '13800006620',
    customerAddress: '芙蓉南路 188 号',
    items: [anItem()],
    allowedActions: [],
    ...facts,
  }
}

/** One step on an order's way; the name of the status is told by the server. */
export function aStep(
  fromStatus: OrderStatus | null,
  toStatus: OrderStatus,
  createdAt: string,
  facts: Partial<StatusFlow> = {},
): StatusFlow {
  const id = `${fromStatus ?? ''}-${toStatus}-${createdAt}`
  return { id, fromStatus, toStatus, toStatusLabel: toStatus, operator: '李强', remark: null, createdAt, ...facts }
}

/** Something the server allows. */
export function anAction(
  name: OrderAllowedAction['name'],
  facts: Partial<OrderAllowedAction> = {},
): OrderAllowedAction {
  return { name, label: name, status: 'confirmed', needsReason: false, isDanger: false, ...facts }
}
