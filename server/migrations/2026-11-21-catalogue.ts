import { addColumns, column, createTable, maybe } from '../platform/database/ddl'
import type { Migration } from '../platform/database/migrate'

/** Units of a product, what it costs the shop, who may see it; and the unit a line was ordered in. */
export const catalogue: Migration = {
  name: '2026-11-21-catalogue',
  up: async (sequelize) => {
    await addColumns(sequelize, 'products', {
      unit_decimals: column('int', '计价单位的小数位', { default: '2' }),
      sale_unit_id: column('text(36)', '默认销售单位，空为计价单位', { default: "''" }),
      converts: column('flag', '没有单独定价的单位按换算定价', { default: '1' }),
      cost_price: maybe('money', '成本价'),
      floor_price: maybe('money', '底价'),
      status: column('text(20)', '状态：在售、停售', { default: "'active'" }),
      visibility: column('text(20)', '谁看得到：全部、指定等级和客户', { default: "'all'" }),
      version: column('int', '版本', { default: '1' }),
    })
    await createTable(sequelize, {
      name: 'product_units',
      comment: '货品的其他单位表',
      columns: {
        product_id: column('id', '商品ID'),
        name: column('text(20)', '单位'),
        numerator: column('int', '一个这样的单位合几个计价单位：分子'),
        denominator: column('int', '分母', { default: '1' }),
        decimals: column('int', '小数位', { default: '0' }),
        price: maybe('money', '列表价，空为按换算'),
        position: column('int', '第几个', { default: '0' }),
      },
      unique: [['product_id', 'name']],
      references: { product_id: { table: 'products', onDelete: 'CASCADE' } },
      checks: ['numerator > 0', 'denominator > 0', 'price IS NULL OR price >= 0'],
    })
    await createTable(sequelize, {
      name: 'product_audiences',
      comment: '货品可见范围表',
      columns: {
        product_id: column('id', '商品ID'),
        kind: column('text(20)', '等级或客户'),
        target_id: column('id', '等级或客户的编号'),
      },
      unique: [['product_id', 'target_id']],
      references: { product_id: { table: 'products', onDelete: 'CASCADE' } },
    })
    await addColumns(sequelize, 'order_items', {
      unit_id: column('text(36)', '下单的单位，空为计价单位', { default: "''" }),
      unit_numerator: column('int', '合几个计价单位：分子', { default: '1' }),
      unit_denominator: column('int', '分母', { default: '1' }),
      price_rule_id: maybe('id', '按哪一条价格规则'),
    })
  },
}
