import type { Order } from '../../../api/generated'
import { freshCatalogue } from '../../../stores/catalogue'
import { deskCustomer } from '../../../stores/desk'
import { draftOrders } from '../../../stores/draft-order'
import { session } from '../../../stores/session'
import { againDraft, editDraft, sayGone } from './redraft'

/** Puts the order's lines into the draft once more, at today's prices, and opens the ordering screen. @throws ApiError */
export async function orderAgain(order: Order): Promise<void> {
  const { draft, gone } = againDraft(draftOrders.read(order.customerId), order, await freshCatalogue(order.customerId))
  draftOrders.keep(draft)
  const came = order.items.length - gone.length
  openOrdering(order.customerId, sayGone(gone) || `放进来 ${came} 种，按今天的价`)
}

/** Opens a saved draft in the ordering screen; what was being written for the same customer waits meanwhile. @throws ApiError */
export async function openForChange(order: Order): Promise<void> {
  const { draft, gone } = editDraft(order, await freshCatalogue(order.customerId), session.may('orders.price'))
  draftOrders.change(draft)
  openOrdering(order.customerId, sayGone(gone))
}

function openOrdering(customerId: string, title: string): void {
  const isBuyer = session.face() === 'buyer'
  if (!isBuyer) deskCustomer.set(customerId)
  const say = (): void => void (title && wx.showToast({ title, icon: 'none', duration: 2500 }))
  wx.switchTab({ url: isBuyer ? '/pages/tabs/home/index' : '/pages/tabs/new-order/index', success: say })
}
