import { dataOf } from '../../support/client'
import type { House } from '../../support/house'

/** An invite as its maker gets it. */
export interface MadeWire {
  invite: { id: string; roleLabel: string; expiresAt: string; isShort: boolean }
  token: string
  path: string
}

/** What somebody has after coming in. */
export interface SignedInWire {
  accessToken: string
  user: {
    id: string
    name: string
    role: string
    customerId: string | null
    permissions: string[]
    shop: { name: string }
  }
}

/** An invite for somebody to work in the own shop. */
export async function aStaffInvite(house: House, fields: { role?: string; name?: string } = {}): Promise<MadeWire> {
  return dataOf(await house.as('owner').post('/invites/staff', { role: 'warehouse', ...fields }))
}

/** An invite for somebody to order for a customer of the own shop. */
export async function aBuyerInvite(
  house: House,
  customerId: string,
  fields: { buyerRole?: string; name?: string } = {},
): Promise<MadeWire> {
  return dataOf(await house.as('sales').post('/invites/buyers', { customerId, buyerRole: 'orderer', ...fields }))
}

/** Somebody opens an invite with their WeChat and taps. */
export function accept(house: House, person: string, token: string, more: object = {}) {
  return house.anonymous.post('/invites/accept', { token, code: house.wechat.issueCode(person), ...more })
}

/** Tells the stand-in what it knows of somebody. */
export async function describeWechat(house: House, person: string, details: { phone: string }): Promise<void> {
  const body = JSON.stringify({ person, ...details })
  await fetch(`${house.wechat.url}/__fake/users`, { method: 'POST', body })
}
