import { lineTotalFen, quantityFromHundredths, yuanFromFen, type Fen, type Hundredths } from '../utils/money'
import { whoAndWhere } from './session'
import { phoneStorage, type StorageDoor } from './storage'

/** Goods in one unit that somebody put on an order that is not sent yet; the same goods in another unit are another line. */
export interface DraftLine {
  productId: string
  name: string
  unit: string
  quantity: Hundredths
  /** The price they saw, in fen; null when there was none to see. */
  priceFen: Fen | null
  /** A price agreed on instead, in fen, and why; both are there or neither. */
  agreedFen?: Fen
  reason?: string
  /** What was said about this line alone. */
  remark?: string
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
  /** The saved draft these lines are to replace; absent for a new order. Sent with `editOrder` and `toEdit`. */
  order?: { id: string; version: number; orderNo: string }
  /** The new order that waits while a saved one is changed. */
  aside?: Draft
}

/** One line as the server takes it, quantities with at most two decimals, prices in yuan. */
export interface LineInput {
  productId: string
  quantity: number
  unit: string
  expectPrice?: number
  unitPrice?: number
  priceReason?: string
  remark?: string
}

/** The body of `POST /orders`. */
export interface OrderInput {
  customerId: string
  items: LineInput[]
  remark: string
  deliveryOn: string | null
}

/** What `editOrder` takes: the lines of a saved draft, rewritten. */
export interface EditInput extends Omit<OrderInput, 'customerId'> {
  id: string
  version: number
}

/** A draft without a line. */
export function emptyDraft(customerId: string, customerName = ''): Draft {
  return { customerId, customerName, lines: [], remark: '', deliveryOn: null, changedAt: 0 }
}

/** Which goods, and in which unit: what tells one line of a draft from another. */
export type LineKey = Pick<DraftLine, 'productId' | 'unit'>

/** The key as one word, for lists and maps. */
export function keyOf({ productId, unit }: LineKey): string {
  return `${productId} ${unit}`
}

/** The draft with this line's quantity; zero takes the line off, a known one keeps its place. */
export function withLine(draft: Draft, line: DraftLine): Draft {
  const key = keyOf(line)
  const isKnown = draft.lines.some((old) => keyOf(old) === key)
  const lines = isKnown ? draft.lines.map((old) => (keyOf(old) === key ? line : old)) : [...draft.lines, line]
  return { ...draft, lines: lines.filter(({ quantity }) => quantity > 0) }
}

/** The line of these goods in this unit; undefined while there is none. */
export function lineOf({ lines }: Draft, wanted: LineKey): DraftLine | undefined {
  return lines.find((line) => keyOf(line) === keyOf(wanted))
}

/** What a line counts at: the agreed price where there is one, else the price seen. */
export function priceOf({ agreedFen, priceFen }: DraftLine): Fen | null {
  return agreedFen ?? priceFen
}

/** Σ of the lines, each rounded once; lines without a price count nothing. */
export function totalOf({ lines }: Draft): Fen {
  return lines.reduce((sum, line) => sum + lineTotalFen(priceOf(line) ?? 0, line.quantity), 0)
}

/** What the server is asked for; the prices seen go along, so that a changed one is shown before anything is booked. */
export function toInput(draft: Draft): OrderInput {
  const { customerId, lines, remark, deliveryOn } = draft
  return { customerId, items: lines.map(lineInput), remark: remark.trim(), deliveryOn }
}

/** The same for a draft the server already has; null for a new order. */
export function toEdit(draft: Draft): EditInput | null {
  const { customerId: _theirs, ...input } = toInput(draft)
  return draft.order ? { id: draft.order.id, version: draft.order.version, ...input } : null
}

function lineInput(line: DraftLine): LineInput {
  const { productId, unit, quantity, remark } = line
  return { productId, unit, quantity: quantityFromHundredths(quantity), ...moneyOf(line), ...(remark && { remark }) }
}

/** An agreed price goes with its reason and expects nothing; any other only says what was seen. */
function moneyOf({ priceFen, agreedFen, reason }: DraftLine): Partial<LineInput> {
  if (agreedFen !== undefined && reason) return { unitPrice: yuanFromFen(agreedFen), priceReason: reason }
  return priceFen === null ? {} : { expectPrice: yuanFromFen(priceFen) }
}

/** The drafts on this phone, one per customer and per person who writes. */
export interface DraftOrders {
  read(customerId: string): Draft
  /** Keeps the draft, or forgets it when nothing is in it any more. */
  keep(draft: Draft): void
  /** Opens a saved draft for change; a new order for the same customer waits until this one is forgotten. */
  change(draft: Draft): void
  /** After sending, or to give up: the draft goes, and the one it had put aside is back. */
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
  const put = (draft: Draft): void => replace({ ...shelf(), [draft.customerId]: { ...draft, changedAt: now() } })
  const forget = (customerId: string): void => {
    const { [customerId]: gone, ...rest } = shelf()
    replace(gone?.aside ? { ...rest, [customerId]: gone.aside } : rest)
  }
  return {
    read: (customerId) => shelf()[customerId] ?? emptyDraft(customerId),
    keep(draft) {
      const isBlank = !draft.lines.length && !draft.remark && !draft.order
      if (isBlank) forget(draft.customerId)
      else put(draft)
    },
    change(draft) {
      const present = shelf()[draft.customerId]
      const aside = present?.order ? present.aside : present
      put({ ...draft, ...(aside && { aside }) })
    },
    forget,
    open: () =>
      Object.values(shelf())
        .filter(({ lines }) => lines.length > 0)
        .sort((one, other) => other.changedAt - one.changedAt),
  }
}

/** The drafts of whoever is signed in. */
export const draftOrders = createDraftOrders(phoneStorage, whoAndWhere, Date.now)
