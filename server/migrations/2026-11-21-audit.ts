import { addColumns, addIndexes, column } from '../platform/database/ddl'
import type { Migration } from '../platform/database/migrate'

/** From which device something was done, and the trail by person. */
export const audit: Migration = {
  name: '2026-11-21-audit',
  up: async (sequelize) => {
    await addColumns(sequelize, 'audit_logs', { device: column('text(200)', '设备', { default: "''" }) })
    await addIndexes(sequelize, 'audit_logs', [
      ['user_id', 'created_at'],
      ['entity', 'created_at'],
    ])
  },
}
