import type { Device } from '../../../api/generated'
import { sayWhen } from '../../../utils/date'

/** A device as the list shows it. */
export interface DeviceRow {
  id: string
  icon: 'mobile' | 'desktop'
  name: string
  note: string
  isCurrent: boolean
}

/** The devices, each with when it was last used; shops only where there are several. */
export function deviceRows(devices: readonly Device[], now: string): DeviceRow[] {
  const hasShops = new Set(devices.map(({ shop }) => shop.id)).size > 1
  return devices.map(({ id, kind, name, isCurrent, lastSeenAt, shop }) => ({
    id,
    icon: kind === 'phone' ? 'mobile' : 'desktop',
    name,
    note: [isCurrent ? '现在用着' : `${sayWhen(lastSeenAt, now)} 用过`, hasShops && shop.name]
      .filter(Boolean)
      .join(' · '),
    isCurrent,
  }))
}
