import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type Sequelize,
} from 'sequelize'
import { money } from '../../platform/database/column-types'
import { defineTable } from '../../platform/database/model'
import type { Fen } from '../../platform/money'

/** Something the shop sells. */
export class Product extends Model<InferAttributes<Product>, InferCreationAttributes<Product>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare name: string
  /** Fen. */
  declare globalPrice: Fen
  declare unit: string
  declare category: CreationOptional<string>
  declare spec: CreationOptional<string>
  declare initials: CreationOptional<string>
  declare pinyin: CreationOptional<string>
  declare createdAt: CreationOptional<Date>
  declare updatedAt: CreationOptional<Date>
}

/** Sets up the table of this feature. */
export function defineProducts(sequelize: Sequelize): void {
  defineTable(
    Product,
    sequelize,
    'products',
    {
      name: { type: DataTypes.STRING(100), allowNull: false },
      globalPrice: money('globalPrice'),
      unit: { type: DataTypes.STRING(20), allowNull: false },
      category: { type: DataTypes.STRING(20), allowNull: false, defaultValue: '' },
      spec: { type: DataTypes.STRING(50), allowNull: false, defaultValue: '' },
      initials: { type: DataTypes.STRING(100), allowNull: false, defaultValue: '' },
      pinyin: { type: DataTypes.STRING(400), allowNull: false, defaultValue: '' },
      createdAt: { type: DataTypes.DATE },
      updatedAt: { type: DataTypes.DATE },
    },
    { softDelete: true },
  )
}
