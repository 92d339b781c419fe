import { createRequire } from 'node:module'
import { DataTypes, type Model, type ModelAttributeColumnOptions } from 'sequelize'
import { type DbDecimal, fromDb, type Hundredths, print, toDb } from '../decimal'
import type { Fen } from '../money'

/** What may be said about a column beside its name. */
export interface DecimalColumn {
  allowNull?: boolean
  comment?: string
}

/**
 * A DECIMAL(10,2) column of yuan that is an integer of fen on instances, in `where` and in `update`; SQL sees "5.50".
 *
 * Two ways go around it: rows read `raw` and sums carry what the engine answers (use `fenFromDb`), and `increment`
 * adds yuan (write the statement instead).
 */
export function money(field: string, options: DecimalColumn & { defaultFen?: Fen } = {}): ModelAttributeColumnOptions {
  return decimalColumn(field, options, options.defaultFen)
}

/** A DECIMAL(10,2) column of goods that is an integer of hundredths in code; the rest is as with `money`. */
export function quantity(
  field: string,
  options: DecimalColumn & { defaultHundredths?: Hundredths } = {},
): ModelAttributeColumnOptions {
  return decimalColumn(field, options, options.defaultHundredths)
}

// Instances keep the text of the column, on both engines: with numbers nothing could tell 5 yuan from 5 fen.
function decimalColumn(
  field: string,
  { allowNull = false, comment }: DecimalColumn,
  initial: Hundredths | undefined,
): ModelAttributeColumnOptions {
  return {
    type: decimalType,
    field,
    allowNull,
    ...(comment === undefined ? {} : { comment }),
    // Sequelize does not send defaults through the setter.
    ...(initial === undefined ? {} : { defaultValue: toDb(initial) }),
    get(this: Model, attribute?: string) {
      const kept: unknown = this.getDataValue(attribute ?? '')
      return isText(kept) ? fromDb(kept) : kept
    },
    set(this: Model, value: unknown, attribute?: string) {
      // Nulls and SQL expressions pass as they are.
      const isAmount = value !== undefined && typeof value !== 'object'
      this.setDataValue(attribute ?? '', isAmount ? textOf(value) : value)
    },
  }
}

// An object, because Sequelize's type classes lose their subclass when one is made of them.
const decimalType = Object.assign(new DataTypes.ABSTRACT(), {
  key: 'HUNDREDTHS',
  // The text goes unquoted into statements: SQLite finds a quoted one unequal to the result of an expression.
  escape: false,
  toSql: () => 'DECIMAL(10,2)',
  stringify: textOf,
})

function textOf(value: unknown): string {
  if (typeof value === 'number') return toDb(value)
  if (isText(value)) return print(fromDb(value))
  throw new TypeError(`money and quantities are whole numbers in code, not ${String(value)}`)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

// SQLite answers DECIMAL columns with floats, MySQL with texts. From here on models see texts on both.
const parsers = createRequire(__filename)('sequelize/lib/dialects/parserStore') as (dialect: string) => {
  refresh(type: { types: Record<string, string[]>; parse(value: DbDecimal): string }): void
}
parsers('sqlite').refresh({ types: { sqlite: ['DECIMAL'] }, parse: textOfDecimal })

function textOfDecimal(value: DbDecimal): string {
  try {
    return print(fromDb(value))
  } catch {
    // More than two decimals: columns of other precision, or a mistake that the getter will report.
    return String(value)
  }
}
