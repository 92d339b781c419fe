import { lexiconOf, type Lexicon } from '../../../server/features/orders/parser/lexicon'
import { parseMessage, type ParsedMessage } from '../../../server/features/orders/parser/parse-message'
import { BEFORE, goods } from './goods'

const WEIGHED = new Set(['斤'])

/** The fixture's goods as one customer orders them; the key of each is its name. */
export const lexicon: Lexicon = lexiconOf(
  goods.map(({ name, units, aliases }) => ({
    id: name,
    name,
    aliases,
    units: units.map((unit) => ({ name: unit, decimals: WEIGHED.has(unit) ? 2 : 0 })),
    lastUnit: BEFORE[name] ?? null,
  })),
)

/** How the parser did on some messages. */
export interface Measured {
  /** Lines taken without a look. */
  accepted: number
  right: number
  /** Of those, lines with goods the customer did not mean. */
  wrongGoods: string[]
  /** Every line that was taken and is not what was meant. */
  wrong: string[]
  /** Lines that were meant clearly, and those of them that were taken. */
  meant: number
  missed: string[]
}

/** Reads messages and compares what is taken with what was meant. */
export function measure(messages: readonly [text: string, meant: string][]): Measured {
  const measured: Measured = { accepted: 0, right: 0, wrongGoods: [], wrong: [], meant: 0, missed: [] }
  for (const [text, meant] of messages) compare(text, meant.split(';').filter(Boolean), measured)
  return measured
}

function compare(text: string, meant: readonly string[], measured: Measured): void {
  const taken = takenFrom(parseMessage(text, lexicon))
  const clear = meant.filter((line) => !line.startsWith('?'))
  const names = new Set(clear.map((line) => line.replace(/^-/, '').split(' ')[0]))
  for (const line of taken) {
    measured.accepted += 1
    const name = line.replace(/^-/, '').split(' ')[0]
    if (clear.includes(line)) measured.right += 1
    else measured.wrong.push(`${text}: ${line}`)
    if (line !== '=' && !names.has(name)) measured.wrongGoods.push(`${text}: ${line}`)
  }
  measured.meant += clear.length
  measured.missed.push(...clear.filter((line) => !taken.includes(line)).map((line) => `${text}: ${line}`))
}

function takenFrom({ isRepeat, lines }: ParsedMessage): string[] {
  const sure = lines.filter(({ certainty }) => certainty === 'sure')
  const told = sure.map(({ isRemoval, productIds, quantity, unit }) =>
    isRemoval ? `-${productIds[0]}` : `${productIds[0]} ${(quantity ?? 0) / 100} ${unit}`,
  )
  return [...(isRepeat ? ['='] : []), ...told]
}
