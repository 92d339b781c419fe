import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type NonAttribute,
  type Sequelize,
} from 'sequelize'
import type { EditableRole, Flag, Module } from '../../platform/access/modules'
import type { Role } from '../../platform/access/roles'
import { defineTable } from '../../platform/database/model'
import { Tenant } from '../tenants'
import type { BuyerRole } from './contract'
import type { MemberStatus } from './statuses'

/** A person, whatever shops they belong to. */
export class User extends Model<InferAttributes<User>, InferCreationAttributes<User>> {
  declare id: CreationOptional<string>
  declare username: string | null
  declare passwordHash: string | null
  declare name: string
  declare phone: string | null
  declare openid: string | null
  declare unionid: CreationOptional<string | null>
  /** Small letters; only once it is verified. */
  declare email: CreationOptional<string | null>
}

/** What a person is in one shop; a buyer is bound to a customer. */
export class Membership extends Model<InferAttributes<Membership>, InferCreationAttributes<Membership>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare userId: string
  declare role: Role
  declare name: string
  declare customerId: string | null
  /** What a buyer may do for their customer; the shop's own people have none. */
  declare buyerRole: CreationOptional<BuyerRole | null>
  declare status: CreationOptional<MemberStatus>
  declare createdAt: CreationOptional<Date>
  declare shop?: NonAttribute<Tenant>
}

/** What a shop has said about one role and one module. */
export class RolePermission extends Model<InferAttributes<RolePermission>, InferCreationAttributes<RolePermission>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare role: EditableRole
  declare module: Module
  declare canView: boolean
  declare canCreate: boolean
  declare canUpdate: boolean
  declare canDelete: boolean
}

/** What a shop has said about one role and one flag. */
export class RoleFlag extends Model<InferAttributes<RoleFlag>, InferCreationAttributes<RoleFlag>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare role: EditableRole
  declare flag: Flag
  declare isOn: boolean
}

/** Sets up the tables of this feature. */
export function defineMembers(sequelize: Sequelize): void {
  defineTable(
    User,
    sequelize,
    'users',
    {
      username: {
        type: DataTypes.STRING(50),
        allowNull: true,
        // Kept small, so that signing in may ignore case on every engine.
        set(this: User, username: string | null) {
          this.setDataValue('username', username?.toLowerCase() ?? null)
        },
      },
      passwordHash: { type: DataTypes.STRING(100), allowNull: true },
      name: { type: DataTypes.STRING(50), allowNull: false },
      phone: { type: DataTypes.STRING(20), allowNull: true },
      openid: { type: DataTypes.STRING(64), allowNull: true },
      unionid: { type: DataTypes.STRING(64), allowNull: true },
      email: { type: DataTypes.STRING(100), allowNull: true },
    },
    { global: true },
  )
  defineTable(Membership, sequelize, 'memberships', {
    userId: { type: DataTypes.STRING(36), allowNull: false },
    role: { type: DataTypes.STRING(20), allowNull: false },
    name: { type: DataTypes.STRING(50), allowNull: false },
    customerId: { type: DataTypes.STRING(36), allowNull: true },
    buyerRole: { type: DataTypes.STRING(20), allowNull: true },
    status: { type: DataTypes.STRING(20), allowNull: false, defaultValue: 'active' },
    createdAt: { type: DataTypes.DATE(3) },
  })
  Membership.belongsTo(Tenant, { as: 'shop', foreignKey: 'tenantId', constraints: false })
  defineTable(RolePermission, sequelize, 'permissions', {
    role: { type: DataTypes.STRING(20), allowNull: false },
    module: { type: DataTypes.STRING(20), allowNull: false },
    canView: { type: DataTypes.BOOLEAN, allowNull: false },
    canCreate: { type: DataTypes.BOOLEAN, allowNull: false },
    canUpdate: { type: DataTypes.BOOLEAN, allowNull: false },
    canDelete: { type: DataTypes.BOOLEAN, allowNull: false },
  })
  defineTable(RoleFlag, sequelize, 'role_flags', {
    role: { type: DataTypes.STRING(20), allowNull: false },
    flag: { type: DataTypes.STRING(30), allowNull: false },
    isOn: { type: DataTypes.BOOLEAN, allowNull: false },
  })
}
