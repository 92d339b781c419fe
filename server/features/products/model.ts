import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type NonAttribute,
  type Sequelize,
} from 'sequelize'
import { money } from '../../platform/database/column-types'
import { defineTable } from '../../platform/database/model'
import type { Fen } from '../../platform/money'
import { typed } from '../../platform/pinyin'
import type { ProductStatus, Visibility } from './contract'

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
  /** Decimals a quantity in the pricing unit may have, 0 to 2. */
  declare unitDecimals: CreationOptional<number>
  /** The unit people usually order in; empty for the pricing unit. */
  declare saleUnitId: CreationOptional<string>
  /** Whether a unit without a price of its own costs what the pricing unit does, converted. */
  declare converts: CreationOptional<boolean>
  /** Fen. */
  declare costPrice: CreationOptional<Fen | null>
  declare floorPrice: CreationOptional<Fen | null>
  declare status: CreationOptional<ProductStatus>
  declare visibility: CreationOptional<Visibility>
  declare version: CreationOptional<number>
  declare initials: CreationOptional<string>
  declare pinyin: CreationOptional<string>
  declare createdAt: CreationOptional<Date>
  declare updatedAt: CreationOptional<Date>
  declare units?: NonAttribute<ProductUnit[]>
  declare audiences?: NonAttribute<ProductAudience[]>
}

/** Another unit of a product: one of it makes `numerator / denominator` of the pricing unit, exactly. */
export class ProductUnit extends Model<InferAttributes<ProductUnit>, InferCreationAttributes<ProductUnit>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare productId: string
  declare name: string
  declare numerator: number
  declare denominator: number
  declare decimals: number
  /** Fen; null where the conversion tells. */
  declare price: Fen | null
  declare position: number
}

/** A level, or a customer, that sees a product not everybody sees. */
export class ProductAudience extends Model<InferAttributes<ProductAudience>, InferCreationAttributes<ProductAudience>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare productId: string
  declare kind: 'level' | 'customer'
  declare targetId: string
}

/** Sets up the tables of this feature. */
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
      unitDecimals: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 2 },
      saleUnitId: { type: DataTypes.STRING(36), allowNull: false, defaultValue: '' },
      converts: { type: DataTypes.BOOLEAN, allowNull: false, defaultValue: true },
      costPrice: money('cost_price', { allowNull: true }),
      floorPrice: money('floor_price', { allowNull: true }),
      status: { type: DataTypes.STRING(20), allowNull: false, defaultValue: 'active' },
      visibility: { type: DataTypes.STRING(20), allowNull: false, defaultValue: 'all' },
      initials: { type: DataTypes.STRING(INITIALS), allowNull: false, defaultValue: '' },
      pinyin: { type: DataTypes.STRING(PINYIN), allowNull: false, defaultValue: '' },
      createdAt: { type: DataTypes.DATE(3) },
      updatedAt: { type: DataTypes.DATE(3) },
    },
    { softDelete: true, versioned: true },
  )
  defineTable(ProductUnit, sequelize, 'product_units', {
    productId: { type: DataTypes.STRING(36), allowNull: false },
    name: { type: DataTypes.STRING(20), allowNull: false },
    numerator: { type: DataTypes.INTEGER, allowNull: false },
    denominator: { type: DataTypes.INTEGER, allowNull: false },
    decimals: { type: DataTypes.INTEGER, allowNull: false },
    price: money('price', { allowNull: true }),
    position: { type: DataTypes.INTEGER, allowNull: false },
  })
  defineTable(ProductAudience, sequelize, 'product_audiences', {
    productId: { type: DataTypes.STRING(36), allowNull: false },
    kind: { type: DataTypes.STRING(20), allowNull: false },
    targetId: { type: DataTypes.STRING(36), allowNull: false },
  })
  Product.hasMany(ProductUnit, { as: 'units', foreignKey: 'productId', constraints: false })
  Product.hasMany(ProductAudience, { as: 'audiences', foreignKey: 'productId', constraints: false })
}
