import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type Sequelize,
} from 'sequelize'
import { defineTable } from '../../platform/database/model'
import { typed } from '../../platform/pinyin'

/** Length of the column: a sign such as ㎏ may be typed with more letters than it has. */
const INITIALS = 60

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
      name: {
        type: DataTypes.STRING(50),
        allowNull: false,
        // Whoever writes a name writes how it is typed: nobody can forget.
        set(this: Customer, name: string) {
          this.setDataValue('name', name)
          this.setDataValue('initials', typed(name).initials.slice(0, INITIALS))
        },
      },
      phone: { type: DataTypes.STRING(20), allowNull: true },
      address: { type: DataTypes.STRING(200), allowNull: true },
      initials: { type: DataTypes.STRING(INITIALS), allowNull: false, defaultValue: '' },
      createdAt: { type: DataTypes.DATE(3) },
      updatedAt: { type: DataTypes.DATE(3) },
    },
    { softDelete: true },
  )
}
