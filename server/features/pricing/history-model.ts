import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type ModelAttributeColumnOptions,
  type Sequelize,
} from 'sequelize'
import { money, quantity } from '../../platform/database/column-types'
import { defineTable } from '../../platform/database/model'
import type { Fen, Hundredths } from '../../platform/money'
import type { HistoryKind, HistorySource } from './history-endpoints'
import { FIRST_DAY, LAST_DAY } from './model'

/** One change of one price; it is never changed itself. */
export class PriceHistory extends Model<InferAttributes<PriceHistory>, InferCreationAttributes<PriceHistory>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare kind: HistoryKind
  declare productId: string
  declare unitId: string
  /** Empty where it is not about one customer, or one level. */
  declare customerId: CreationOptional<string>
  declare levelId: CreationOptional<string>
  /** Hundredths. */
  declare minQuantity: CreationOptional<Hundredths>
  /** Fen; null for no price. */
  declare oldPrice: Fen | null
  declare newPrice: Fen | null
  declare validFrom: CreationOptional<string>
  declare validTo: CreationOptional<string>
  declare reason: string | null
  declare source: HistorySource
  declare eventId: string | null
  declare operator: string
  declare operatorId: string | null
  declare createdAt: CreationOptional<Date>
}

// Functions, because Sequelize writes the column's name into the object it is given.
const key = (): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(36), allowNull: false })
const keyOrNone = (): ModelAttributeColumnOptions => ({ ...key(), defaultValue: '' })
const maybeKey = (): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(36), allowNull: true })
const word = (length: number): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(length), allowNull: false })
const day = (defaultValue: string): ModelAttributeColumnOptions => ({
  type: DataTypes.DATEONLY,
  allowNull: false,
  defaultValue,
})

/** Sets up the table of what happened to prices. */
export function definePriceHistory(sequelize: Sequelize): void {
  defineTable(
    PriceHistory,
    sequelize,
    'price_history',
    {
      kind: word(10),
      productId: key(),
      unitId: keyOrNone(),
      customerId: keyOrNone(),
      levelId: keyOrNone(),
      minQuantity: quantity('min_quantity', { defaultHundredths: 0 }),
      oldPrice: money('old_price', { allowNull: true }),
      newPrice: money('new_price', { allowNull: true }),
      validFrom: day(FIRST_DAY),
      validTo: day(LAST_DAY),
      reason: { type: DataTypes.STRING(100), allowNull: true },
      source: word(20),
      eventId: maybeKey(),
      operator: word(50),
      operatorId: maybeKey(),
      createdAt: { type: DataTypes.DATE(3) },
    },
    { unaudited: true, appendOnly: true },
  )
}
