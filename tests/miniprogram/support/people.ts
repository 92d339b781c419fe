import type { SignedIn } from '../../../miniprogram/stores/session'

/** What the server answers when this role signs in. */
export function signedInAs(role: string, serial = '1', permissions: string[] = []): SignedIn {
  const isBuyer = role === 'customer'
  return {
    accessToken: `access-${serial}`,
    refreshToken: `refresh-${serial}`,
    user: {
      id: `user-${role}`,
      name: role,
      phone: null,
      role,
      roleLabel: role,
      shop: { id: 'shop-1', name: '老周蔬菜批发' },
      customerId: isBuyer ? 'customer-a' : null,
      customerName: isBuyer ? '兴旺湘菜馆' : null,
      permissions,
    },
  }
}
