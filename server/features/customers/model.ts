import {
  DataTypes,
  Model,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type ModelAttributeColumnOptions,
  type Sequelize,
} from 'sequelize'
import { money } from '../../platform/database/column-types'
import { defineTable } from '../../platform/database/model'
import type { Fen } from '../../platform/money'
import { typed } from '../../platform/pinyin'
import { defineMerges } from './merge-model'
import type { CustomerStatus } from './shapes'

/** Lengths of the columns: a sign such as ㎏ may be typed with more letters than it has. */
const INITIALS = 60
const PINYIN = 400

/** Someone the shop sells to; `phone` and `contactName` are the main contact's, `address` is the usual one. */
export class Customer extends Model<InferAttributes<Customer>, InferCreationAttributes<Customer>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare name: string
  declare phone: CreationOptional<string | null>
  declare address: CreationOptional<string | null>
  declare initials: CreationOptional<string>
  declare pinyin: CreationOptional<string>
  declare contactName: CreationOptional<string | null>
  declare contactPosition: CreationOptional<string | null>
  declare email: CreationOptional<string | null>
  declare industry: CreationOptional<string | null>
  declare levelId: CreationOptional<string | null>
  declare tags: CreationOptional<string[]>
  /** The user who looks after this customer; null for nobody. */
  declare assignedTo: CreationOptional<string | null>
  declare createdBy: CreationOptional<string | null>
  declare createdById: CreationOptional<string | null>
  declare invoiceTitle: CreationOptional<string | null>
  declare taxNo: CreationOptional<string | null>
  declare bankName: CreationOptional<string | null>
  declare bankAccount: CreationOptional<string | null>
  /** Fen; null for no limit, 0 for cash only. */
  declare creditLimit: CreationOptional<Fen | null>
  declare termDays: CreationOptional<number | null>
  declare status: CreationOptional<CustomerStatus>
  declare isBlacklisted: CreationOptional<boolean>
  declare blacklistReason: CreationOptional<string | null>
  declare isOnHold: CreationOptional<boolean>
  declare holdReason: CreationOptional<string | null>
  declare notes: CreationOptional<string | null>
  declare mergedInto: CreationOptional<string | null>
  declare erasedAt: CreationOptional<Date | null>
  declare version: CreationOptional<number>
  declare createdAt: CreationOptional<Date>
  declare updatedAt: CreationOptional<Date>
}

/** A kind of customer; what it means for prices is in its discount. */
export class CustomerLevel extends Model<InferAttributes<CustomerLevel>, InferCreationAttributes<CustomerLevel>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare name: string
  /** A word that stays when the level is called something else: vip, important, normal. */
  declare code: CreationOptional<string>
  /** Thousandths of the list price (950 is 95折); null for the list price itself. */
  declare discountPermille: CreationOptional<number | null>
  declare sort: CreationOptional<number>
}

/** Somebody at a customer's beside the main contact. */
export class CustomerContact extends Model<InferAttributes<CustomerContact>, InferCreationAttributes<CustomerContact>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare customerId: string
  declare name: string
  declare phone: string | null
  declare position: string
  declare sort: number
}

/** A place to bring goods to beside the usual one. */
export class CustomerAddress extends Model<InferAttributes<CustomerAddress>, InferCreationAttributes<CustomerAddress>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare customerId: string
  declare label: string
  declare address: string
  declare sort: number
}

// Functions, because Sequelize writes the column's name into the object it is given.
// Empty is null from the start: a row that was just made reads like one from the table.
const empty = { allowNull: true, defaultValue: null }
const words = (length: number): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(length), ...empty })
const word = (length: number): ModelAttributeColumnOptions => ({
  type: DataTypes.STRING(length),
  allowNull: false,
  defaultValue: '',
})
const key = (): ModelAttributeColumnOptions => ({ type: DataTypes.STRING(36), allowNull: false })
const place = (): ModelAttributeColumnOptions => ({ type: DataTypes.INTEGER, allowNull: false, defaultValue: 0 })
const off = (): ModelAttributeColumnOptions => ({ type: DataTypes.BOOLEAN, allowNull: false, defaultValue: false })

/** Sets up the tables of this feature. */
export function defineCustomers(sequelize: Sequelize): void {
  defineTable(Customer, sequelize, 'customers', customerColumns(), { softDelete: true, versioned: true })
  defineTable(CustomerLevel, sequelize, 'customer_levels', {
    name: { type: DataTypes.STRING(20), allowNull: false },
    code: word(20),
    discountPermille: { type: DataTypes.INTEGER, allowNull: true },
    sort: place(),
  })
  defineTable(CustomerContact, sequelize, 'customer_contacts', {
    customerId: key(),
    name: word(50),
    phone: words(20),
    position: word(50),
    sort: place(),
  })
  defineTable(CustomerAddress, sequelize, 'customer_addresses', {
    customerId: key(),
    label: word(20),
    address: { type: DataTypes.STRING(200), allowNull: false },
    sort: place(),
  })
  defineMerges(sequelize)
}

function customerColumns(): Record<string, ModelAttributeColumnOptions> {
  return {
    name: {
      type: DataTypes.STRING(50),
      allowNull: false,
      // Whoever writes a name writes how it is typed: nobody can forget.
      set(this: Customer, name: string) {
        const { initials, full } = typed(name)
        this.setDataValue('name', name)
        this.setDataValue('initials', initials.slice(0, INITIALS))
        this.setDataValue('pinyin', full.slice(0, PINYIN))
      },
    },
    phone: words(20),
    address: words(200),
    initials: word(INITIALS),
    pinyin: word(PINYIN),
    contactName: words(50),
    contactPosition: words(50),
    email: words(100),
    industry: words(30),
    levelId: words(36),
    tags: tagList(),
    assignedTo: words(36),
    createdBy: words(50),
    createdById: words(36),
    invoiceTitle: words(100),
    taxNo: words(30),
    bankName: words(50),
    bankAccount: words(40),
    creditLimit: { ...money('credit_limit'), ...empty },
    termDays: { type: DataTypes.INTEGER, ...empty },
    status: { type: DataTypes.STRING(20), allowNull: false, defaultValue: 'active' },
    isBlacklisted: off(),
    blacklistReason: words(200),
    isOnHold: off(),
    holdReason: words(200),
    notes: { type: DataTypes.TEXT, ...empty },
    mergedInto: words(36),
    erasedAt: { type: DataTypes.DATE(3), ...empty },
    createdAt: { type: DataTypes.DATE(3) },
    updatedAt: { type: DataTypes.DATE(3) },
  }
}

/** A list of words, kept as JSON text: each one stands in quotes and is found by them. */
function tagList(): ModelAttributeColumnOptions {
  return {
    type: DataTypes.TEXT,
    ...empty,
    get(this: Customer) {
      const kept = this.getDataValue('tags') as unknown as string | null
      return kept ? (JSON.parse(kept) as string[]) : []
    },
    set(this: Customer, tags: string[]) {
      this.setDataValue('tags', (tags.length ? JSON.stringify(tags) : null) as never)
    },
  }
}
