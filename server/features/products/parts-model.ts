import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type ModelAttributeColumnOptions,
  type Sequelize,
} from 'sequelize'
import { money } from '../../platform/database/column-types'
import { defineTable } from '../../platform/database/model'
import type { Fen } from '../../platform/money'

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

/** A bar code on a unit of a product. */
export class ProductBarcode extends Model<InferAttributes<ProductBarcode>, InferCreationAttributes<ProductBarcode>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare productId: string
  /** Empty for the pricing unit. */
  declare unitId: string
  declare code: string
  /** The code, unique in the shop; null while the product is deleted. */
  declare codeKey: string | null
  declare position: number
}

/** What people call a product: everybody, or one customer. */
export class ProductAlias extends Model<InferAttributes<ProductAlias>, InferCreationAttributes<ProductAlias>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare productId: string
  /** Empty for everybody. */
  declare customerId: CreationOptional<string>
  declare text: string
  /** How often it was recognised in a customer's words. */
  declare hits: CreationOptional<number>
}

/** A category; products name it by its name, which is unique in the shop. */
export class Category extends Model<InferAttributes<Category>, InferCreationAttributes<Category>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare name: string
  /** Empty at the top. */
  declare parentId: CreationOptional<string>
  declare position: CreationOptional<number>
}

const key = (): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(36), allowNull: false })
const keyOrEmpty = (): ModelAttributeColumnOptions => ({ ...key(), defaultValue: '' })
const word = (length: number): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(length), allowNull: false })
const whole = (): ModelAttributeColumnOptions => ({ type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 })

/** Sets up the tables of a product's parts. */
export function defineParts(sequelize: Sequelize): void {
  defineTable(ProductUnit, sequelize, 'product_units', {
    productId: key(),
    name: word(20),
    numerator: whole(),
    denominator: whole(),
    decimals: whole(),
    price: money('price', { allowNull: true }),
    position: whole(),
  })
  defineTable(ProductAudience, sequelize, 'product_audiences', { productId: key(), kind: word(20), targetId: key() })
  defineTable(ProductBarcode, sequelize, 'product_barcodes', {
    productId: key(),
    unitId: keyOrEmpty(),
    code: word(40),
    codeKey: { type: DataTypes.STRING(40), allowNull: true },
    position: whole(),
  })
  defineTable(ProductAlias, sequelize, 'product_aliases', {
    productId: key(),
    customerId: keyOrEmpty(),
    text: word(50),
    hits: whole(),
  })
  defineTable(Category, sequelize, 'categories', { name: word(20), parentId: keyOrEmpty(), position: whole() })
}
