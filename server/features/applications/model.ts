import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type Sequelize,
} from 'sequelize'
import { defineTable } from '../../platform/database/model'
import type { ApplicationStatus } from './statuses'

/** Somebody who wants to buy from a shop; one row for each WeChat. */
export class Application extends Model<InferAttributes<Application>, InferCreationAttributes<Application>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare openid: string
  declare unionid: string | null
  declare businessName: string
  declare contact: string
  declare phone: string
  declare isPhoneVerified: boolean
  declare note: string
  declare status: ApplicationStatus
  /** Of the token on the applicant's phone. */
  declare tokenHash: string
  declare addressHash: string
  declare customerId: CreationOptional<string | null>
  declare reason: CreationOptional<string | null>
  declare decidedBy: CreationOptional<string | null>
  declare decidedAt: CreationOptional<Date | null>
  declare askedAt: Date
}

/** Sets up the table of this feature. */
export function defineApplications(sequelize: Sequelize): void {
  defineTable(Application, sequelize, 'applications', {
    openid: { type: DataTypes.STRING(64), allowNull: false },
    unionid: { type: DataTypes.STRING(64), allowNull: true },
    businessName: { type: DataTypes.STRING(50), allowNull: false },
    contact: { type: DataTypes.STRING(50), allowNull: false },
    phone: { type: DataTypes.STRING(20), allowNull: false },
    isPhoneVerified: { type: DataTypes.BOOLEAN, allowNull: false, defaultValue: false },
    note: { type: DataTypes.STRING(200), allowNull: false, defaultValue: '' },
    status: { type: DataTypes.STRING(20), allowNull: false, defaultValue: 'pending' },
    tokenHash: { type: DataTypes.STRING(64), allowNull: false },
    addressHash: { type: DataTypes.STRING(64), allowNull: false },
    customerId: { type: DataTypes.STRING(36), allowNull: true },
    reason: { type: DataTypes.STRING(200), allowNull: true },
    decidedBy: { type: DataTypes.STRING(50), allowNull: true },
    decidedAt: { type: DataTypes.DATE(3), allowNull: true },
    askedAt: { type: DataTypes.DATE(3), allowNull: false },
  })
}
