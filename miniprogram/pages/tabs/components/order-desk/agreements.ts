import { keyOf, type DraftLine, type LineKey } from '../../../../stores/draft-order'
import type { Fen } from '../../../../utils/money'

/** A price agreed on with a customer, and why. */
export interface Agreed {
  fen: Fen
  reason: string
}

/** The part of a line that tells of an agreed price; empty where there is none. */
export type AgreedPart = Pick<DraftLine, 'agreedFen' | 'reason'>

/** Prices agreed on while an order is written, each for one unit: they outlive a quantity that is typed anew. */
export class Agreements {
  private readonly byKey = new Map<string, Agreed>()

  set(line: LineKey, agreed: Agreed | null): void {
    if (agreed) this.byKey.set(keyOf(line), agreed)
    else this.byKey.delete(keyOf(line))
  }

  /** What this line says, whether it stands on the order already or not. */
  partOf(line: LineKey): AgreedPart {
    const agreed = this.byKey.get(keyOf(line))
    return agreed ? { agreedFen: agreed.fen, reason: agreed.reason } : {}
  }

  /** Starts over from the lines of a draft. */
  take(lines: readonly DraftLine[]): void {
    this.byKey.clear()
    for (const line of lines) {
      const { agreedFen, reason } = line
      if (agreedFen !== undefined && reason) this.set(line, { fen: agreedFen, reason })
    }
  }
}
