import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type Sequelize,
} from 'sequelize'
import { defineTable } from '../../platform/database/model'

/** What a one-time code opens. */
export type Purpose = 'reset' | 'email' | 'second-factor' | 'oidc'

/** A code that opens one thing once; only its fingerprint is kept. */
export class OneTimeCode extends Model<InferAttributes<OneTimeCode>, InferCreationAttributes<OneTimeCode>> {
  declare id: CreationOptional<string>
  declare purpose: Purpose
  declare codeHash: string
  declare userId: string | null
  /** JSON of what belongs to it. */
  declare facts: string | null
  declare expiresAt: Date
  declare usedAt: CreationOptional<Date | null>
}

/** How often somebody tried to guess one secret. */
export class CountedTry extends Model<InferAttributes<CountedTry>, InferCreationAttributes<CountedTry>> {
  declare id: CreationOptional<string>
  declare subjectHash: string
  declare failures: number
  declare lastAt: Date
  declare lockedUntil: Date | null
}

/** Sets up the tables of this feature: history of their own, and of no shop. */
export function defineGuards(sequelize: Sequelize): void {
  const ours = { global: true, unaudited: true }
  defineTable(
    OneTimeCode,
    sequelize,
    'one_time_codes',
    {
      purpose: { type: DataTypes.STRING(20), allowNull: false },
      codeHash: { type: DataTypes.STRING(64), allowNull: false },
      userId: { type: DataTypes.STRING(36), allowNull: true },
      facts: { type: DataTypes.TEXT, allowNull: true },
      expiresAt: { type: DataTypes.DATE(3), allowNull: false },
      usedAt: { type: DataTypes.DATE(3), allowNull: true },
    },
    ours,
  )
  defineTable(
    CountedTry,
    sequelize,
    'counted_tries',
    {
      subjectHash: { type: DataTypes.STRING(64), allowNull: false },
      failures: { type: DataTypes.INTEGER, allowNull: false },
      lastAt: { type: DataTypes.DATE(3), allowNull: false },
      lockedUntil: { type: DataTypes.DATE(3), allowNull: true },
    },
    ours,
  )
}
