import { DataTypes, type Model, type ModelAttributes, type ModelStatic, type Sequelize } from 'sequelize'
import { v7 as uuidv7 } from 'uuid'
import { watch } from './audit-trail'
import { fence } from './fence'

/** A new key: a UUID that grows with time, so that inserts stay local in the index. */
export const newId = (): string => uuidv7()

const VERSION = { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 }

/** How a table of ours differs from the plain one. */
export interface TableOptions {
  /** Rows are kept and hidden instead of removed. */
  softDelete?: boolean
  /** Rows never change: no updated_at. */
  appendOnly?: boolean
  /** Optimistic lock by a version column. */
  versioned?: boolean
  /** The audit trail leaves this table alone: it is history itself. */
  unaudited?: boolean
  /** Rows belong to no shop: people and shops themselves. */
  global?: boolean
}

/** Sets up a model over `table`: key, shop, times, fence and audit trail; columns are snake_case of the attributes. */
export function defineTable<M extends Model>(
  model: ModelStatic<M>,
  sequelize: Sequelize,
  table: string,
  attributes: Record<string, ModelAttributes[string]>,
  options: TableOptions = {},
): void {
  const { softDelete = false, appendOnly = false, versioned = false, unaudited = false, global = false } = options
  const shop = global ? {} : { tenantId: { type: DataTypes.STRING(36), allowNull: false } }
  const key = { id: { type: DataTypes.STRING(36), primaryKey: true, defaultValue: newId } }
  model.init({ ...key, ...shop, ...attributes, ...(versioned ? { version: { ...VERSION } } : {}) } as never, {
    sequelize,
    tableName: table,
    modelName: table,
    underscored: true,
    timestamps: true,
    updatedAt: !appendOnly,
    paranoid: softDelete,
    version: versioned,
  })
  if (!global) fence(model)
  if (!unaudited) watch(model)
}
