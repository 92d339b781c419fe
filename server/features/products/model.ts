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
import { typed } from '../../platform/pinyin'

/** Lengths of the columns; what is longer is found by its beginning. */
const INITIALS = 100
const PINYIN = 400

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
      name: {
        type: DataTypes.STRING(100),
        allowNull: false,
        // Whoever writes a name writes how it is typed: nobody can forget.
        set(this: Product, name: string) {
          const { initials, full } = typed(name)
          this.setDataValue('name', name)
          this.setDataValue('initials', initials.slice(0, INITIALS))
          this.setDataValue('pinyin', full.slice(0, PINYIN))
        },
      },
      globalPrice: money('global_price'),
      unit: { type: DataTypes.STRING(20), allowNull: false },
      category: { type: DataTypes.STRING(20), allowNull: false, defaultValue: '' },
      spec: { type: DataTypes.STRING(50), allowNull: false, defaultValue: '' },
      initials: { type: DataTypes.STRING(INITIALS), allowNull: false, defaultValue: '' },
      pinyin: { type: DataTypes.STRING(PINYIN), allowNull: false, defaultValue: '' },
      createdAt: { type: DataTypes.DATE(3) },
      updatedAt: { type: DataTypes.DATE(3) },
    },
    { softDelete: true },
  )
}
