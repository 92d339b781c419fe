import { addColumns, column, createTable, maybe } from '../platform/database/ddl'
import type { Migration } from '../platform/database/migrate'

const days = {
  valid_from: column('day', '从哪天', { default: "'1000-01-01'" }),
  valid_to: column('day', '到哪天', { default: "'9999-12-31'" }),
}

/** What happened to prices, changes of many prices at once, price cards for one customer, and lines sold below the floor. */
export const priceBook: Migration = {
  name: '2026-11-21-price-book',
  up: async (sequelize) => {
    await createTable(sequelize, {
      name: 'price_history',
      comment: '价格变动记录表',
      columns: {
        kind: column('text(10)', '专属价、等级价、阶梯价、列表价'),
        product_id: column('id', '商品ID'),
        unit_id: column('text(36)', '单位，空为计价单位', { default: "''" }),
        customer_id: column('text(36)', '哪位客户', { default: "''" }),
        level_id: column('text(36)', '哪个等级', { default: "''" }),
        min_quantity: column('money', '从几个起', { default: '0.00' }),
        old_price: maybe('money', '原来的价，空为没有'),
        new_price: maybe('money', '新的价，空为取消'),
        ...days,
        reason: maybe('text(100)', '为什么'),
        source: column('text(20)', '从哪里改的'),
        event_id: maybe('id', '哪一次调价'),
        operator: column('text(50)', '谁改的'),
        operator_id: maybe('id', '操作人编号'),
      },
      indexes: [['customer_id', 'product_id'], ['product_id'], ['event_id']],
      appendOnly: true,
    })
    await createTable(sequelize, {
      name: 'price_events',
      comment: '调价表',
      columns: {
        title: column('text(50)', '叫什么'),
        status: column('text(20)', '状态', { default: "'draft'" }),
        target: column('text(20)', '列表价、等级价、专属价'),
        scope: column('long', '哪些货品、哪些等级或客户，JSON'),
        change_kind: column('text(20)', '按比例、加减、定成'),
        change_value: column('int', '千分之几或几分', { default: '0' }),
        rounding: column('int', '取整到几分', { default: '1' }),
        effective_on: column('day', '哪天起用'),
        note: column('text(200)', '附言', { default: "''" }),
        created_by: column('text(50)', '谁起草的'),
        applied_by: maybe('text(50)', '谁定的'),
        applied_at: maybe('moment', '什么时候定的'),
        cancelled_at: maybe('moment', '什么时候取消的'),
        version: column('int', '版本', { default: '1' }),
      },
      indexes: [['status', 'effective_on']],
    })
    await createTable(sequelize, {
      name: 'price_event_items',
      comment: '调价明细表',
      columns: {
        event_id: column('id', '调价ID'),
        product_id: column('id', '商品ID'),
        unit_id: column('text(36)', '单位，空为计价单位', { default: "''" }),
        target_id: column('text(36)', '等级或客户', { default: "''" }),
        min_quantity: column('money', '从几个起', { default: '0.00' }),
        old_price: column('money', '原来的价', { default: '0.00' }),
        new_price: column('money', '新的价', { default: '0.00' }),
        row_id: maybe('id', '写下的那一条价'),
        closed_row_id: maybe('id', '被它接替的那一条价'),
      },
      indexes: [['event_id']],
      references: { event_id: { table: 'price_events', onDelete: 'CASCADE' } },
    })
    await createTable(sequelize, {
      name: 'price_cards',
      comment: '报价单表',
      columns: {
        customer_id: column('id', '客户ID'),
        token_hash: column('text(64)', '凭证的散列'),
        expires_on: column('day', '用到哪天'),
        revoked_at: maybe('moment', '收回的时间'),
        created_by: column('text(50)', '谁发的'),
        created_by_id: maybe('id', '发的人编号'),
      },
      unique: [['token_hash']],
      indexes: [['customer_id', 'created_at']],
      references: { customer_id: { table: 'customers', onDelete: 'CASCADE' } },
    })
    await createTable(sequelize, {
      name: 'price_card_views',
      comment: '报价单谁看过',
      columns: {
        card_id: column('id', '报价单ID'),
        user_id: column('id', '谁'),
        name: column('text(50)', '称呼'),
        views: column('int', '几次', { default: '1' }),
        seen_at: column('moment', '最近一次'),
      },
      unique: [['card_id', 'user_id']],
      references: { card_id: { table: 'price_cards', onDelete: 'CASCADE' } },
    })
    await addColumns(sequelize, 'order_items', {
      is_below_floor: column('flag', '卖得比底价低', { default: '0' }),
    })
  },
}
