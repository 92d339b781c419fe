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
import { Product } from '../products'

/** What one product costs one customer instead of its global price. */
export class CustomerPrice extends Model<InferAttributes<CustomerPrice>, InferCreationAttributes<CustomerPrice>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare customerId: string
  declare productId: string
  /** Fen. */
  declare price: Fen
  declare createdAt: CreationOptional<Date>
  declare updatedAt: CreationOptional<Date>
  declare product?: NonAttribute<Product>
}

/** Sets up the table of this feature. */
export function definePricing(sequelize: Sequelize): void {
  defineTable(
    CustomerPrice,
    sequelize,
    'customer_prices',
    {
      customerId: { type: DataTypes.STRING(36), allowNull: false },
      productId: { type: DataTypes.STRING(36), allowNull: false },
      price: money('price'),
      createdAt: { type: DataTypes.DATE(3) },
      updatedAt: { type: DataTypes.DATE(3) },
    },
    { softDelete: true },
  )
  CustomerPrice.belongsTo(Product, { as: 'product', foreignKey: 'productId', constraints: false })
}
