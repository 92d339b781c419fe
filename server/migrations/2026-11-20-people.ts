import { column, createTable, maybe } from '../platform/database/ddl'
import type { Migration } from '../platform/database/migrate'

/** Shops, people, who is what in which shop, and where they are signed in. */
export const people: Migration = {
  name: '2026-11-20-people',
  up: async (sequelize) => {
    await createTable(sequelize, {
      name: 'tenants',
      comment: '店铺表',
      global: true,
      columns: {
        name: column('text(50)', '店名'),
        phone: column('text(20)', '店铺电话', { default: "''" }),
        address: column('text(200)', '店铺地址', { default: "''" }),
      },
    })
    await createTable(sequelize, {
      name: 'users',
      comment: '用户表',
      global: true,
      columns: {
        username: maybe('text(50)', '用户名，小写'),
        password_hash: maybe('text(100)', '密码的 bcrypt 值'),
        name: column('text(50)', '称呼'),
        phone: maybe('text(20)', '手机号'),
        openid: maybe('text(64)', '微信 openid'),
        unionid: maybe('text(64)', '微信 unionid'),
      },
      unique: [['username'], ['phone'], ['openid']],
    })
    await createTable(sequelize, {
      name: 'system_configs',
      comment: '系统配置表',
      columns: {
        config_key: column('text(50)', '配置键'),
        config_value: maybe('long', '配置值'),
        description: maybe('text(200)', '配置描述'),
      },
      unique: [['config_key']],
    })
    await createTable(sequelize, {
      name: 'audit_logs',
      comment: '操作日志表',
      appendOnly: true,
      columns: {
        user_id: column('id', '操作人编号'),
        operator: column('text(50)', '操作人'),
        action: column('text(20)', '操作'),
        entity: column('text(50)', '表'),
        entity_id: column('id', '行'),
        changes: maybe('json', '字段的前后值'),
        request_id: column('text(64)', '请求编号'),
        ip: column('text(64)', '来源地址', { default: "''" }),
      },
      indexes: [['created_at'], ['entity', 'entity_id']],
    })
    await createTable(sequelize, {
      name: 'idempotency_keys',
      comment: '重发保护表',
      appendOnly: true,
      columns: {
        user_id: column('id', '用户编号'),
        idem_key: column('text(100)', 'Idempotency-Key'),
        request_hash: column('text(64)', '请求的散列'),
        response: maybe('document', '给过的回答'),
      },
      unique: [['user_id', 'idem_key']],
      indexes: [['created_at']],
    })
    await createTable(sequelize, {
      name: 'number_sequences',
      comment: '单号序列表',
      columns: {
        scope: column('text(20)', '哪种单'),
        biz_date: column('day', '业务日'),
        last_value: column('int', '用到几号', { default: '0' }),
      },
      unique: [['scope', 'biz_date']],
    })
  },
}
