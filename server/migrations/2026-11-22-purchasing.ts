import { column, createTable, maybe } from '../platform/database/ddl'
import type { Migration } from '../platform/database/migrate'

/** Suppliers, what is ordered from them, and what came. */
export const purchasing: Migration = {
  name: '2026-11-22-purchasing',
  up: async (sequelize) => {
    await createTable(sequelize, {
      name: 'suppliers',
      comment: '供应商表',
      columns: {
        name: column('text(50)', '供应商名称'),
        contact: column('text(50)', '联系人', { default: "''" }),
        phone: column('text(20)', '电话', { default: "''" }),
        address: column('text(200)', '地址', { default: "''" }),
        notes: column('text(200)', '备注', { default: "''" }),
        status: column('text(20)', '状态：在用、停用', { default: "'active'" }),
      },
      unique: [['name']],
    })
    await createTable(sequelize, {
      name: 'purchase_orders',
      comment: '采购单表',
      columns: {
        purchase_no: column('text(20)', '采购单号'),
        supplier_id: column('id', '供应商ID'),
        warehouse_id: column('id', '收到哪个仓库'),
        status: column('text(30)', '状态'),
        total_amount: column('money', '订的合计', { default: '0.00' }),
        received_amount: column('money', '收到的合计，减去退掉的', { default: '0.00' }),
        item_count: column('int', '行数', { default: '0' }),
        expected_on: maybe('day', '预计到货'),
        remark: maybe('text(200)', '备注'),
        created_by: column('text(50)', '谁开的'),
        biz_date: column('day', '业务日'),
        version: column('int', '版本', { default: '1' }),
      },
      unique: [['purchase_no']],
      indexes: [
        ['status', 'created_at'],
        ['supplier_id', 'created_at'],
      ],
      references: { supplier_id: { table: 'suppliers' }, warehouse_id: { table: 'warehouses' } },
    })
    await createTable(sequelize, {
      name: 'purchase_items',
      comment: '采购明细表',
      columns: {
        purchase_id: column('id', '采购单ID'),
        product_id: column('id', '商品ID'),
        product_name: column('text(100)', '商品名称（冗余存储）'),
        unit: column('text(20)', '单位（冗余存储）'),
        unit_numerator: column('int', '合几个计价单位：分子', { default: '1' }),
        unit_denominator: column('int', '分母', { default: '1' }),
        quantity: column('money', '订的数量', { default: '0' }),
        received_quantity: column('money', '收到的数量，减去退掉的', { default: '0' }),
        unit_cost: column('money', '进价', { default: '0.00' }),
        line_no: column('int', '第几行', { default: '1' }),
      },
      indexes: [['purchase_id'], ['product_id']],
      references: {
        purchase_id: { table: 'purchase_orders', onDelete: 'CASCADE' },
        product_id: { table: 'products' },
      },
      checks: ['quantity > 0', 'unit_cost >= 0', 'received_quantity >= 0'],
    })
    await createTable(sequelize, {
      name: 'purchase_receipts',
      comment: '采购收退货表',
      appendOnly: true,
      columns: {
        purchase_id: column('id', '采购单ID'),
        kind: column('text(20)', '收货或退货'),
        amount: column('money', '金额', { default: '0.00' }),
        remark: maybe('text(200)', '备注'),
        operator: column('text(50)', '谁收的'),
        biz_date: column('day', '业务日'),
        moved_lines: column('json', '每行收了多少、什么价'),
      },
      indexes: [['purchase_id', 'created_at'], ['biz_date']],
      references: { purchase_id: { table: 'purchase_orders', onDelete: 'CASCADE' } },
    })
  },
}
