import { lineTotalFen, quantityFromHundredths, yuanFromFen, type Fen, type Hundredths } from '../utils/money'
import { session } from './session'
import { phoneStorage, type StorageDoor } from './storage'

/** One kind of goods somebody put on an order that is not sent yet. */
export interface DraftLine {
  productId: string
  name: string
  unit: string
  quantity: Hundredths
  /** The price they saw, in fen; null when there was none to see. */
  priceFen: Fen | null
}

/** The order somebody is writing for one customer. */
export interface Draft {
  customerId: string
  customerName: string
  lines: readonly DraftLine[]
  remark: string
  deliveryOn: string | null
  /** When it last changed, in milliseconds; 0 when it never did. */
  changedAt: number
}

/** The body of `POST /orders`, quantities with at most two decimals. */
export interface OrderInput {
  customerId: string
  items: { productId: string; quantity: number; unit: string; expectPrice?: number }[]
  remark: string
  deliveryOn: string | null
}

/** A draft without a line. */
export function emptyDraft(customerId: string, customerName = ''): Draft {
  return { customerId, customerName, lines: [], remark: '', deliveryOn: null, changedAt: 0 }
}

/** The draft with this line's quantity; zero takes the line off, a known product keeps its place. */
export function withLine(draft: Draft, line: DraftLine): Draft {
  const isKnown = draft.lines.some(({ productId }) => productId === line.productId)
  const lines = isKnown ? draft.lines.map((old) => (old.productId === line.productId ? line : old)) : [...draft.lines, line]
  return { ...draft, lines: lines.filter(({ quantity }) => quantity > 0) }
}

/** Σ of the lines, each rounded once; lines without a price count nothing. */
export function totalOf({ lines }: Draft): Fen {
  return lines.reduce((sum, { priceFen, quantity }) => sum + (priceFen === null ? 0 : lineTotalFen(priceFen, quantity)), 0)
}

/** Quantities by product, as lists and rails want them. */
export function quantitiesOf({ lines }: Draft): Record<string, Hundredths> {
  return Object.fromEntries(lines.map(({ productId, quantity }) => [productId, quantity]))
}

/** What the server is asked for; the prices seen go along, so that a changed one is shown before anything is booked. */
export function toInput(draft: Draft): OrderInput {
  const items = draft.lines.map(({ productId, unit, quantity, priceFen }) => ({
    productId,
    unit,
    quantity: quantityFromHundredths(quantity),
    ...(priceFen !== null && { expectPrice: yuanFromFen(priceFen) }),
  }))
  return { customerId: draft.customerId, items, remark: draft.remark.trim(), deliveryOn: draft.deliveryOn }
}

/** The drafts on this phone, one per customer and per person who writes. */
export interface DraftOrders {
  read(customerId: string): Draft
  /** Keeps the draft, or forgets it when nothing is in it any more. */
  keep(draft: Draft): void
  forget(customerId: string): void
  /** Drafts with at least one line, the freshest first. */
  open(): Draft[]
}

type Shelf = Record<string, Draft>

/** Drafts behind `door`; `owner` names who is writing, so that people who share a phone do not share drafts. */
export function createDraftOrders(door: StorageDoor, owner: () => string, now: () => number): DraftOrders {
  const shelves: Record<string, Shelf> = {}
  const key = (): string => `kd.drafts.${owner()}`
  const shelf = (): Shelf => (shelves[key()] ??= (door.read(key()) as Shelf | undefined) || {})
  const replace = (next: Shelf): void => {
    shelves[key()] = next
    door.write(key(), next)
  }
  const forget = (customerId: string): void => {
    const { [customerId]: _gone, ...rest } = shelf()
    replace(rest)
  }
  return {
    read: (customerId) => shelf()[customerId] ?? emptyDraft(customerId),
    keep(draft) {
      const isBlank = !draft.lines.length && !draft.remark
      if (isBlank) forget(draft.customerId)
      else replace({ ...shelf(), [draft.customerId]: { ...draft, changedAt: now() } })
    },
    forget,
    open: () =>
      Object.values(shelf())
        .filter(({ lines }) => lines.length > 0)
        .sort((one, other) => other.changedAt - one.changedAt),
  }
}

/** The drafts of whoever is signed in. */
export const draftOrders = createDraftOrders(phoneStorage, () => session.get().person?.id ?? 'visitor', Date.now)
