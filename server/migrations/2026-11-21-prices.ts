import { column, createTable, maybe, reshapeTable, type Table } from '../platform/database/ddl'
import type { Migration } from '../platform/database/migrate'

/** A price holds from one day to another, both included; these are the first and the last day there are. */
const whenItHolds = {
  valid_from: column('day', '从哪天', { default: "'1000-01-01'" }),
  valid_to: column('day', '到哪天', { default: "'9999-12-31'" }),
}
/** Empty while the row lives, its own key once it is removed: a removed row takes nobody's place. */
const removal = {
  deleted_at: maybe('moment', '取消时间'),
  deleted_token: column('text(36)', '取消后是自己的编号', { default: "''" }),
}

const customerPrices: Table = {
  name: 'customer_prices',
  comment: '客户专属价格表',
  columns: {
    customer_id: column('id', '客户ID'),
    product_id: column('id', '商品ID'),
    unit_id: column('text(36)', '单位，空为计价单位', { default: "''" }),
    price: column('money', '专属价格', { default: '0.00' }),
    ...whenItHolds,
    reason: maybe('text(100)', '为什么'),
    ...removal,
  },
  unique: [['customer_id', 'product_id', 'unit_id', 'valid_from', 'deleted_token']],
  indexes: [['product_id']],
  references: {
    customer_id: { table: 'customers', onDelete: 'CASCADE' },
    product_id: { table: 'products', onDelete: 'CASCADE' },
  },
  checks: ['price >= 0', 'valid_from <= valid_to'],
}

/** Special prices by unit and day; prices of a level, and of everybody, by quantity. */
export const prices: Migration = {
  name: '2026-11-21-prices',
  up: async (sequelize) => {
    await reshapeTable(sequelize, customerPrices)
    await createTable(sequelize, {
      name: 'price_tiers',
      comment: '等级价和阶梯价表',
      columns: {
        level_id: column('text(36)', '客户等级，空为所有客户', { default: "''" }),
        product_id: column('id', '商品ID'),
        unit_id: column('text(36)', '单位，空为计价单位', { default: "''" }),
        min_quantity: column('money', '从几个起', { default: '0.00' }),
        price: column('money', '价格', { default: '0.00' }),
        ...whenItHolds,
        ...removal,
      },
      unique: [['level_id', 'product_id', 'unit_id', 'min_quantity', 'valid_from', 'deleted_token']],
      indexes: [['product_id']],
      references: { product_id: { table: 'products', onDelete: 'CASCADE' } },
      checks: ['price >= 0', 'min_quantity >= 0', 'valid_from <= valid_to'],
    })
  },
}
