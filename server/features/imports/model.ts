import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type ModelAttributeColumnOptions,
  type Sequelize,
} from 'sequelize'
import { defineTable } from '../../platform/database/model'
import type { ImportStatus, LineStatus, TableKind } from './shapes'
import type { Cells, Problem } from './table'

/** A table that somebody brings in. */
export class ImportJob extends Model<InferAttributes<ImportJob>, InferCreationAttributes<ImportJob>> {
  declare id: CreationOptional<string>
  declare kind: TableKind
  declare fileName: string
  declare status: CreationOptional<ImportStatus>
  declare unknownColumns: string[]
  declare createdBy: string
  declare createdAt: CreationOptional<Date>
}

/** One line of such a table, and what becomes of it. */
export class ImportRow extends Model<InferAttributes<ImportRow>, InferCreationAttributes<ImportRow>> {
  declare id: CreationOptional<string>
  declare jobId: string
  declare lineNo: number
  declare cells: Cells
  declare status: LineStatus
  /** What tells it from the others: two lines of one job with the same are about the same thing. */
  declare rowKey: string
  declare problems: Problem[]
  declare targetId: CreationOptional<string | null>
}

/** Sets up the tables of this feature. */
export function defineImports(sequelize: Sequelize): void {
  const unaudited = { unaudited: true }
  defineTable(
    ImportJob,
    sequelize,
    'import_jobs',
    {
      kind: { type: DataTypes.STRING(20), allowNull: false },
      fileName: { type: DataTypes.STRING(200), allowNull: false },
      status: { type: DataTypes.STRING(20), allowNull: false, defaultValue: 'ready' },
      unknownColumns: document('unknownColumns'),
      createdBy: { type: DataTypes.STRING(36), allowNull: false },
      createdAt: { type: DataTypes.DATE(3) },
    },
    unaudited,
  )
  defineTable(
    ImportRow,
    sequelize,
    'import_rows',
    {
      jobId: { type: DataTypes.STRING(36), allowNull: false },
      lineNo: { type: DataTypes.INTEGER, allowNull: false },
      cells: document('cells'),
      status: { type: DataTypes.STRING(20), allowNull: false },
      rowKey: { type: DataTypes.STRING(200), allowNull: false, defaultValue: '' },
      problems: document('problems'),
      targetId: { type: DataTypes.STRING(36), allowNull: true },
    },
    unaudited,
  )
}

/** JSON kept as text, alike on every engine. */
function document(name: string): ModelAttributeColumnOptions {
  return {
    type: DataTypes.TEXT('medium'),
    allowNull: false,
    get(this: Model) {
      const kept: unknown = this.getDataValue(name)
      return kept === undefined ? undefined : (JSON.parse(String(kept)) as unknown)
    },
    set(this: Model, value: unknown) {
      this.setDataValue(name, JSON.stringify(value))
    },
  }
}
