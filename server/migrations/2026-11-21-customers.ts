import { addColumns, addIndexes, column, createTable, maybe } from '../platform/database/ddl'
import type { Migration } from '../platform/database/migrate'

const ofCustomer = { customer_id: { table: 'customers', onDelete: 'CASCADE' } } as const

/** Everything a shop keeps on a customer beside name, phone and address: levels, people, places, and what became one. */
export const customers: Migration = {
  name: '2026-11-21-customers',
  up: async (sequelize) => {
    await createTable(sequelize, {
      name: 'customer_levels',
      comment: '客户等级表',
      columns: {
        name: column('text(20)', '等级名称'),
        code: column('text(20)', '不随名称变的词', { default: "''" }),
        discount_permille: maybe('int', '默认售价的千分之几，空为不打折'),
        sort: column('int', '第几个', { default: '0' }),
      },
      unique: [['name']],
    })
    await addColumns(sequelize, 'customers', {
      contact_name: maybe('text(50)', '联系人'),
      contact_position: maybe('text(50)', '联系人职务'),
      email: maybe('text(100)', '邮箱'),
      pinyin: column('text(400)', '全拼', { default: "''" }),
      industry: maybe('text(30)', '行业'),
      level_id: maybe('id', '等级编号'),
      tags: maybe('long', '标签，JSON 列表'),
      assigned_to: maybe('id', '负责人的用户编号'),
      created_by: maybe('text(50)', '创建人'),
      created_by_id: maybe('id', '创建人编号'),
      invoice_title: maybe('text(100)', '发票抬头'),
      tax_no: maybe('text(30)', '税号'),
      bank_name: maybe('text(50)', '开户行'),
      bank_account: maybe('text(40)', '银行账号'),
      credit_limit: maybe('money', '赊账额度，空为不限，0 为现结'),
      term_days: maybe('int', '账期天数'),
      status: column('text(20)', '状态', { default: "'active'" }),
      is_blacklisted: column('flag', '拉黑', { default: '0' }),
      blacklist_reason: maybe('text(200)', '为什么拉黑'),
      is_on_hold: column('flag', '暂停接单', { default: '0' }),
      hold_reason: maybe('text(200)', '为什么暂停'),
      notes: maybe('long', '备注'),
      merged_into: maybe('id', '并进了哪个客户'),
      erased_at: maybe('moment', '抹掉个人信息的时间'),
      version: column('int', '版本', { default: '1' }),
    })
    await addIndexes(sequelize, 'customers', [['assigned_to'], ['level_id'], ['created_at']])
    await createTable(sequelize, {
      name: 'customer_contacts',
      comment: '客户的其他联系人表',
      columns: {
        customer_id: column('id', '客户ID'),
        name: column('text(50)', '姓名', { default: "''" }),
        phone: maybe('text(20)', '电话'),
        position: column('text(50)', '职务', { default: "''" }),
        sort: column('int', '第几个', { default: '0' }),
      },
      indexes: [['customer_id'], ['phone']],
      references: ofCustomer,
    })
    await createTable(sequelize, {
      name: 'customer_addresses',
      comment: '客户的其他地址表',
      columns: {
        customer_id: column('id', '客户ID'),
        label: column('text(20)', '叫什么', { default: "''" }),
        address: column('text(200)', '地址'),
        sort: column('int', '第几个', { default: '0' }),
      },
      indexes: [['customer_id']],
      references: ofCustomer,
    })
    await createTable(sequelize, {
      name: 'customer_merges',
      comment: '客户合并记录表',
      columns: {
        kept_id: column('id', '留下的客户'),
        merged_id: column('id', '并进去的客户'),
        moved: maybe('document', '搬了什么，撤销时照着搬回去'),
        operator: column('text(50)', '操作人'),
        operator_id: maybe('id', '操作人编号'),
        undone_at: maybe('moment', '撤销时间'),
      },
      indexes: [['kept_id'], ['merged_id'], ['created_at']],
      references: { kept_id: { table: 'customers' }, merged_id: { table: 'customers' } },
    })
  },
}
