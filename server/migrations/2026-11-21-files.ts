import { column, createTable, maybe } from '../platform/database/ddl'
import type { Migration } from '../platform/database/migrate'

/** Pictures and attachments, and what uses them. */
export const files: Migration = {
  name: '2026-11-21-files',
  up: async (sequelize) => {
    await createTable(sequelize, {
      name: 'files',
      comment: '文件表',
      columns: {
        purpose: column('text(20)', '用途：货品图片、头像、附件'),
        name: column('text(200)', '文件名'),
        mime: column('text(100)', '类型'),
        size: column('int', '字节数'),
        width: maybe('int', '宽'),
        height: maybe('int', '高'),
        sha256: column('text(64)', '传上来的内容的指纹'),
        storage_key: column('text(120)', '在存储里的位置'),
        is_private: column('flag', '不公开', { default: '0' }),
        created_by: column('id', '上传的人'),
      },
      unique: [['sha256', 'purpose', 'is_private']],
      indexes: [['updated_at']],
    })
    await createTable(sequelize, {
      name: 'file_uses',
      comment: '文件用在哪里',
      columns: {
        file_id: column('id', '文件ID'),
        owner_type: column('text(30)', '用它的表'),
        owner_id: column('id', '用它的那一行'),
        position: column('int', '第几个', { default: '0' }),
      },
      unique: [['owner_type', 'owner_id', 'file_id']],
      indexes: [['file_id']],
      references: { file_id: { table: 'files' } },
    })
  },
}
