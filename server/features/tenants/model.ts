import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type Sequelize,
} from 'sequelize'
import { defineTable } from '../../platform/database/model'
import { spokenCode } from '../../platform/spoken-code'

/** A shop: everything else belongs to one. */
export class Tenant extends Model<InferAttributes<Tenant>, InferCreationAttributes<Tenant>> {
  declare id: CreationOptional<string>
  declare name: string
  declare phone: CreationOptional<string>
  declare address: CreationOptional<string>
  /** By which strangers find the shop. */
  declare code: CreationOptional<string>
  /** Grows whenever a role of the shop is set up anew, so that every process notices. */
  declare accessVersion: CreationOptional<number>
}

/** One setting of a shop, by key. */
export class SystemConfig extends Model<InferAttributes<SystemConfig>, InferCreationAttributes<SystemConfig>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare configKey: string
  declare configValue: string | null
  declare description: CreationOptional<string | null>
}

/** Sets up the tables of this feature. */
export function defineTenants(sequelize: Sequelize): void {
  defineTable(
    Tenant,
    sequelize,
    'tenants',
    {
      name: { type: DataTypes.STRING(50), allowNull: false },
      phone: { type: DataTypes.STRING(20), allowNull: false, defaultValue: '' },
      address: { type: DataTypes.STRING(200), allowNull: false, defaultValue: '' },
      code: { type: DataTypes.STRING(12), defaultValue: () => spokenCode(6) },
      accessVersion: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 },
    },
    { global: true },
  )
  defineTable(SystemConfig, sequelize, 'system_configs', {
    configKey: { type: DataTypes.STRING(50), allowNull: false },
    configValue: { type: DataTypes.TEXT, allowNull: true },
    description: { type: DataTypes.STRING(200), allowNull: true },
  })
}
