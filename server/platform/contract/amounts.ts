import Joi from 'joi'
import { fenFromWire, fenToWire, type Fen, type Hundredths } from '../money'
import { hundredthsFromWire, hundredthsToWire } from '../quantity'
import { AnswerError, named, type Field } from './field'

const MAX_AMOUNT = 99_999_999.99

/** Money: integer fen inside, yuan with at most two decimals on the wire. */
export function yuan(label: string): Field<Fen> {
  return amount(label, MONEY, { min: 0, example: 15.6 })
}

/** Money that may be below zero: differences and refunds. */
export function signedYuan(label: string): Field<Fen> {
  return amount(label, MONEY, { min: -MAX_AMOUNT, example: -1.5 })
}

/** An amount of goods above zero: integer hundredths inside, at most two decimals on the wire. */
export function quantity(label: string): Field<Hundredths> {
  return amount(label, GOODS, { min: 0.01, example: 2.5 })
}

/** A sum of quantities in an answer: zero is fine. */
export function quantitySum(label: string): Field<Hundredths> {
  return amount(label, GOODS, { min: 0, example: 79.4 })
}

/** A quantity in an answer that may be below zero: differences and what is left. */
export function signedQuantity(label: string): Field<Hundredths> {
  return amount(label, GOODS, { min: -MAX_AMOUNT, example: -1.5 })
}

/** How an amount crosses the border, and its unit for the reader. */
interface Crossing {
  read: (value: unknown) => number
  write: (value: number) => number
  unit?: string
}

const MONEY: Crossing = { read: fenFromWire, write: fenToWire, unit: '元' }
const GOODS: Crossing = { read: hundredthsFromWire, write: hundredthsToWire }

function amount(
  label: string,
  { read, write, unit }: Crossing,
  limits: { min: number; example: number },
): Field<number> {
  const { min, example } = limits
  const plain = named(Joi.number().min(min).max(MAX_AMOUNT), label).example(example)
  const input = named(Joi.any(), label).custom((value: unknown, helpers) => {
    const inside = attempt(() => read(value))
    if (inside === undefined) return helpers.error('amount.base')
    if (inside < Math.round(min * 100)) return helpers.error(min > 0 ? 'amount.positive' : 'amount.negative')
    return inside
  })
  return {
    input,
    wire: unit === undefined ? plain : plain.unit(unit),
    isOptional: false,
    toWire: (value, at) => {
      if (!Number.isSafeInteger(value)) throw new AnswerError(at, 'integer fen or hundredths', value)
      return write(value)
    },
  }
}

function attempt(read: () => number): number | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
