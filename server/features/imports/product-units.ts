import { foldCode, type Product } from '../products'
import { joined, moneyText, numberOf, partsOf, type Reading } from './readings'

/** 箱=24, 两=1/10, 件=12@110.00: a name, how many pricing units it makes, and its own price. */
const UNIT = /^(.+?)\s*[=＝]\s*(\d+)(?:\/(\d+))?\s*(?:[@＠]\s*(.+))?$/

interface UnitWire {
  name: string
  numerator: number
  denominator: number
  price: number | string | null
}

const unitOf = (part: string): UnitWire | null => {
  const [, name, numerator, denominator = '1', price] = UNIT.exec(part) ?? []
  if (name === undefined) return null
  const numbers = { numerator: Number(numerator), denominator: Number(denominator) }
  return { name, ...numbers, price: price === undefined ? null : numberOf(price) }
}

/** The other units of a product. */
export const UNITS: Reading = {
  wire: (text) => partsOf(text).map((part) => unitOf(part) ?? part),
  canon: (text) => joined(partsOf(text).map((part) => part.replace(/\s/g, '').replace('＝', '=').replace('＠', '@'))),
  refuse: (text) => {
    const wrong = partsOf(text).find((part) => !unitOf(part))
    return wrong === undefined ? undefined : `「${wrong}」看不懂，写成 箱=24 或 箱=24@110.00 这样`
  },
}

/** The shop's own number, as it is kept. */
export const NUMBER: Reading = { wire: (text) => text, canon: foldCode }

/** Names of the units in a cell. */
export const unitNames = (text: string): string[] => partsOf(text).flatMap((part) => unitOf(part)?.name ?? [])

/** Bar codes, of the pricing unit or of another: 6901234567892；箱:16901234567899. */
export const BARCODES: Reading = {
  wire: (text) => partsOf(text).map(codeOf),
  canon: (text) =>
    joined(
      partsOf(text).map((part) => (codeOf(part).unit ? `${codeOf(part).unit}:` : '') + foldCode(codeOf(part).code)),
    ),
}

/** The codes in a cell, as they are kept. */
export const codesIn = (text: string): string[] => partsOf(text).map((part) => foldCode(codeOf(part).code))

function codeOf(part: string): { code: string; unit: string } {
  const [first = '', ...rest] = part.split(/[:：]/)
  return rest.length ? { unit: first.trim(), code: rest.join(':').trim() } : { unit: '', code: first }
}

/** The other units of a product as a cell. */
export function unitsText({ units = [] }: Product): string {
  return joined(
    units.map(({ name, numerator, denominator, price }) => {
      const ratio = denominator === 1 ? String(numerator) : `${numerator}/${denominator}`
      return `${name}=${ratio}${price === null ? '' : `@${moneyText(price)}`}`
    }),
  )
}

/** The bar codes of a product as a cell. */
export function barcodesText({ barcodes = [], units = [] }: Product): string {
  const unitOfCode = (unitId: string): string => units.find(({ id }) => id === unitId)?.name ?? ''
  return joined(barcodes.map(({ code, unitId }) => (unitId ? `${unitOfCode(unitId)}:${code}` : code)))
}
