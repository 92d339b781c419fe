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
import type { PurchaseStatus } from './statuses'

/** Somebody the shop buys from. */
export class Supplier extends Model<InferAttributes<Supplier>, InferCreationAttributes<Supplier>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare name: string
  declare contact: CreationOptional<string>
  declare phone: CreationOptional<string>
  declare address: CreationOptional<string>
  declare notes: CreationOptional<string>
  declare status: CreationOptional<'active' | 'inactive'>
}

/** An order to a supplier. */
export class Purchase extends Model<InferAttributes<Purchase>, InferCreationAttributes<Purchase>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare purchaseNo: string
  declare supplierId: string
  declare warehouseId: string
  declare status: PurchaseStatus
  /** Fen. */
  declare totalAmount: Fen
  declare receivedAmount: Fen
  declare itemCount: number
  declare expectedOn: string | null
  declare remark: string | null
  declare createdBy: string
  declare bizDate: string
  declare version: CreationOptional<number>
  declare createdAt: CreationOptional<Date>
  declare supplier?: NonAttribute<Supplier>
}

/** One line of it. */
export class PurchaseItem extends Model<InferAttributes<PurchaseItem>, InferCreationAttributes<PurchaseItem>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare purchaseId: string
  declare productId: string
  declare productName: string
  declare unit: string
  declare unitNumerator: number
  declare unitDenominator: number
  /** Hundredths of the unit. */
  declare quantity: Hundredths
  declare receivedQuantity: Hundredths
  /** Fen for one of the unit. */
  declare unitCost: Fen
  declare lineNo: number
}

/** Goods that came, or went back. */
export class PurchaseReceipt extends Model<InferAttributes<PurchaseReceipt>, InferCreationAttributes<PurchaseReceipt>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare purchaseId: string
  declare kind: 'receive' | 'return'
  /** Fen. */
  declare amount: Fen
  declare remark: string | null
  declare operator: string
  declare bizDate: string
  declare movedLines: object[]
  declare createdAt: CreationOptional<Date>
}

// Functions, because Sequelize writes the column's name into the object it is given.
const key = (): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(36), allowNull: false })
const word = (length: number): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(length), allowNull: false })
const maybeWord = (length: number): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(length), allowNull: true })
const whole = (): ModelAttributeColumnOptions => ({ type: DataTypes.INTEGER, allowNull: false })
const day = (): ModelAttributeColumnOptions => ({ type: DataTypes.DATEONLY, allowNull: false })

/** Sets up the tables of this feature. */
export function definePurchasing(sequelize: Sequelize): void {
  defineTable(Supplier, sequelize, 'suppliers', {
    name: word(50),
    contact: { ...word(50), defaultValue: '' },
    phone: { ...word(20), defaultValue: '' },
    address: { ...word(200), defaultValue: '' },
    notes: { ...word(200), defaultValue: '' },
    status: { ...word(20), defaultValue: 'active' },
  })
  defineTable(
    Purchase,
    sequelize,
    'purchase_orders',
    {
      purchaseNo: word(20),
      supplierId: key(),
      warehouseId: key(),
      status: word(30),
      totalAmount: money('total_amount'),
      receivedAmount: money('received_amount'),
      itemCount: whole(),
      expectedOn: { type: DataTypes.DATEONLY, allowNull: true },
      remark: maybeWord(200),
      createdBy: word(50),
      bizDate: day(),
      createdAt: { type: DataTypes.DATE(3) },
    },
    { versioned: true },
  )
  defineTable(
    PurchaseItem,
    sequelize,
    'purchase_items',
    {
      purchaseId: key(),
      productId: key(),
      productName: word(100),
      unit: word(20),
      unitNumerator: whole(),
      unitDenominator: whole(),
      quantity: quantity('quantity'),
      receivedQuantity: quantity('received_quantity'),
      unitCost: money('unit_cost'),
      lineNo: whole(),
    },
    { unaudited: true },
  )
  defineTable(
    PurchaseReceipt,
    sequelize,
    'purchase_receipts',
    {
      purchaseId: key(),
      kind: word(20),
      amount: money('amount'),
      remark: maybeWord(200),
      operator: word(50),
      bizDate: day(),
      movedLines: { type: DataTypes.JSON, allowNull: false },
      createdAt: { type: DataTypes.DATE(3) },
    },
    { unaudited: true, appendOnly: true },
  )
  Purchase.belongsTo(Supplier, { as: 'supplier', foreignKey: 'supplierId', constraints: false })
}
