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
import type { EventScope, EventStatus, EventTarget } from './event-endpoints'
import type { ChangeKind } from './special-endpoints'

/** A change of many prices from a day on. */
export class PriceEvent extends Model<InferAttributes<PriceEvent>, InferCreationAttributes<PriceEvent>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare title: string
  declare status: CreationOptional<EventStatus>
  declare target: EventTarget
  declare scope: EventScope
  declare changeKind: ChangeKind
  /** Thousandths for a percentage, else fen. */
  declare changeValue: number
  /** Fen that prices are rounded to. */
  declare rounding: number
  declare effectiveOn: string
  declare note: CreationOptional<string>
  declare createdBy: string
  declare appliedBy: CreationOptional<string | null>
  declare appliedAt: CreationOptional<Date | null>
  declare cancelledAt: CreationOptional<Date | null>
  declare version: CreationOptional<number>
  declare createdAt: CreationOptional<Date>
  declare updatedAt: CreationOptional<Date>
}

/** One price an event changed. */
export class PriceEventItem extends Model<InferAttributes<PriceEventItem>, InferCreationAttributes<PriceEventItem>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare eventId: string
  declare productId: string
  declare unitId: string
  /** The level or the customer; empty for the list price. */
  declare targetId: string
  declare minQuantity: Hundredths
  declare oldPrice: Fen
  declare newPrice: Fen
  /** The row that was written, and the one that ends before it; the same where one was changed in place. */
  declare rowId: string | null
  declare closedRowId: string | null
}

// Functions, because Sequelize writes the column's name into the object it is given.
const key = (): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(36), allowNull: false })
const word = (length: number): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(length), allowNull: false })
const maybe = (length: number): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(length), allowNull: true })
const moment = (): ModelAttributeColumnOptions => ({ type: DataTypes.DATE(3), allowNull: true })

/** Sets up the tables of price events. */
export function defineEvents(sequelize: Sequelize): void {
  defineTable(
    PriceEvent,
    sequelize,
    'price_events',
    {
      title: word(50),
      status: { ...word(20), defaultValue: 'draft' },
      target: word(20),
      scope: scopeColumn(),
      changeKind: word(20),
      changeValue: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 },
      rounding: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
      effectiveOn: { type: DataTypes.DATEONLY, allowNull: false },
      note: { ...word(200), defaultValue: '' },
      createdBy: word(50),
      appliedBy: maybe(50),
      appliedAt: moment(),
      cancelledAt: moment(),
      createdAt: { type: DataTypes.DATE(3) },
      updatedAt: { type: DataTypes.DATE(3) },
    },
    { versioned: true },
  )
  defineTable(
    PriceEventItem,
    sequelize,
    'price_event_items',
    {
      eventId: key(),
      productId: key(),
      unitId: { ...key(), defaultValue: '' },
      targetId: { ...key(), defaultValue: '' },
      minQuantity: quantity('min_quantity', { defaultHundredths: 0 }),
      oldPrice: money('old_price', { defaultFen: 0 }),
      newPrice: money('new_price', { defaultFen: 0 }),
      rowId: maybe(36),
      closedRowId: maybe(36),
    },
    { unaudited: true },
  )
}

/** Kept as JSON text. */
function scopeColumn(): ModelAttributeColumnOptions {
  return {
    type: DataTypes.TEXT,
    allowNull: false,
    get(this: PriceEvent) {
      return JSON.parse(String(this.getDataValue('scope'))) as EventScope
    },
    set(this: PriceEvent, scope: EventScope) {
      this.setDataValue('scope', JSON.stringify(scope) as never)
    },
  }
}
