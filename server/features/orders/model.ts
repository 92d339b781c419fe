import {
  DataTypes,
  Model,
  Op,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type ModelAttributeColumnOptions,
  type NonAttribute,
  type Sequelize,
  type WhereOptions,
} from 'sequelize'
import { ownCustomerId, type Actor } from '../../platform/access/actor'
import { money, quantity } from '../../platform/database/column-types'
import { defineTable } from '../../platform/database/model'
import type { Fen, Hundredths } from '../../platform/money'
import { Customer, ofVisibleCustomers } from '../customers'
import type { PriceSource } from '../pricing'
import type { OrderStatus } from './statuses'

/** An order of one customer. */
export class Order extends Model<InferAttributes<Order>, InferCreationAttributes<Order>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare orderNo: string
  declare customerId: string
  /** Fen. */
  declare totalAmount: Fen
  declare status: OrderStatus
  declare remark: string | null
  /** The creator's name as it was; the key stands beside it. */
  declare createdBy: string | null
  declare createdById: string | null
  declare bizDate: string
  declare deliveryOn: string | null
  declare submittedAt: Date | null
  declare itemCount: number
  declare digest: string
  declare version: CreationOptional<number>
  declare createdAt: CreationOptional<Date>
  declare updatedAt: CreationOptional<Date>
  declare customer?: NonAttribute<Customer>
}

/** One line: what was sold, frozen as it was then. */
export class OrderItem extends Model<InferAttributes<OrderItem>, InferCreationAttributes<OrderItem>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare orderId: string
  declare productId: string
  declare productName: string
  declare unit: string
  /** Empty for the product's pricing unit. */
  declare unitId: CreationOptional<string>
  /** One of the unit made this much of the pricing unit then. */
  declare unitNumerator: CreationOptional<number>
  declare unitDenominator: CreationOptional<number>
  /** Hundredths. */
  declare quantity: Hundredths
  /** Fen. */
  declare unitPrice: Fen
  declare totalPrice: Fen
  declare listPrice: Fen
  declare priceSource: PriceSource
  declare priceReason: string | null
  /** The written price it comes from; null where a list price or a person said so. */
  declare priceRuleId: CreationOptional<string | null>
  /** Sold for less than the product's floor was then. */
  declare isBelowFloor: CreationOptional<boolean>
  declare lineNo: number
  declare remark: string | null
}

/** One step of an order from status to status. */
export class OrderStatusFlow extends Model<InferAttributes<OrderStatusFlow>, InferCreationAttributes<OrderStatusFlow>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare orderId: string
  declare fromStatus: OrderStatus | null
  declare toStatus: OrderStatus
  declare operator: string
  declare operatorId: string | null
  declare remark: string | null
  declare createdAt: CreationOptional<Date>
}

/** One thing that happened to an order, with before and after. */
export class OrderHistory extends Model<InferAttributes<OrderHistory>, InferCreationAttributes<OrderHistory>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare orderId: string
  declare action: string
  declare description: string | null
  declare operator: string | null
  declare changes: Record<string, unknown> | null
  declare createdAt: CreationOptional<Date>
}

/** Which orders this person may see: those of the customers they see; a buyer no one else's drafts. */
export function visibleTo(actor: Actor): WhereOptions {
  const ofCustomers = ofVisibleCustomers(actor)
  if (ownCustomerId(actor) === null) return ofCustomers
  return { ...ofCustomers, [Op.or]: [{ status: { [Op.ne]: 'draft' } }, { createdById: actor.userId }] }
}

// Functions, because Sequelize writes the column's name into the object it is given.
const key = (): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(36), allowNull: false })
const word = (length: number): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(length), allowNull: false })
const maybeWord = (length: number): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(length), allowNull: true })
const remark = (): ModelAttributeColumnOptions => ({ type: DataTypes.TEXT, allowNull: true })
const at = (): ModelAttributeColumnOptions => ({ type: DataTypes.DATE })
const history = { unaudited: true, appendOnly: true }

/** Sets up the tables of this feature. */
export function defineOrders(sequelize: Sequelize): void {
  defineTable(Order, sequelize, 'orders', orderColumns(), { softDelete: true, versioned: true })
  defineTable(OrderItem, sequelize, 'order_items', lineColumns(), { unaudited: true })
  defineTable(
    OrderStatusFlow,
    sequelize,
    'order_status_flows',
    {
      orderId: key(),
      fromStatus: maybeWord(50),
      toStatus: word(50),
      operator: word(50),
      operatorId: maybeWord(36),
      remark: remark(),
      createdAt: at(),
    },
    history,
  )
  defineTable(
    OrderHistory,
    sequelize,
    'order_histories',
    {
      orderId: key(),
      action: word(50),
      description: maybeWord(200),
      operator: maybeWord(50),
      changes: { type: DataTypes.JSON, allowNull: true },
      createdAt: at(),
    },
    history,
  )
  Order.belongsTo(Customer, { as: 'customer', foreignKey: 'customerId', constraints: false })
}

function orderColumns(): Record<string, ModelAttributeColumnOptions> {
  return {
    orderNo: word(20),
    customerId: key(),
    totalAmount: money('total_amount'),
    status: word(50),
    remark: remark(),
    createdBy: maybeWord(50),
    createdById: maybeWord(36),
    bizDate: { type: DataTypes.DATEONLY, allowNull: false },
    deliveryOn: { type: DataTypes.DATEONLY, allowNull: true },
    submittedAt: { type: DataTypes.DATE, allowNull: true },
    itemCount: { type: DataTypes.INTEGER, allowNull: false },
    digest: { ...word(400), defaultValue: '' },
    createdAt: at(),
    updatedAt: at(),
  }
}

function lineColumns(): Record<string, ModelAttributeColumnOptions> {
  return {
    orderId: key(),
    productId: key(),
    productName: word(100),
    unit: word(20),
    unitId: { ...word(36), defaultValue: '' },
    unitNumerator: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
    unitDenominator: { type: DataTypes.INTEGER, allowNull: false, defaultValue: 1 },
    quantity: quantity('quantity'),
    unitPrice: money('unit_price'),
    totalPrice: money('total_price'),
    listPrice: money('list_price'),
    priceSource: word(20),
    priceReason: maybeWord(100),
    priceRuleId: maybeWord(36),
    isBelowFloor: { type: DataTypes.BOOLEAN, allowNull: false, defaultValue: false },
    lineNo: { type: DataTypes.INTEGER, allowNull: false },
    remark: remark(),
  }
}
