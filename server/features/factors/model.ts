import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type Sequelize,
} from 'sequelize'
import { defineTable } from '../../platform/database/model'

/** The authenticator app of a person. */
export class UserFactor extends Model<InferAttributes<UserFactor>, InferCreationAttributes<UserFactor>> {
  declare id: CreationOptional<string>
  declare userId: string
  /** Opens only for this person; see `platform/sealing`. */
  declare sealedSecret: string
  /** The newest half minute whose code was taken: none up to it counts again. */
  declare lastStep: CreationOptional<number>
  /** Null until a first code has shown that the app has the secret. */
  declare confirmedAt: CreationOptional<Date | null>
}

/** A code that stands in for the app once. */
export class RecoveryCode extends Model<InferAttributes<RecoveryCode>, InferCreationAttributes<RecoveryCode>> {
  declare id: CreationOptional<string>
  declare userId: string
  declare codeHash: string
  declare usedAt: CreationOptional<Date | null>
}

/** Sets up the tables of this feature. */
export function defineFactors(sequelize: Sequelize): void {
  defineTable(
    UserFactor,
    sequelize,
    'user_factors',
    {
      userId: { type: DataTypes.STRING(36), allowNull: false },
      sealedSecret: { type: DataTypes.STRING(200), allowNull: false },
      lastStep: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 },
      confirmedAt: { type: DataTypes.DATE(3), allowNull: true },
    },
    { global: true },
  )
  defineTable(
    RecoveryCode,
    sequelize,
    'recovery_codes',
    {
      userId: { type: DataTypes.STRING(36), allowNull: false },
      codeHash: { type: DataTypes.STRING(64), allowNull: false },
      usedAt: { type: DataTypes.DATE(3), allowNull: true },
    },
    { global: true, unaudited: true },
  )
}
