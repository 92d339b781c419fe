import { DataTypes, Model, type InferAttributes, type InferCreationAttributes, type Sequelize } from 'sequelize'
import { defineTable } from '../../platform/database/model'
import type { LogAction } from './contract'

/** Attribute -> [before, after], as `platform/database/audit-trail.ts` notes it. */
export type Changes = Record<string, [unknown, unknown]>

/** One record of the trail. It is written by the trail alone, and read here. */
export class AuditLog extends Model<InferAttributes<AuditLog>, InferCreationAttributes<AuditLog>> {
  declare id: string
  declare tenantId: string
  declare userId: string
  declare operator: string
  declare action: LogAction
  declare entity: string
  declare entityId: string
  /** MySQL hands out what its JSON columns hold, the others the text. */
  declare changes: string | Changes | null
  declare requestId: string
  declare ip: string
  declare device: string
  declare createdAt: Date
}

/** Every way Sequelize has to write rows, of the model and of a row. */
const WRITES = ['create', 'bulkCreate', 'update', 'destroy', 'restore', 'truncate', 'increment', 'decrement', 'upsert']
const ROW_WRITES = ['save', 'update', 'destroy', 'restore', 'increment', 'decrement']

/** Sets up the table of this feature: for reading only. */
export function defineAudit(sequelize: Sequelize): void {
  defineTable(
    AuditLog,
    sequelize,
    'audit_logs',
    {
      userId: { type: DataTypes.STRING(36), allowNull: false },
      operator: { type: DataTypes.STRING(50), allowNull: false },
      action: { type: DataTypes.STRING(20), allowNull: false },
      entity: { type: DataTypes.STRING(50), allowNull: false },
      entityId: { type: DataTypes.STRING(36), allowNull: false },
      changes: { type: DataTypes.TEXT, allowNull: true },
      requestId: { type: DataTypes.STRING(64), allowNull: false },
      ip: { type: DataTypes.STRING(64), allowNull: false, defaultValue: '' },
      device: { type: DataTypes.STRING(200), allowNull: false, defaultValue: '' },
      createdAt: { type: DataTypes.DATE(3) },
    },
    { appendOnly: true, unaudited: true },
  )
  shut(AuditLog as unknown as Record<string, unknown>, WRITES)
  shut(AuditLog.prototype as unknown as Record<string, unknown>, ROW_WRITES)
}

function shut(of: Record<string, unknown>, names: readonly string[]): void {
  for (const name of names) {
    of[name] = () => {
      throw new Error(`the trail is not written by ${name}: nobody changes what was done`)
    }
  }
}
