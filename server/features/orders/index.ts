export { defineOrders, Order, OrderItem } from './model'
export { ordersOfCustomer } from './orders-of-customer'
export type { PricedLine } from './price-lines'
export { COUNTED_STATUSES, STATUS_LABELS, type OrderStatus } from './statuses'
