import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type Sequelize,
} from 'sequelize'
import { defineTable } from '../../platform/database/model'

/** One customer that became part of another, and what it takes to part them again. */
export class CustomerMerge extends Model<InferAttributes<CustomerMerge>, InferCreationAttributes<CustomerMerge>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare keptId: string
  declare mergedId: string
  /** JSON of what was moved; null once the customers are erased. */
  declare moved: string | null
  declare operator: string
  declare operatorId: string | null
  declare undoneAt: CreationOptional<Date | null>
  declare createdAt: CreationOptional<Date>
}

/** Sets up the table of merges; a merge is history itself. */
export function defineMerges(sequelize: Sequelize): void {
  const key = { type: DataTypes.STRING(36), allowNull: false }
  defineTable(
    CustomerMerge,
    sequelize,
    'customer_merges',
    {
      keptId: { ...key },
      mergedId: { ...key },
      moved: { type: DataTypes.TEXT('medium'), allowNull: true },
      operator: { type: DataTypes.STRING(50), allowNull: false },
      operatorId: { type: DataTypes.STRING(36), allowNull: true },
      undoneAt: { type: DataTypes.DATE(3), allowNull: true },
      createdAt: { type: DataTypes.DATE(3) },
      updatedAt: { type: DataTypes.DATE(3) },
    },
    { unaudited: true },
  )
}
