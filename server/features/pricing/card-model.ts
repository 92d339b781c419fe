import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type Sequelize,
} from 'sequelize'
import { defineTable } from '../../platform/database/model'

/** A leaf with one customer's prices that they may open until a day. */
export class PriceCard extends Model<InferAttributes<PriceCard>, InferCreationAttributes<PriceCard>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare customerId: string
  declare tokenHash: string
  /** The last business day it opens. */
  declare expiresOn: string
  declare revokedAt: CreationOptional<Date | null>
  declare createdBy: string
  declare createdById: string | null
  declare createdAt: CreationOptional<Date>
  declare updatedAt: CreationOptional<Date>
}

/** Who opened a card, how often and when last. */
export class PriceCardView extends Model<InferAttributes<PriceCardView>, InferCreationAttributes<PriceCardView>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare cardId: string
  declare userId: string
  declare name: string
  declare views: CreationOptional<number>
  declare seenAt: Date
}

/** Sets up the tables of price cards. */
export function defineCards(sequelize: Sequelize): void {
  const key = { type: DataTypes.STRING(36), allowNull: false }
  defineTable(PriceCard, sequelize, 'price_cards', {
    customerId: { ...key },
    tokenHash: { type: DataTypes.STRING(64), allowNull: false },
    expiresOn: { type: DataTypes.DATEONLY, allowNull: false },
    revokedAt: { type: DataTypes.DATE(3), allowNull: true },
    createdBy: { type: DataTypes.STRING(50), allowNull: false },
    createdById: { type: DataTypes.STRING(36), allowNull: true },
    createdAt: { type: DataTypes.DATE(3) },
    updatedAt: { type: DataTypes.DATE(3) },
  })
  defineTable(
    PriceCardView,
    sequelize,
    'price_card_views',
    {
      cardId: { ...key },
      userId: { ...key },
      name: { type: DataTypes.STRING(50), allowNull: false },
      views: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
      seenAt: { type: DataTypes.DATE(3), allowNull: false },
    },
    { unaudited: true },
  )
}
