import type { PadLine } from '../../../../components/quantity-pad/view'
import type { CheckedDraft, CheckedLine } from '../../../../stores/draft-check'
import { keyOf, priceOf } from '../../../../stores/draft-order'
import { isWeighed, stepOf, type Good, type GoodUnit } from '../../../../stores/goods'
import { sayDay, type Day } from '../../../../utils/date'
import { formatQuantity, type Fen, type Hundredths } from '../../../../utils/money'
import type { AgreedPart } from './agreements'
import { rungsOf } from './view'

/** A line in the cart. */
export interface CartRow extends CheckedLine {
  key: string
  step: Hundredths
}

/** The sheet of everything chosen. */
export interface CartView {
  title: string
  rows: CartRow[]
  totalFen: Fen
  canSubmit: boolean
}

/** The sheet of nothing chosen. */
export const BLANK_CART: CartView = { title: '', rows: [], totalFen: 0, canSubmit: false }

/** From this many times the usual quantity on, the pad asks whether that was meant. */
const SURPRISING = 3

/** What the pad knows besides the goods. */
export interface PadFacts {
  today: Day
  isLast: boolean
  doneCount: number
  canReprice?: boolean
  moved?: string
}

/** The line the quantity pad is open for. */
export function padLineOf(
  good: Good,
  unit: GoodUnit,
  value: Hundredths,
  { today, isLast, doneCount, canReprice = false, moved = '' }: PadFacts,
  agreed: AgreedPart = {},
): PadLine {
  const { id, name, last } = good
  return {
    id: keyOf({ productId: id, unit: unit.name }),
    name,
    rungs: rungsOf(unit, agreed),
    lastPriceFen: last ? last.priceFen : null,
    lastWhen: last ? sayDay(last.on, today) : '',
    lastValue: last ? last.quantity : 0,
    lastUnit: last ? last.unit : '',
    stock: null,
    unit: unit.name,
    units: good.units.map(({ name: one, rungs }) => ({ name: one, isOff: !rungs.length })),
    decimals: unit.decimals,
    value,
    hint: hintOf(good, unit, value),
    moved,
    weighed: isWeighed(unit),
    canReprice,
    isLast,
    doneCount,
  }
}

/** Everything chosen; what is gone or costs another price comes first. */
export function cartView(checked: CheckedDraft, goodOf: (id: string) => Good | undefined): CartView {
  const calm = checked.orderable.filter(({ wasFen }) => wasFen === null)
  const rows = [...checked.gone, ...checked.changed, ...calm].map((line) => {
    const good = goodOf(line.productId)
    const unit = good?.units.find(({ name }) => name === line.unit)
    return { ...line, key: keyOf(line), priceFen: priceOf(line), step: good && unit ? stepOf(good, unit) : 100 }
  })
  const { totalFen, orderable } = checked
  const count = new Set(orderable.map(({ productId }) => productId)).size
  return { title: `已选 ${count} 种`, rows, totalFen, canSubmit: orderable.length > 0 }
}

/** Asks about an amount far beyond what this customer takes, whatever unit either is in. */
function hintOf({ usual, last, units }: Good, unit: GoodUnit, value: Hundredths): string {
  const known = usual ?? last
  if (!known?.quantity) return ''
  const ratio = units.find(({ name }) => name === known.unit)?.ratio
  if (ratio === undefined || value * unit.ratio < known.quantity * ratio * SURPRISING) return ''
  const before = usual === null ? '上次' : '平时'
  return `${before}拿 ${formatQuantity(known.quantity)} ${known.unit}，这次是 ${formatQuantity(value)} ${unit.name}，没打错吧？`
}
