import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type Sequelize,
} from 'sequelize'
import { defineTable } from '../../platform/database/model'
import type { FilePurpose, KEPT_TYPES } from './contract'

/** A file of a shop; its bytes lie in the storage, below its key. */
export class StoredFile extends Model<InferAttributes<StoredFile>, InferCreationAttributes<StoredFile>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare purpose: FilePurpose
  declare name: string
  declare mime: (typeof KEPT_TYPES)[number]
  declare size: number
  declare width: number | null
  declare height: number | null
  /** Of the file as it was sent: the same file is kept once. */
  declare sha256: string
  declare storageKey: string
  declare isPrivate: boolean
  declare createdBy: string
  declare createdAt: CreationOptional<Date>
  declare updatedAt: CreationOptional<Date>
}

/** Something of the shop that uses a file: a file nobody uses is removed. */
export class FileUse extends Model<InferAttributes<FileUse>, InferCreationAttributes<FileUse>> {
  declare id: CreationOptional<string>
  declare fileId: string
  /** The table of the row that uses it. */
  declare ownerType: string
  declare ownerId: string
  declare position: number
}

/** Sets up the tables of this feature. */
export function defineFiles(sequelize: Sequelize): void {
  const unaudited = { unaudited: true }
  defineTable(
    StoredFile,
    sequelize,
    'files',
    {
      purpose: { type: DataTypes.STRING(20), allowNull: false },
      name: { type: DataTypes.STRING(200), allowNull: false },
      mime: { type: DataTypes.STRING(100), allowNull: false },
      size: { type: DataTypes.INTEGER, allowNull: false },
      width: { type: DataTypes.INTEGER, allowNull: true },
      height: { type: DataTypes.INTEGER, allowNull: true },
      sha256: { type: DataTypes.STRING(64), allowNull: false },
      storageKey: { type: DataTypes.STRING(120), allowNull: false },
      isPrivate: { type: DataTypes.BOOLEAN, allowNull: false, defaultValue: false },
      createdBy: { type: DataTypes.STRING(36), allowNull: false },
    },
    unaudited,
  )
  defineTable(
    FileUse,
    sequelize,
    'file_uses',
    {
      fileId: { type: DataTypes.STRING(36), allowNull: false },
      ownerType: { type: DataTypes.STRING(30), allowNull: false },
      ownerId: { type: DataTypes.STRING(36), allowNull: false },
      position: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 },
    },
    unaudited,
  )
}
