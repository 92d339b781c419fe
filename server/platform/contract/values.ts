import Joi from 'joi'
import { AnswerError, field, named, type Field } from './field'

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
/** What may stand in a text: no control characters but tab and new lines. */
const VISIBLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/

/** A trimmed text of `min` to `max` characters without control characters. */
export function text(label: string, max: number, min = 1): Field<string> {
  const schema = visible().trim().max(max).example(label.slice(0, max))
  return field(named(min === 0 ? schema.allow('') : schema.min(min), label), 'string')
}

/** The key of a row: 36 characters at the most, compared as it is. */
export function id(label: string): Field<string> {
  return field(named(visible().trim().max(36), label).example('0197beef-5c1a-7d2e-9f00-3a6b1c2d4e5f'), 'string')
}

/** A secret as typed: never trimmed. */
export function secret(label: string, max = 200): Field<string> {
  return field(named(visible().max(max), label).example(label), 'string')
}

/** A whole number from `min` to `max`. */
export function integer(label: string, min: number, max: number): Field<number> {
  return field(named(Joi.number().integer().min(min).max(max), label), 'a whole number', Number.isSafeInteger)
}

/** A number as it is: ratios and percentages in answers. */
export function ratio(label: string): Field<number> {
  return field(named(Joi.number(), label), 'a number', Number.isFinite)
}

/** A truth value; in a query the words true and false. */
export function flag(label: string): Field<boolean> {
  return field(named(Joi.boolean(), label), 'boolean')
}

/** One of a fixed list of words. */
export function choice<const W extends string>(label: string, words: readonly W[]): Field<W> {
  const isWord = (value: unknown): boolean => words.includes(value as W)
  return field(named(Joi.string().valid(...words), label), `one of ${words.join(', ')}`, isWord)
}

/** A business day, YYYY-MM-DD; the calendar is checked (no February 30). */
export function day(label: string): Field<string> {
  const wire = named(Joi.string().pattern(DAY), label).meta({ format: 'date' }).example('2025-06-30')
  const input = named(Joi.string(), label).custom((value: string, helpers) =>
    isDay(value) ? value : helpers.error('day.unknown'),
  )
  return { ...field<string>(wire, 'a day', isDay), input }
}

/** A moment: Date inside, ISO 8601 in UTC on the wire. */
export function instant(label: string): Field<Date> {
  const schema = named(Joi.date().iso(), label).example('2025-06-30T02:15:00.000Z')
  return {
    ...field<Date>(schema, 'object'),
    toWire: (value, at) => {
      if (!(value instanceof Date) || Number.isNaN(value.getTime())) throw new AnswerError(at, 'a Date', value)
      return value.toISOString()
    },
  }
}

/** Free JSON in an answer, such as the before and after of a change. */
export function json(label: string): Field<Record<string, unknown>> {
  return field(named(Joi.object().unknown(true), label), 'an object', isRecord)
}

function visible(): Joi.StringSchema {
  return Joi.string().pattern(VISIBLE, '可见字符')
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !DAY.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
