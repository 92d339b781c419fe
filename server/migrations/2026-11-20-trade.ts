import { column, createTable, maybe } from '../platform/database/ddl'
import type { Migration } from '../platform/database/migrate'

/** Products, customers, special prices, memberships and sessions. */
export const trade: Migration = {
  name: '2026-11-20-trade',
  up: async (sequelize) => {
    await createTable(sequelize, {
      name: 'products',
      comment: '商品表',
      columns: {
        name: column('text(100)', '商品名称'),
        global_price: column('money', '默认售价', { default: '0.00' }),
        unit: column('text(20)', '计价单位', { default: "'个'" }),
        category: column('text(20)', '分类', { default: "''" }),
        spec: column('text(50)', '规格', { default: "''" }),
        initials: column('text(100)', '拼音首字母', { default: "''" }),
        pinyin: column('text(400)', '全拼', { default: "''" }),
        deleted_at: maybe('moment', '删除时间'),
      },
      indexes: [['name'], ['category']],
      checks: ['global_price >= 0'],
    })
    await createTable(sequelize, {
      name: 'customers',
      comment: '客户表',
      columns: {
        name: column('text(50)', '客户姓名'),
        phone: maybe('text(20)', '联系电话'),
        address: maybe('text(200)', '送货地址'),
        initials: column('text(60)', '拼音首字母', { default: "''" }),
        deleted_at: maybe('moment', '删除时间'),
      },
      indexes: [['name'], ['phone']],
    })
    await createTable(sequelize, {
      name: 'customer_prices',
      comment: '客户专属价格表',
      columns: {
        customer_id: column('id', '客户ID'),
        product_id: column('id', '商品ID'),
        price: column('money', '专属价格', { default: '0.00' }),
        deleted_at: maybe('moment', '取消时间'),
      },
      unique: [['customer_id', 'product_id']],
      indexes: [['product_id']],
      references: {
        customer_id: { table: 'customers', onDelete: 'CASCADE' },
        product_id: { table: 'products', onDelete: 'CASCADE' },
      },
      checks: ['price >= 0'],
    })
    await createTable(sequelize, {
      name: 'memberships',
      comment: '成员表',
      columns: {
        user_id: column('id', '用户编号'),
        role: column('text(20)', '角色'),
        name: column('text(50)', '在这家店的称呼'),
        customer_id: maybe('id', '客户角色绑定的客户'),
        status: column('text(20)', '状态', { default: "'active'" }),
      },
      unique: [['user_id']],
      indexes: [['customer_id']],
      references: { customer_id: { table: 'customers' } },
    })
    await createTable(sequelize, {
      name: 'user_sessions',
      comment: '登录表',
      columns: {
        user_id: column('id', '用户编号'),
        membership_id: column('id', '成员编号'),
        token_hash: column('text(64)', '现在的刷新令牌的散列'),
        device: column('text(200)', '设备', { default: "''" }),
        last_seen_at: column('moment', '上次使用'),
        expires_at: column('moment', '到期'),
        revoked_at: maybe('moment', '作废时间'),
        revoke_reason: maybe('text(50)', '为什么作废'),
      },
      indexes: [['user_id'], ['token_hash']],
      references: { membership_id: { table: 'memberships', onDelete: 'CASCADE' } },
    })
  },
}
