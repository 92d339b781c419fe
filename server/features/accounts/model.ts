import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type Sequelize,
} from 'sequelize'
import { defineTable } from '../../platform/database/model'

/** An account elsewhere that signs a person in here. */
export class UserIdentity extends Model<InferAttributes<UserIdentity>, InferCreationAttributes<UserIdentity>> {
  declare id: CreationOptional<string>
  declare userId: string
  /** Of issuer and subject: subjects differ by capitals, which MySQL takes for the same. */
  declare identityHash: string
  declare issuer: string
  declare label: string
}

/** Sets up the table of this feature. */
export function defineAccounts(sequelize: Sequelize): void {
  defineTable(
    UserIdentity,
    sequelize,
    'user_identities',
    {
      userId: { type: DataTypes.STRING(36), allowNull: false },
      identityHash: { type: DataTypes.STRING(64), allowNull: false },
      issuer: { type: DataTypes.STRING(200), allowNull: false },
      label: { type: DataTypes.STRING(100), allowNull: false, defaultValue: '' },
    },
    { global: true },
  )
}
