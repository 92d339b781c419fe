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

/** A person, whatever shops they belong to. */
export class User extends Model<InferAttributes<User>, InferCreationAttributes<User>> {
  declare id: CreationOptional<string>
  declare username: string | null
  declare passwordHash: string | null
  declare name: string
  declare phone: string | null
  declare openid: string | null
  declare unionid: CreationOptional<string | null>
}

/** What a person is in one shop; a buyer is bound to a customer. */
export class Membership extends Model<InferAttributes<Membership>, InferCreationAttributes<Membership>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare userId: string
  declare role: Role
  declare name: string
  declare customerId: string | null
  declare status: CreationOptional<'active' | 'suspended'>
  declare createdAt: CreationOptional<Date>
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
    },
    { global: true },
  )
  defineTable(Membership, sequelize, 'memberships', {
    userId: { type: DataTypes.STRING(36), allowNull: false },
    role: { type: DataTypes.STRING(20), allowNull: false },
    name: { type: DataTypes.STRING(50), allowNull: false },
    customerId: { type: DataTypes.STRING(36), allowNull: true },
    status: { type: DataTypes.STRING(20), allowNull: false, defaultValue: 'active' },
    createdAt: { type: DataTypes.DATE(3) },
  })
}
