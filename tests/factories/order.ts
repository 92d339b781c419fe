import { dataOf } from '../support/client'
import type { House } from '../support/house'
import type { Person } from '../support/world'
import { aCustomer } from './customer'
import { aProduct } from './product'

/** An order as the wire has it. */
export interface OrderWire {
  id: string
  orderNo: string
  customerId: string
  customerName: string
  totalAmount: number
  status: string
  remark: string | null
  version: number
  bizDate: string
  itemCount: number
  digest: string
  createdBy: string
  items: {
    id: string
    productId: string
    productName: string
    unit: string
    quantity: number
    unitPrice: number
    totalPrice: number
    priceSource: string
  }[]
  allowedActions: { name: string; status: string | null; needsReason: boolean }[]
  statusFlows?: { fromStatus: string | null; toStatus: string; operator: string; remark: string | null }[]
  histories?: { action: string; changes: { before: unknown; after: unknown } | null }[]
}

interface Wanted {
  by?: Person
  customerId?: string
  productId?: string
  quantity?: number
  remark?: string
  status?: 'draft' | 'submitted' | 'confirmed' | 'shipped' | 'completed' | 'rejected' | 'cancelled'
}

/** The way from a new order to each status. */
const WAYS: Record<NonNullable<Wanted['status']>, string[]> = {
  draft: [],
  submitted: ['submitted'],
  confirmed: ['submitted', 'confirmed'],
  shipped: ['submitted', 'confirmed', 'shipped'],
  completed: ['submitted', 'confirmed', 'shipped', 'completed'],
  rejected: ['submitted', 'rejected'],
  cancelled: ['cancelled'],
}

/** An order in any status; its customer and product are made where none are named. */
export async function anOrder(house: House, wanted: Wanted = {}): Promise<OrderWire> {
  const { by = 'sales', quantity = 2, remark, status = 'draft' } = wanted
  const { customerId, productId } = await parents(house, by, wanted)
  let order = dataOf<OrderWire>(
    await house.as(by).post('/orders', { customerId, items: [{ productId, quantity }], remark }),
  )
  for (const step of WAYS[status]) {
    const mover = step === 'submitted' ? by : 'owner'
    order = dataOf<OrderWire>(await house.as(mover).put(`/orders/${order.id}/status`, { status: step, remark: '测试' }))
  }
  return order
}

async function parents(house: House, by: Person, { customerId, productId }: Wanted) {
  return {
    customerId: customerId ?? house.actor(by).customerId ?? (await aCustomer(house)).id,
    productId: productId ?? (await aProduct(house)).id,
  }
}
