import { addColumns, column, createTable, maybe } from '../platform/database/ddl'
import type { Migration } from '../platform/database/migrate'

const UNIQUE_EMAIL = 'uk_users_email'

/** How people prove who they are: e-mail, second factor, accounts elsewhere, one-time codes and counted tries. */
export const signIn: Migration = {
  name: '2026-11-21-sign-in',
  up: async (sequelize) => {
    await addColumns(sequelize, 'user_sessions', { proved_at: maybe('moment', '上次确认是本人') })
    await addColumns(sequelize, 'users', { email: maybe('text(100)', '验证过的邮箱，小写') })
    const there = (await sequelize.getQueryInterface().showIndex('users')) as { name: string }[]
    if (!there.some(({ name }) => name === UNIQUE_EMAIL)) {
      await sequelize.query(`CREATE UNIQUE INDEX ${UNIQUE_EMAIL} ON users (email)`)
    }
    await createTable(sequelize, {
      name: 'one_time_codes',
      comment: '一次性码表',
      global: true,
      columns: {
        purpose: column('text(20)', '用途'),
        code_hash: column('text(64)', '码的指纹'),
        user_id: maybe('id', '谁的'),
        facts: maybe('long', '附带的内容'),
        expires_at: column('moment', '到期'),
        used_at: maybe('moment', '用掉的时间'),
      },
      unique: [['code_hash']],
      indexes: [['user_id'], ['expires_at']],
      references: { user_id: { table: 'users', onDelete: 'CASCADE' } },
    })
    await createTable(sequelize, {
      name: 'counted_tries',
      comment: '试错次数表',
      global: true,
      columns: {
        subject_hash: column('text(64)', '试的是什么，指纹'),
        failures: column('int', '试错几次'),
        last_at: column('moment', '上次试的时间'),
        locked_until: maybe('moment', '等到什么时候'),
      },
      unique: [['subject_hash']],
      indexes: [['last_at']],
    })
    await createTable(sequelize, {
      name: 'user_factors',
      comment: '两步验证表',
      global: true,
      columns: {
        user_id: column('id', '用户编号'),
        sealed_secret: column('text(200)', '加密的密钥'),
        last_step: column('int', '用过的最后一步', { default: '0' }),
        confirmed_at: maybe('moment', '开启时间'),
      },
      unique: [['user_id']],
      references: { user_id: { table: 'users', onDelete: 'CASCADE' } },
    })
    await createTable(sequelize, {
      name: 'recovery_codes',
      comment: '备用码表',
      global: true,
      columns: {
        user_id: column('id', '用户编号'),
        code_hash: column('text(64)', '码的指纹'),
        used_at: maybe('moment', '用掉的时间'),
      },
      unique: [['code_hash']],
      indexes: [['user_id']],
      references: { user_id: { table: 'users', onDelete: 'CASCADE' } },
    })
    await createTable(sequelize, {
      name: 'user_identities',
      comment: '绑定的外部账号表',
      global: true,
      columns: {
        user_id: column('id', '用户编号'),
        identity_hash: column('text(64)', '签发方和账号的指纹'),
        issuer: column('text(200)', '签发方'),
        label: column('text(100)', '给人看的账号名', { default: "''" }),
      },
      unique: [['identity_hash']],
      indexes: [['user_id']],
      references: { user_id: { table: 'users', onDelete: 'CASCADE' } },
    })
  },
}
