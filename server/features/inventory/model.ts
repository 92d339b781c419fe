import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type ModelAttributeColumnOptions,
  type NonAttribute,
  type Sequelize,
} from 'sequelize'
import { money, quantity } from '../../platform/database/column-types'
import { defineTable } from '../../platform/database/model'
import type { Fen, Hundredths } from '../../platform/money'
import { Product } from '../products'
import type { MovementType, ReferenceType, StocktakeStatus } from './statuses'

/** A place where goods lie. A shop has one without knowing it, until it makes a second. */
export class Warehouse extends Model<InferAttributes<Warehouse>, InferCreationAttributes<Warehouse>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare name: string
  declare address: CreationOptional<string>
  declare isDefault: CreationOptional<boolean>
  declare status: CreationOptional<'active' | 'inactive'>
  declare createdAt: CreationOptional<Date>
}

/** How much of a product lies in a warehouse, in its pricing unit. Only `change-stocks.ts` writes it. */
export class Stock extends Model<InferAttributes<Stock>, InferCreationAttributes<Stock>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare productId: string
  declare warehouseId: string
  /** Hundredths. */
  declare onHand: CreationOptional<Hundredths>
  declare reserved: CreationOptional<Hundredths>
  /** Fen: what all of it cost, at the moving average. */
  declare stockValue: CreationOptional<Fen>
  /** Fen: how the last change changed it; the movement takes it from here. */
  declare movedValue: CreationOptional<Fen>
  declare product?: NonAttribute<Product>
}

/** One change of a stock. */
export class StockMovement extends Model<InferAttributes<StockMovement>, InferCreationAttributes<StockMovement>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare productId: string
  declare warehouseId: string
  declare movementType: MovementType
  /** Hundredths, with its sign. */
  declare quantity: Hundredths
  /** Hundredths: what was there afterwards. */
  declare balance: Hundredths
  /** Fen, with its sign. */
  declare valueChange: Fen
  declare referenceType: ReferenceType
  declare referenceId: string
  declare referenceLine: CreationOptional<string>
  declare notes: string | null
  declare operator: string
  declare createdBy: string
  declare bizDate: string
  declare createdAt: CreationOptional<Date>
  declare product?: NonAttribute<Product>
  declare warehouse?: NonAttribute<Warehouse>
}

/** A count of a warehouse. */
export class Stocktake extends Model<InferAttributes<Stocktake>, InferCreationAttributes<Stocktake>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare stocktakeNo: string
  declare warehouseId: string
  declare status: StocktakeStatus
  declare remark: string | null
  declare createdBy: string
  declare postedBy: CreationOptional<string | null>
  declare postedAt: CreationOptional<Date | null>
  declare version: CreationOptional<number>
  declare createdAt: CreationOptional<Date>
  declare warehouse?: NonAttribute<Warehouse>
}

/** One product as it was counted, beside what the books said at that moment. */
export class StocktakeItem extends Model<InferAttributes<StocktakeItem>, InferCreationAttributes<StocktakeItem>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare stocktakeId: string
  declare productId: string
  /** Hundredths. */
  declare bookQuantity: Hundredths
  declare countedQuantity: Hundredths
  declare countedAt: Date
  declare countedBy: string
  declare product?: NonAttribute<Product>
}

// Functions, because Sequelize writes the column's name into the object it is given.
const key = (): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(36), allowNull: false })
const word = (length: number): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(length), allowNull: false })
const maybeWord = (length: number): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(length), allowNull: true })
const at = (): ModelAttributeColumnOptions => ({ type: DataTypes.DATE(3), allowNull: false })

/** Sets up the tables of this feature. */
export function defineInventory(sequelize: Sequelize): void {
  defineTable(Warehouse, sequelize, 'warehouses', {
    name: word(50),
    address: { ...word(200), defaultValue: '' },
    isDefault: { type: DataTypes.BOOLEAN, allowNull: false, defaultValue: false },
    status: { ...word(20), defaultValue: 'active' },
    createdAt: { type: DataTypes.DATE(3) },
  })
  defineTable(
    Stock,
    sequelize,
    'stocks',
    {
      productId: key(),
      warehouseId: key(),
      onHand: quantity('on_hand', { defaultHundredths: 0 }),
      reserved: quantity('reserved', { defaultHundredths: 0 }),
      stockValue: money('stock_value', { defaultFen: 0 }),
      movedValue: money('moved_value', { defaultFen: 0 }),
    },
    { unaudited: true },
  )
  defineTable(StockMovement, sequelize, 'stock_movements', movementColumns(), { unaudited: true, appendOnly: true })
  defineTable(
    Stocktake,
    sequelize,
    'stocktakes',
    {
      stocktakeNo: word(20),
      warehouseId: key(),
      status: word(20),
      remark: maybeWord(200),
      createdBy: word(50),
      postedBy: maybeWord(50),
      postedAt: { type: DataTypes.DATE(3), allowNull: true },
      createdAt: { type: DataTypes.DATE(3) },
    },
    { versioned: true },
  )
  defineTable(
    StocktakeItem,
    sequelize,
    'stocktake_items',
    {
      stocktakeId: key(),
      productId: key(),
      bookQuantity: quantity('book_quantity'),
      countedQuantity: quantity('counted_quantity'),
      countedAt: at(),
      countedBy: word(50),
    },
    { unaudited: true },
  )
  const ofProduct = { as: 'product', foreignKey: 'productId', constraints: false }
  Stock.belongsTo(Product, { ...ofProduct })
  StockMovement.belongsTo(Product, { ...ofProduct })
  StocktakeItem.belongsTo(Product, { ...ofProduct })
  const ofWarehouse = { as: 'warehouse', foreignKey: 'warehouseId', constraints: false }
  StockMovement.belongsTo(Warehouse, { ...ofWarehouse })
  Stocktake.belongsTo(Warehouse, { ...ofWarehouse })
}

function movementColumns(): Record<string, ModelAttributeColumnOptions> {
  return {
    productId: key(),
    warehouseId: key(),
    movementType: word(20),
    quantity: quantity('quantity'),
    balance: quantity('balance'),
    valueChange: money('value_change'),
    referenceType: word(20),
    referenceId: key(),
    referenceLine: { ...word(36), defaultValue: '' },
    notes: maybeWord(200),
    operator: word(50),
    createdBy: key(),
    bizDate: { type: DataTypes.DATEONLY, allowNull: false },
    createdAt: { type: DataTypes.DATE(3) },
  }
}
