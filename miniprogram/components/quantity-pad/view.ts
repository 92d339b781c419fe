import { formatQuantity, lineTotalFen, MAX_FEN, type Fen, type Hundredths } from '../../utils/money'
import { dealAt, nextRung, rungAt, sayNext, type Rung } from '../../utils/price'

/** The line the pad is open for. */
export interface PadLine {
  /** Tells one line from another: a change starts a new entry. */
  id: string
  name: string
  /** Prices by quantity in the unit that is typed; empty: one has to ask. */
  rungs: readonly Rung[]
  /** What it cost last time, and when: "11-18"; null when this customer never took it. */
  lastPriceFen: Fen | null
  lastWhen: string
  /** How much they took then, and in which unit; 0 when never. */
  lastValue: Hundredths
  lastUnit: string
  stock: Hundredths | null
  unit: string
  /** Units to choose from, those without a price off; with one there is nothing to choose. */
  units: readonly PadUnit[]
  decimals: number
  value: Hundredths
  /** A sentence to think about: "平时拿 3 箱，这次是 12 箱，没打错吧？"; empty takes no room. */
  hint: string
  /** What another unit took the place of: "3 箱换成瓶了"; empty when nothing was. */
  moved: string
  /** Weighed goods get a + key for a second basket. */
  weighed: boolean
  canReprice: boolean
  isLast: boolean
  doneCount: number
}

/** One unit to type in. */
export interface PadUnit {
  name: string
  isOff: boolean
}

/** What the pad draws beside its keys. */
export interface PadView {
  chip: string
  chipText: string
  facts: { label: string; fen: Fen | null; text: string; unit: string }[]
  /** What more of it would cost, or what was moved, with one tap to take it up: `more` is the quantity it leads to. */
  tip: string
  act: string
  more: Hundredths
  /** Beside the price, where the key for it has another job. */
  reprice: string
  subtotalFen: Fen | null
  same: string
  special: '' | '+' | '改价'
  next: string
  done: string
}

const NO_TIP = { tip: '', act: '', more: 0 }
const NO_CHIP = { chip: '', chipText: '' }
const NOTHING: PadView = {
  ...{ ...NO_CHIP, facts: [], ...NO_TIP, reprice: '' },
  ...{ subtotalFen: null, same: '', special: '', next: '', done: '' },
}

/** The facts of a line while `value` of it is typed. */
export function padView(line: PadLine | null, value: Hundredths): PadView {
  if (!line) return NOTHING
  const { priceFen, chip, chipText } = dealAt(line.rungs, line.unit, value)
  return {
    chip,
    chipText,
    facts: factsOf(line, priceFen),
    ...tipOf(line, value),
    ...specialKeyOf(line),
    subtotalFen: priceFen === null ? null : lineTotalFen(priceFen, value),
    same: line.lastValue ? `同上次 ${formatQuantity(line.lastValue)} ${line.lastUnit}` : '',
    next: line.isLast ? '好了' : '下一样',
    done: line.doneCount ? `已开 ${line.doneCount} 种` : '',
  }
}

/** Whether so much of it still makes an amount the books can hold. */
export function fits({ rungs }: PadLine, value: Hundredths): boolean {
  return ((rungAt(rungs, value)?.priceFen ?? 0) * value) / 100 <= MAX_FEN
}

function tipOf({ moved, rungs, unit }: PadLine, value: Hundredths): Pick<PadView, 'tip' | 'act' | 'more'> {
  if (moved) return { tip: moved, act: '两样都要', more: 0 }
  const next = value ? nextRung(rungs, value) : undefined
  if (!next) return NO_TIP
  return { tip: sayNext(rungs, unit, value), act: `拿 ${formatQuantity(next.from)} ${unit}`, more: next.from }
}

/** The last key adds baskets up where goods are weighed; then 改价 stands beside the price. */
function specialKeyOf({ weighed, canReprice }: PadLine): Pick<PadView, 'reprice' | 'special'> {
  if (weighed) return { reprice: canReprice ? '改价' : '', special: '+' }
  return { reprice: '', special: canReprice ? '改价' : '' }
}

function factsOf({ lastPriceFen, lastWhen, lastUnit, stock, unit }: PadLine, priceFen: Fen | null): PadView['facts'] {
  const facts = [{ label: '这次价', fen: priceFen, text: '询价', unit }]
  if (lastPriceFen !== null) facts.push({ label: `上次 ${lastWhen}`, fen: lastPriceFen, text: '', unit: lastUnit })
  if (stock !== null) facts.push({ label: '库存', fen: null, text: formatQuantity(stock), unit })
  return facts
}
