import { ownCustomerId } from '../../platform/access/actor'
import { blacklisted, inactive, onHold } from './errors'
import type { Customer } from './model'

/** How far an order has come that a customer's card may stop. */
export type TradeStep = 'write' | 'submit' | 'confirm'

/**
 * Stops an order of a customer with whom it goes no further: of one who has left nothing new is written, of one on the
 * blacklist nothing submitted, of one on hold nothing confirmed. Buyers are not told the shop's reason.
 * @throws customers.inactive, customers.blacklisted, customers.on_hold
 */
export function refuseTrade(customer: Customer | null | undefined, step: TradeStep): void {
  if (!customer) return
  const told = (reason: string | null): { reason: string } => ({
    reason: ownCustomerId() === null ? (reason ?? '') : '',
  })
  if (step !== 'confirm' && customer.status === 'inactive') throw inactive()
  if (step === 'submit' && customer.isBlacklisted) throw blacklisted(told(customer.blacklistReason))
  if (step === 'confirm' && customer.isOnHold) throw onHold(told(customer.holdReason))
}
