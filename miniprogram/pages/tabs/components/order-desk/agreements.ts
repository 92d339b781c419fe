import type { DraftLine } from '../../../../stores/draft-order'
import type { Fen } from '../../../../utils/money'

/** A price agreed on with a customer, and why. */
export interface Agreed {
  fen: Fen
  reason: string
}

/** The part of a line that tells of an agreed price; empty where there is none. */
export type AgreedPart = Pick<DraftLine, 'agreedFen' | 'reason'>

/** Prices agreed on while an order is written: they outlive a quantity that is typed anew. */
export class Agreements {
  private readonly byId = new Map<string, Agreed>()

  set(productId: string, agreed: Agreed | null): void {
    if (agreed) this.byId.set(productId, agreed)
    else this.byId.delete(productId)
  }

  /** What a line of this product says, whether it stands on the order already or not. */
  partOf(productId: string): AgreedPart {
    const agreed = this.byId.get(productId)
    return agreed ? { agreedFen: agreed.fen, reason: agreed.reason } : {}
  }

  /** Starts over from the lines of a draft. */
  take(lines: readonly DraftLine[]): void {
    this.byId.clear()
    for (const { productId, agreedFen, reason } of lines) {
      if (agreedFen !== undefined && reason) this.byId.set(productId, { fen: agreedFen, reason })
    }
  }
}
