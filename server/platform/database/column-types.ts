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
    type: new HundredthsType(),
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
      this.setDataValue(attribute ?? '', typeof value === 'number' ? toDb(value) : asIs(value))
    },
  }
}

class HundredthsType extends DataTypes.ABSTRACT {
  override toSql(): string {
    return 'DECIMAL(10,2)'
  }

  // Unquoted, because SQLite compares a text with the result of an expression as unequal.
  override stringify(value: unknown): string {
    return typeof value === 'number' ? toDb(value) : print(fromDb(asIs(value) as string))
  }
}

Object.assign(HundredthsType.prototype, { key: 'HUNDREDTHS', escape: false })

/** Nulls, SQL expressions and the column's own text pass; anything else would be stored as something it is not. */
function asIs(value: unknown): unknown {
  if (value === null || value === undefined || typeof value === 'object') return value
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
