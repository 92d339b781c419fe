import { api, type Order } from '../../../api/generated'
import { toEdit, toInput, type Draft, type DraftOrders } from '../../../stores/draft-order'

/**
 * Sends a draft, as a new order or over the saved one it was opened from, and takes it off the phone.
 * A saved one is written and then submitted; when only the second fails, the draft knows the newer version.
 * @throws ApiError with the draft still there
 */
export async function sendOrder(draft: Draft, submit: boolean, drafts: DraftOrders): Promise<Order> {
  const order = draft.order
    ? await sendEdit(draft, submit, drafts)
    : await api.orders.placeOrder({ ...toInput(draft), submit })
  drafts.forget(draft.customerId)
  return order
}

async function sendEdit(draft: Draft, submit: boolean, drafts: DraftOrders): Promise<Order> {
  const input = toEdit(draft)
  if (!input) throw new Error('a draft without an order has nothing to edit')
  const saved = await api.orders.editOrder(input)
  if (!submit) return saved
  const { id, version, orderNo } = saved
  drafts.keep({ ...drafts.read(draft.customerId), order: { id, version, orderNo } })
  return api.orders.moveOrder({ id, status: 'submitted', version })
}
