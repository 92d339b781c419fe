import { fenFromWire, fenToDb, type Fen } from '../../platform/money'

/** How the text of a cell is read. */
export interface Reading {
  /** What a contract's field is given; what makes no sense stays as it is, to be refused there by its name. */
  wire(text: string): unknown
  /** The same text for the same meaning: 5.5 and ¥5.50 are one. */
  canon(text: string): string
  /** Why the contract could not say what is wrong; nothing where it can. */
  refuse?(text: string): string | undefined
}

/** Signs between the parts of a cell that holds several. */
const SEPARATORS = /[；;、，,\n]+/
const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/
const FLAGS: Record<string, boolean> = { 是: true, 否: false, true: true, false: false, 1: true, 0: false }

/** The parts of a cell that holds several: "新鲜；本地". */
export function partsOf(text: string): string[] {
  return text
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter(Boolean)
}

/** Several parts as one cell. */
export const joined = (parts: readonly string[]): string => parts.join('；')

/** A number as people write it: "¥1,200.50" is 1200.5; what is none stays as it is. */
export function numberOf(text: string): number | string {
  const bare = text.replace(/[¥￥,，\s]|元$/g, '')
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : text
}

/** Money as a cell; nothing for what nobody said. */
export const moneyText = (fen: Fen | null | undefined): string => (fen == null ? '' : fenToDb(fen))

/** Yes or no as a cell. */
export const flagText = (value: boolean): string => (value ? '是' : '否')

const flagOf = (text: string): boolean | string => FLAGS[text.toLowerCase()] ?? text

/** 2025/6/1 and 2025年6月1日 are 2025-06-01. */
function dayOf(text: string): string {
  const [, year, month = '', date = ''] = DAY.exec(text) ?? []
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

function moneyCanon(text: string): string {
  try {
    return fenToDb(fenFromWire(numberOf(text)))
  } catch {
    return text
  }
}

export const WORDS: Reading = { wire: (text) => text, canon: (text) => text }
export const MONEY: Reading = { wire: numberOf, canon: moneyCanon }
export const WHOLE: Reading = { wire: numberOf, canon: (text) => String(numberOf(text)) }
export const DATE: Reading = { wire: dayOf, canon: dayOf }
export const LIST: Reading = { wire: partsOf, canon: (text) => joined(partsOf(text)) }
export const YES_NO: Reading = {
  wire: flagOf,
  canon: (text) => (typeof flagOf(text) === 'boolean' ? flagText(flagOf(text) === true) : text),
  refuse: (text) => (typeof flagOf(text) === 'boolean' ? undefined : '写「是」或「否」'),
}

/** Money where a word says that there is none: 不限. */
export function moneyOr(none: string): Reading {
  return {
    wire: (text) => (text === none ? null : numberOf(text)),
    canon: (text) => (text === none ? '' : moneyCanon(text)),
  }
}

/** One of a few words by their Chinese names. */
export function oneOf(labels: Readonly<Record<string, string>>): Reading {
  const found = (text: string) => Object.entries(labels).find((pair) => pair.includes(text))
  return {
    wire: (text) => found(text)?.[0] ?? text,
    canon: (text) => found(text)?.[1] ?? text,
    refuse: (text) => (found(text) ? undefined : `写「${Object.values(labels).join('」或「')}」`),
  }
}
