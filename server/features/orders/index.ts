export { defineOrders, Order, OrderItem } from './model'
export { COUNTED_STATUSES, STATUS_LABELS, type OrderStatus } from './statuses'
