import { column, createTable, maybe } from '../platform/database/ddl'
import type { Migration } from '../platform/database/migrate'

/** Tables that are brought in, line by line. */
export const imports: Migration = {
  name: '2026-11-21-imports',
  up: async (sequelize) => {
    await createTable(sequelize, {
      name: 'import_jobs',
      comment: '导入表',
      columns: {
        kind: column('text(20)', '哪种表：货品、客户、专属价'),
        file_name: column('text(200)', '文件名'),
        status: column('text(20)', '进度', { default: "'ready'" }),
        unknown_columns: column('document', '不认识的列，JSON 列表'),
        created_by: column('id', '谁导的'),
      },
      indexes: [['created_at']],
    })
    await createTable(sequelize, {
      name: 'import_rows',
      comment: '导入的行表',
      columns: {
        job_id: column('id', '导入ID'),
        line_no: column('int', '在表里的行号'),
        cells: column('document', '各格的内容，JSON'),
        status: column('text(20)', '会怎样、怎样了'),
        row_key: column('text(200)', '同一样东西的行有同一个', { default: "''" }),
        problems: column('document', '问题，JSON 列表'),
        target_id: maybe('text(36)', '对应的货品、客户、专属价'),
      },
      unique: [['job_id', 'line_no']],
      indexes: [
        ['job_id', 'status', 'line_no'],
        ['job_id', 'row_key'],
      ],
      references: { job_id: { table: 'import_jobs', onDelete: 'CASCADE' } },
    })
  },
}
