import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type ModelAttributeColumnOptions,
  type ModelStatic,
  type NonAttribute,
  type Sequelize,
} from 'sequelize'
import { money, quantity } from '../../platform/database/column-types'
import { defineTable } from '../../platform/database/model'
import type { Fen, Hundredths } from '../../platform/money'
import { Product } from '../products'

/** What one product costs one customer instead of its global price. */
export class CustomerPrice extends Model<InferAttributes<CustomerPrice>, InferCreationAttributes<CustomerPrice>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare customerId: string
  declare productId: string
  /** Empty for the pricing unit. */
  declare unitId: CreationOptional<string>
  /** Fen. */
  declare price: Fen
  /** Business days, both included. */
  declare validFrom: CreationOptional<string>
  declare validTo: CreationOptional<string>
  declare reason: CreationOptional<string | null>
  /** Empty while the row lives, its own key once it is removed. */
  declare deletedToken: CreationOptional<string>
  declare createdAt: CreationOptional<Date>
  declare updatedAt: CreationOptional<Date>
  declare product?: NonAttribute<Product>
}

/** What a product costs a level, or everybody, from some quantity on. */
export class PriceTier extends Model<InferAttributes<PriceTier>, InferCreationAttributes<PriceTier>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  /** Empty for everybody. */
  declare levelId: CreationOptional<string>
  declare productId: string
  /** Empty for the pricing unit. */
  declare unitId: CreationOptional<string>
  /** Hundredths. */
  declare minQuantity: Hundredths
  /** Fen. */
  declare price: Fen
  /** Business days, both included. */
  declare validFrom: CreationOptional<string>
  declare validTo: CreationOptional<string>
  /** Empty while the row lives, its own key once it is removed. */
  declare deletedToken: CreationOptional<string>
  declare createdAt: CreationOptional<Date>
  declare updatedAt: CreationOptional<Date>
  declare product?: NonAttribute<Product>
}

/** The first and the last day there are: a price without one of its ends. */
export const FIRST_DAY = '1000-01-01'
/** See `FIRST_DAY`. */
export const LAST_DAY = '9999-12-31'

// Functions, because Sequelize writes the column's name into the object it is given.
const keyOrNone = (): ModelAttributeColumnOptions => ({
  type: DataTypes.STRING(36),
  allowNull: false,
  defaultValue: '',
})
const day = (defaultValue: string): ModelAttributeColumnOptions => ({
  type: DataTypes.DATEONLY,
  allowNull: false,
  defaultValue,
})

/** Sets up the tables of this feature. */
export function definePrices(sequelize: Sequelize): void {
  defineTable(
    CustomerPrice,
    sequelize,
    'customer_prices',
    {
      customerId: { type: DataTypes.STRING(36), allowNull: false },
      productId: { type: DataTypes.STRING(36), allowNull: false },
      unitId: keyOrNone(),
      price: money('price'),
      validFrom: day(FIRST_DAY),
      validTo: day(LAST_DAY),
      reason: { type: DataTypes.STRING(100), allowNull: true },
      deletedToken: keyOrNone(),
      createdAt: { type: DataTypes.DATE(3) },
      updatedAt: { type: DataTypes.DATE(3) },
    },
    { softDelete: true },
  )
  defineTable(
    PriceTier,
    sequelize,
    'price_tiers',
    {
      levelId: keyOrNone(),
      productId: { type: DataTypes.STRING(36), allowNull: false },
      unitId: keyOrNone(),
      minQuantity: quantity('min_quantity'),
      price: money('price'),
      validFrom: day(FIRST_DAY),
      validTo: day(LAST_DAY),
      deletedToken: keyOrNone(),
      createdAt: { type: DataTypes.DATE(3) },
      updatedAt: { type: DataTypes.DATE(3) },
    },
    { softDelete: true },
  )
  for (const model of [CustomerPrice, PriceTier] as ModelStatic<Model>[])
    model.addHook('beforeDestroy', 'give-up-its-place', giveUpPlace)
  PriceTier.belongsTo(Product, { as: 'product', foreignKey: 'productId', constraints: false })
  CustomerPrice.belongsTo(Product, { as: 'product', foreignKey: 'productId', constraints: false })
}

/** A removed row takes nobody's place: its own key goes into the unique one. Sequelize saves it with the removal. */
function giveUpPlace(row: Model): void {
  row.set('deletedToken', row.get('id'))
}
