import { formatQuantity, lineTotalFen, MAX_FEN, type Fen, type Hundredths } from '../../utils/money'

/** The line the pad is open for. */
export interface PadLine {
  /** Tells one line from another: a change starts a new entry. */
  id: string
  name: string
  chip: string
  chipText: string
  priceFen: Fen | null
  /** What it cost last time, and when: "11-18"; null when this customer never took it. */
  lastPriceFen: Fen | null
  lastWhen: string
  /** How much they took then; 0 when never. */
  lastValue: Hundredths
  stock: Hundredths | null
  unit: string
  /** Units to choose from; with one there is nothing to choose. */
  units: readonly string[]
  decimals: number
  value: Hundredths
  /** A sentence to think about: "平时拿 3 箱，这次是 12 箱，没打错吧？"; empty takes no room. */
  hint: string
  /** Weighed goods get a + key for a second basket. */
  weighed: boolean
  canReprice: boolean
  isLast: boolean
  doneCount: number
}

/** What the pad draws beside its keys. */
export interface PadView {
  facts: { label: string; fen: Fen | null; text: string; unit: string }[]
  /** Beside the price, where the key for it has another job. */
  reprice: string
  subtotalFen: Fen | null
  same: string
  special: '' | '+' | '改价'
  next: string
  done: string
}

const NOTHING: PadView = { facts: [], reprice: '', subtotalFen: null, same: '', special: '', next: '', done: '' }

/** The facts of a line while `value` of it is typed. */
export function padView(line: PadLine | null, value: Hundredths): PadView {
  if (!line) return NOTHING
  return {
    facts: factsOf(line),
    ...specialKeyOf(line),
    subtotalFen: line.priceFen === null ? null : lineTotalFen(line.priceFen, value),
    same: line.lastValue ? `同上次 ${formatQuantity(line.lastValue)} ${line.unit}` : '',
    next: line.isLast ? '好了' : '下一样',
    done: line.doneCount ? `已开 ${line.doneCount} 种` : '',
  }
}

/** Whether so much of it still makes an amount the books can hold. */
export function fits({ priceFen }: PadLine, value: Hundredths): boolean {
  return ((priceFen ?? 0) * value) / 100 <= MAX_FEN
}

/** The last key adds baskets up where goods are weighed; then 改价 stands beside the price. */
function specialKeyOf({ weighed, canReprice }: PadLine): Pick<PadView, 'reprice' | 'special'> {
  if (weighed) return { reprice: canReprice ? '改价' : '', special: '+' }
  return { reprice: '', special: canReprice ? '改价' : '' }
}

function factsOf({ priceFen, lastPriceFen, lastWhen, stock, unit }: PadLine): PadView['facts'] {
  const facts = [{ label: '这次价', fen: priceFen, text: '询价', unit }]
  if (lastPriceFen !== null) facts.push({ label: `上次 ${lastWhen}`, fen: lastPriceFen, text: '', unit })
  if (stock !== null) facts.push({ label: '库存', fen: null, text: formatQuantity(stock), unit })
  return facts
}
