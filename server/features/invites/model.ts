import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type Sequelize,
} from 'sequelize'
import type { Role } from '../../platform/access/roles'
import { defineTable } from '../../platform/database/model'
import type { BuyerRole } from '../members'
import type { InviteKind } from './contract'

/** A door that opens once, for one person, into one shop, as what is written here. */
export class Invite extends Model<InferAttributes<Invite>, InferCreationAttributes<Invite>> {
  declare id: string
  declare tenantId: CreationOptional<string>
  declare kind: InviteKind
  declare role: Role
  declare customerId: string | null
  declare buyerRole: BuyerRole | null
  /** How the one who is invited is called, where the inviter knows. */
  declare name: string
  declare tokenHash: string
  /** Eight digits to read out instead of a code to scan. */
  declare isShort: boolean
  declare expiresAt: Date
  declare usedAt: CreationOptional<Date | null>
  declare usedBy: CreationOptional<string | null>
  declare revokedAt: CreationOptional<Date | null>
  /** The person who invites, and what they were called then. */
  declare createdBy: string
  declare inviter: string
  declare createdAt: CreationOptional<Date>
}

/** Sets up the table of this feature. */
export function defineInvites(sequelize: Sequelize): void {
  defineTable(Invite, sequelize, 'invites', {
    kind: { type: DataTypes.STRING(10), allowNull: false },
    role: { type: DataTypes.STRING(20), allowNull: false },
    customerId: { type: DataTypes.STRING(36), allowNull: true },
    buyerRole: { type: DataTypes.STRING(20), allowNull: true },
    name: { type: DataTypes.STRING(50), allowNull: false, defaultValue: '' },
    tokenHash: { type: DataTypes.STRING(64), allowNull: false },
    isShort: { type: DataTypes.BOOLEAN, allowNull: false, defaultValue: false },
    expiresAt: { type: DataTypes.DATE(3), allowNull: false },
    usedAt: { type: DataTypes.DATE(3), allowNull: true },
    usedBy: { type: DataTypes.STRING(36), allowNull: true },
    revokedAt: { type: DataTypes.DATE(3), allowNull: true },
    createdBy: { type: DataTypes.STRING(36), allowNull: false },
    inviter: { type: DataTypes.STRING(50), allowNull: false },
    createdAt: { type: DataTypes.DATE(3) },
  })
}
