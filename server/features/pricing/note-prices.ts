import { currentActor } from '../../platform/access/actor'
import type { Fen, Hundredths } from '../../platform/money'
import type { HistoryKind, HistorySource } from './history-endpoints'
import { PriceHistory } from './history-model'
import type { Span } from './timeline'

/** One change of one price. */
export interface PriceNote extends Span {
  productId: string
  unitId: string
  customerId?: string
  levelId?: string
  minQuantity?: Hundredths
  /** Fen; null for no price. */
  oldPrice: Fen | null
  newPrice: Fen | null
  reason: string | null
}

/** Keeps what happened to prices, in the transaction that changed them; those where nothing changed are left out. */
export async function notePrices(
  notes: readonly (PriceNote | null)[],
  source: HistorySource,
  eventId: string | null = null,
): Promise<void> {
  const { name, userId } = currentActor()
  const told = notes.filter((note) => note !== null)
  if (!told.length) return
  await PriceHistory.bulkCreate(
    told.map((note) => ({ ...note, kind: kindOf(note), source, eventId, operator: name, operatorId: userId })),
  )
}

function kindOf({ customerId, levelId, minQuantity }: PriceNote): HistoryKind {
  if (customerId) return 'special'
  if (levelId) return 'level'
  return minQuantity ? 'tier' : 'list'
}
