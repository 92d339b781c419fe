import { column, createTable, maybe } from '../platform/database/ddl'
import type { Migration } from '../platform/database/migrate'

const ofOrder = { order_id: { table: 'orders', onDelete: 'CASCADE' } } as const

/** Orders, their lines and their history. */
export const orders: Migration = {
  name: '2026-11-20-orders',
  up: async (sequelize) => {
    await createTable(sequelize, {
      name: 'orders',
      comment: '订单表',
      columns: {
        order_no: column('text(20)', '订单号'),
        customer_id: column('id', '客户ID'),
        total_amount: column('money', '订单总金额', { default: '0.00' }),
        status: column('text(50)', '订单状态', { default: "'draft'" }),
        remark: maybe('long', '备注信息'),
        created_by: maybe('text(50)', '创建人'),
        created_by_id: maybe('id', '创建人编号'),
        biz_date: column('day', '业务日'),
        delivery_on: maybe('day', '送货日'),
        submitted_at: maybe('moment', '提交时间'),
        item_count: column('int', '行数', { default: '0' }),
        digest: column('text(400)', '头几样货', { default: "''" }),
        version: column('int', '版本', { default: '1' }),
        deleted_at: maybe('moment', '删除时间'),
      },
      unique: [['order_no']],
      indexes: [
        ['customer_id', 'created_at'],
        ['status', 'created_at'],
        ['created_at'],
        ['created_by'],
        ['biz_date', 'status', 'total_amount', 'customer_id'],
      ],
      references: { customer_id: { table: 'customers' } },
      checks: ['total_amount >= 0'],
    })
    await createTable(sequelize, {
      name: 'order_items',
      comment: '订单项表',
      columns: {
        order_id: column('id', '订单ID'),
        product_id: column('id', '商品ID'),
        product_name: column('text(100)', '商品名称（冗余存储）'),
        unit: column('text(20)', '计价单位（冗余存储）'),
        quantity: column('money', '数量', { default: '0' }),
        unit_price: column('money', '单价', { default: '0.00' }),
        total_price: column('money', '小计', { default: '0.00' }),
        list_price: column('money', '开单时的默认售价', { default: '0.00' }),
        price_source: column('text(20)', '价格来源', { default: "'global'" }),
        price_reason: maybe('text(100)', '改价原因'),
        line_no: column('int', '第几行', { default: '1' }),
        remark: maybe('long', '备注'),
      },
      indexes: [['order_id'], ['product_id']],
      references: { ...ofOrder, product_id: { table: 'products' } },
      checks: ['quantity > 0', 'unit_price >= 0'],
    })
    await createTable(sequelize, {
      name: 'order_status_flows',
      comment: '订单状态流程表',
      appendOnly: true,
      columns: {
        order_id: column('id', '订单ID'),
        from_status: maybe('text(50)', '原状态'),
        to_status: column('text(50)', '目标状态'),
        operator: column('text(50)', '操作人'),
        operator_id: maybe('id', '操作人编号'),
        remark: maybe('long', '操作备注'),
      },
      indexes: [['order_id'], ['to_status'], ['created_at']],
      references: ofOrder,
    })
    await createTable(sequelize, {
      name: 'order_histories',
      comment: '订单历史记录表',
      appendOnly: true,
      columns: {
        order_id: column('id', '订单ID'),
        action: column('text(50)', '操作类型'),
        description: maybe('text(200)', '操作描述'),
        operator: maybe('text(50)', '操作人'),
        changes: maybe('json', '变更详情'),
      },
      indexes: [['order_id'], ['action'], ['created_at']],
      references: ofOrder,
    })
  },
}
