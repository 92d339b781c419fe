import { addColumns, column, createTable, maybe } from '../platform/database/ddl'
import type { Migration } from '../platform/database/migrate'

const ofProduct = { product_id: { table: 'products' } } as const
const ofPlace = { ...ofProduct, warehouse_id: { table: 'warehouses' } } as const

/** Warehouses, what lies there, every movement, and counting. */
export const inventory: Migration = {
  name: '2026-11-22-inventory',
  up: async (sequelize) => {
    await addColumns(sequelize, 'products', {
      stock_threshold: maybe('money', '库存低于多少提醒，空为不提醒'),
    })
    await createTable(sequelize, {
      name: 'warehouses',
      comment: '仓库表',
      columns: {
        name: column('text(50)', '仓库名称'),
        address: column('text(200)', '地址', { default: "''" }),
        is_default: column('flag', '默认仓库', { default: '0' }),
        status: column('text(20)', '状态：在用、停用', { default: "'active'" }),
      },
      unique: [['name']],
    })
    await createTable(sequelize, {
      name: 'stocks',
      comment: '库存表',
      columns: {
        product_id: column('id', '商品ID'),
        warehouse_id: column('id', '仓库ID'),
        on_hand: column('money', '现有数量，按计价单位', { default: '0.00' }),
        reserved: column('money', '已占用数量', { default: '0.00' }),
        stock_value: column('money', '现有的成本金额', { default: '0.00' }),
        moved_value: column('money', '成本金额上一次的变化', { default: '0.00' }),
      },
      unique: [['product_id', 'warehouse_id']],
      indexes: [['warehouse_id']],
      references: ofPlace,
      checks: ['reserved >= 0'],
    })
    await createTable(sequelize, {
      name: 'stock_movements',
      comment: '库存出入库记录表',
      appendOnly: true,
      columns: {
        product_id: column('id', '商品ID'),
        warehouse_id: column('id', '仓库ID'),
        movement_type: column('text(20)', '类型'),
        quantity: column('money', '数量：入库为正，出库为负；占用和释放是占用数的变化', { default: '0.00' }),
        balance: column('money', '这一笔之后的现有数量', { default: '0.00' }),
        value_change: column('money', '成本金额的变化', { default: '0.00' }),
        reference_type: column('text(20)', '关联类型'),
        reference_id: column('id', '关联编号'),
        reference_line: column('text(36)', '关联的行', { default: "''" }),
        notes: maybe('text(200)', '备注'),
        operator: column('text(50)', '操作人'),
        created_by: column('id', '操作人编号'),
        biz_date: column('day', '业务日'),
      },
      unique: [['reference_type', 'reference_id', 'reference_line', 'movement_type']],
      indexes: [['product_id', 'created_at'], ['movement_type', 'biz_date'], ['biz_date']],
      references: ofPlace,
    })
    await createTable(sequelize, {
      name: 'stocktakes',
      comment: '盘点单表',
      columns: {
        stocktake_no: column('text(20)', '盘点单号'),
        warehouse_id: column('id', '仓库ID'),
        status: column('text(20)', '状态', { default: "'open'" }),
        remark: maybe('text(200)', '备注'),
        created_by: column('text(50)', '谁开的'),
        posted_by: maybe('text(50)', '谁过账的'),
        posted_at: maybe('moment', '过账时间'),
        version: column('int', '版本', { default: '1' }),
      },
      unique: [['stocktake_no']],
      indexes: [['status', 'created_at']],
      references: { warehouse_id: { table: 'warehouses' } },
    })
    await createTable(sequelize, {
      name: 'stocktake_items',
      comment: '盘点明细表',
      columns: {
        stocktake_id: column('id', '盘点单ID'),
        product_id: column('id', '商品ID'),
        book_quantity: column('money', '点的时候的账面数', { default: '0.00' }),
        counted_quantity: column('money', '点到的数', { default: '0.00' }),
        counted_at: column('moment', '什么时候点的'),
        counted_by: column('text(50)', '谁点的'),
      },
      unique: [['stocktake_id', 'product_id']],
      references: { ...ofProduct, stocktake_id: { table: 'stocktakes', onDelete: 'CASCADE' } },
      checks: ['counted_quantity >= 0'],
    })
  },
}
