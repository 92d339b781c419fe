import type { CustomerLevel, PriceEvent } from '../../../api/generated'
import { sayChange } from '../words'

/** A line that leads on. */
export interface DoorRow {
  id: string
  name: string
  note: string
  value: string
  isWaiting: boolean
}

/** A level with its discount. */
export function levelRow({ id, name, discountPermille, customerCount }: CustomerLevel): DoorRow {
  const discount = discountPermille === null || discountPermille === 1000 ? '按列表价' : `${discountPermille / 10} 折`
  return { id, name, note: `${customerCount} 位客户`, value: discount, isWaiting: false }
}

/** A price event with how it stands. */
export function eventRow({ id, title, change, status, statusLabel, itemCount, isEffective }: PriceEvent): DoorRow {
  const note = itemCount ? `${sayChange(change)}，${itemCount} 个价` : sayChange(change)
  return { id, name: title, note, value: statusLabel, isWaiting: status === 'applied' && !isEffective }
}
