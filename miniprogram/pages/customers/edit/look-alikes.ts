import type { ApiError } from '../../../api/error'

/** Somebody on the book who looks the same, as a row. */
export interface LookAlike {
  /** Empty for somebody else's customer: it cannot be opened. */
  id: string
  name: string
  /** "电话一样，13800138000", "李强负责". */
  note: string
}

interface Candidate {
  id: string | null
  name: string
  phone: string | null
  ownerName: string | null
  why: 'phone' | 'name' | 'similar'
}

const WHY: Record<Candidate['why'], string> = { phone: '电话一样', name: '名称一样', similar: '名称很像' }

/** The candidates that came with a refusal. */
export function lookAlikes({ details }: ApiError): LookAlike[] {
  const { candidates = [] } = details as { candidates?: Candidate[] }
  return candidates.map(({ id, name, phone, ownerName, why }) => ({
    id: id ?? '',
    name,
    note: [WHY[why], phone, ownerName && `${ownerName}负责`].filter((word) => word).join('，'),
  }))
}
