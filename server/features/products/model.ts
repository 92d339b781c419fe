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
import { typed } from '../../platform/pinyin'
import { foldCode } from './code'
import { defineParts, ProductAlias, ProductAudience, ProductBarcode, ProductUnit } from './parts-model'
import type { ProductStatus, Visibility } from './statuses'

/** Lengths of the columns; what is longer is found by its beginning. */
const INITIALS = 100
const PINYIN = 400

/** Something the shop sells. */
export class Product extends Model<InferAttributes<Product>, InferCreationAttributes<Product>> {
  declare id: CreationOptional<string>
  declare tenantId: CreationOptional<string>
  declare name: string
  /** Fen. */
  declare globalPrice: Fen
  declare unit: string
  /** The name of its category; empty without one. */
  declare category: CreationOptional<string>
  declare spec: CreationOptional<string>
  /** Decimals a quantity in the pricing unit may have, 0 to 2. */
  declare unitDecimals: CreationOptional<number>
  /** The unit people usually order in; empty for the pricing unit. */
  declare saleUnitId: CreationOptional<string>
  /** Whether a unit without a price of its own costs what the pricing unit does, converted. */
  declare converts: CreationOptional<boolean>
  /** Fen. */
  declare costPrice: CreationOptional<Fen | null>
  declare floorPrice: CreationOptional<Fen | null>
  declare status: CreationOptional<ProductStatus>
  /** Hundredths of the pricing unit below which stock is short; null for never. */
  declare stockThreshold: CreationOptional<Hundredths | null>
  declare visibility: CreationOptional<Visibility>
  /** The shop's own number; written as it is kept. */
  declare sku: CreationOptional<string>
  /** The number, unique in the shop; null without one, and while the product is deleted. */
  declare skuKey: CreationOptional<string | null>
  declare tags: CreationOptional<string[]>
  declare mnemonic: CreationOptional<string>
  declare description: CreationOptional<string>
  /** The first of its pictures; empty without. */
  declare imageId: CreationOptional<string>
  /** Greater ones stand first. */
  declare position: CreationOptional<number>
  declare updatedBy: CreationOptional<string>
  declare version: CreationOptional<number>
  declare initials: CreationOptional<string>
  declare pinyin: CreationOptional<string>
  declare createdAt: CreationOptional<Date>
  declare updatedAt: CreationOptional<Date>
  declare units?: NonAttribute<ProductUnit[]>
  declare audiences?: NonAttribute<ProductAudience[]>
  declare barcodes?: NonAttribute<ProductBarcode[]>
  declare aliases?: NonAttribute<ProductAlias[]>
}

/** Sets up the tables of this feature. */
export function defineProducts(sequelize: Sequelize): void {
  defineTable(
    Product,
    sequelize,
    'products',
    {
      name: {
        type: DataTypes.STRING(100),
        allowNull: false,
        // Whoever writes a name writes how it is typed: nobody can forget.
        set(this: Product, name: string) {
          const { initials, full } = typed(name)
          this.setDataValue('name', name)
          this.setDataValue('initials', initials.slice(0, INITIALS))
          this.setDataValue('pinyin', full.slice(0, PINYIN))
        },
      },
      globalPrice: money('global_price'),
      unit: { type: DataTypes.STRING(20), allowNull: false },
      category: word(20),
      spec: word(50),
      unitDecimals: whole(2),
      saleUnitId: word(36),
      converts: { type: DataTypes.BOOLEAN, allowNull: false, defaultValue: true },
      costPrice: money('cost_price', { allowNull: true }),
      floorPrice: money('floor_price', { allowNull: true }),
      status: word(20, 'active'),
      visibility: word(20, 'all'),
      sku: {
        ...word(40),
        set(this: Product, sku: string) {
          this.setDataValue('sku', foldCode(sku))
          this.setDataValue('skuKey', foldCode(sku) || null)
        },
      },
      skuKey: { type: DataTypes.STRING(40), allowNull: true },
      tags: tagList(),
      mnemonic: word(50),
      description: word(1000),
      imageId: word(36),
      position: whole(0),
      updatedBy: word(50),
      initials: word(INITIALS),
      pinyin: word(PINYIN),
      stockThreshold: quantity('stock_threshold', { allowNull: true }),
      createdAt: { type: DataTypes.DATE(3) },
      updatedAt: { type: DataTypes.DATE(3) },
    },
    { softDelete: true, versioned: true },
  )
  defineParts(sequelize)
  const ofProduct = { foreignKey: 'productId', constraints: false }
  Product.hasMany(ProductUnit, { as: 'units', ...ofProduct })
  Product.hasMany(ProductAudience, { as: 'audiences', ...ofProduct })
  Product.hasMany(ProductBarcode, { as: 'barcodes', ...ofProduct })
  Product.hasMany(ProductAlias, { as: 'aliases', ...ofProduct })
}

function word(length: number, initial = ''): ModelAttributeColumnOptions {
  return { type: DataTypes.STRING(length), allowNull: false, defaultValue: initial }
}

function whole(initial: number): ModelAttributeColumnOptions {
  return { type: DataTypes.INTEGER, allowNull: false, defaultValue: initial }
}

/** A list of words, kept as JSON text: each one stands in quotes and is found by them. */
function tagList(): ModelAttributeColumnOptions {
  return {
    type: DataTypes.TEXT,
    allowNull: true,
    get(this: Product) {
      const kept = this.getDataValue('tags') as unknown as string | null | undefined
      return kept ? (JSON.parse(kept) as string[]) : []
    },
    set(this: Product, tags: string[]) {
      const kept = tags.length ? JSON.stringify([...new Set(tags)]) : null
      this.setDataValue('tags', kept as never)
    },
  }
}
