import { DataTypes, type Model, type ModelAttributeColumnOptions, type ModelStatic, type Sequelize } from 'sequelize'
import { v7 as uuidv7 } from 'uuid'
import { watch } from './audit-trail'
import { fence } from './fence'

/** A new key: a UUID that grows with time, so that inserts stay local in the index. */
export const newId = (): string => uuidv7()

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
  attributes: Record<string, ModelAttributeColumnOptions>,
  options: TableOptions = {},
): void {
  model.init({ ...ownColumns(options), ...attributes } as never, {
    sequelize,
    tableName: table,
    modelName: table,
    underscored: true,
    timestamps: true,
    updatedAt: !options.appendOnly,
    paranoid: options.softDelete ?? false,
    version: options.versioned ?? false,
  })
  if (!options.global) fence(model)
  if (!options.unaudited) watch(model)
}

/** Fresh objects each time, because Sequelize writes the column's name into them. */
function ownColumns({ global, versioned }: TableOptions): Record<string, ModelAttributeColumnOptions> {
  return {
    id: { type: DataTypes.STRING(36), primaryKey: true, defaultValue: newId },
    ...(!global && { tenantId: { type: DataTypes.STRING(36), allowNull: false } }),
    ...(versioned && { version: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 } }),
  }
}
