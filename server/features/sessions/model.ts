import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type NonAttribute,
  type Sequelize,
} from 'sequelize'
import { defineTable } from '../../platform/database/model'
import { Membership, User } from '../members'
import type { EndReason } from './statuses'

/** One device where a person is signed in; holds the hash of its newest refresh token. */
export class UserSession extends Model<InferAttributes<UserSession>, InferCreationAttributes<UserSession>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare userId: string
  declare membershipId: string
  declare tokenHash: string
  declare device: string
  declare lastSeenAt: Date
  declare expiresAt: Date
  declare revokedAt: CreationOptional<Date | null>
  declare revokeReason: CreationOptional<EndReason | null>
  /** When somebody last proved on this device who they are. */
  declare provedAt: CreationOptional<Date | null>
  declare createdAt: CreationOptional<Date>
  declare membership?: NonAttribute<Membership>
  declare user?: NonAttribute<User>
}

/** Sets up the table of this feature. */
export function defineUserSessions(sequelize: Sequelize): void {
  defineTable(
    UserSession,
    sequelize,
    'user_sessions',
    {
      userId: { type: DataTypes.STRING(36), allowNull: false },
      membershipId: { type: DataTypes.STRING(36), allowNull: false },
      tokenHash: { type: DataTypes.STRING(64), allowNull: false },
      device: { type: DataTypes.STRING(200), allowNull: false, defaultValue: '' },
      lastSeenAt: { type: DataTypes.DATE(3), allowNull: false },
      expiresAt: { type: DataTypes.DATE(3), allowNull: false },
      revokedAt: { type: DataTypes.DATE(3), allowNull: true },
      revokeReason: { type: DataTypes.STRING(50), allowNull: true },
      provedAt: { type: DataTypes.DATE(3), allowNull: true },
      createdAt: { type: DataTypes.DATE(3) },
    },
    { unaudited: true },
  )
  UserSession.belongsTo(Membership, { as: 'membership', foreignKey: 'membershipId', constraints: false })
  UserSession.belongsTo(User, { as: 'user', foreignKey: 'userId', constraints: false })
}
