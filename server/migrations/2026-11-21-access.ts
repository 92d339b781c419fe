import { addColumns, column, createTable, maybe } from '../platform/database/ddl'
import type { Migration } from '../platform/database/migrate'

/** What a shop says about its roles, and what a buyer may do for their customer. */
export const access: Migration = {
  name: '2026-11-21-access',
  up: async (sequelize) => {
    await addColumns(sequelize, 'tenants', {
      access_version: column('int', '权限改过几次', { default: '0' }),
    })
    await addColumns(sequelize, 'memberships', { buyer_role: maybe('text(20)', '客户角色：负责人、可下单、只看') })
    await createTable(sequelize, {
      name: 'permissions',
      comment: '权限表',
      columns: {
        role: column('text(20)', '角色'),
        module: column('text(20)', '模块'),
        can_view: column('flag', '可看', { default: '0' }),
        can_create: column('flag', '可新建', { default: '0' }),
        can_update: column('flag', '可改', { default: '0' }),
        can_delete: column('flag', '可删', { default: '0' }),
      },
      unique: [['role', 'module']],
    })
    await createTable(sequelize, {
      name: 'role_flags',
      comment: '角色开关表',
      columns: {
        role: column('text(20)', '角色'),
        flag: column('text(30)', '开关'),
        is_on: column('flag', '开着', { default: '0' }),
      },
      unique: [['role', 'flag']],
    })
  },
}
