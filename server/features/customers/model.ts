import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type Sequelize,
} from 'sequelize'
import { defineTable } from '../../platform/database/model'

/** Someone the shop sells to. */
export class Customer extends Model<InferAttributes<Customer>, InferCreationAttributes<Customer>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare name: string
  declare phone: CreationOptional<string | null>
  declare address: CreationOptional<string | null>
  declare initials: CreationOptional<string>
  declare createdAt: CreationOptional<Date>
  declare updatedAt: CreationOptional<Date>
}

/** Sets up the table of this feature. */
export function defineCustomers(sequelize: Sequelize): void {
  defineTable(
    Customer,
    sequelize,
    'customers',
    {
      name: { type: DataTypes.STRING(50), allowNull: false },
      phone: { type: DataTypes.STRING(20), allowNull: true },
      address: { type: DataTypes.STRING(200), allowNull: true },
      initials: { type: DataTypes.STRING(60), allowNull: false, defaultValue: '' },
      createdAt: { type: DataTypes.DATE },
      updatedAt: { type: DataTypes.DATE },
    },
    { softDelete: true },
  )
}
