import { QueryTypes, type Sequelize } from 'sequelize'
import { addColumns, column, createTable, maybe } from '../platform/database/ddl'
import type { Migration } from '../platform/database/migrate'
import { spokenCode } from '../platform/spoken-code'

/** How strangers find a shop, who is invited into it, and who asks to be. */
export const invites: Migration = {
  name: '2026-11-21-invites',
  up: async (sequelize) => {
    await addColumns(sequelize, 'tenants', { code: maybe('text(12)', '店铺码：客人凭它找到店') })
    await giveCodes(sequelize)
    await keepCodesApart(sequelize)
    await createTable(sequelize, {
      name: 'invites',
      comment: '邀请表',
      columns: {
        kind: column('text(10)', '邀请谁：员工、客户的人'),
        role: column('text(20)', '进来后的角色'),
        customer_id: maybe('id', '替哪位客户订货'),
        buyer_role: maybe('text(20)', '客户角色'),
        name: column('text(50)', '怎么称呼', { default: "''" }),
        token_hash: column('text(64)', '凭证的散列'),
        is_short: column('flag', '是 8 位数字', { default: '0' }),
        expires_at: column('moment', '过期时间'),
        used_at: maybe('moment', '用掉的时间'),
        used_by: maybe('id', '谁用掉的'),
        revoked_at: maybe('moment', '收回的时间'),
        created_by: column('id', '谁邀请的'),
        inviter: column('text(50)', '邀请人的称呼'),
      },
      references: { customer_id: { table: 'customers' } },
      indexes: [['kind', 'expires_at'], ['customer_id']],
    })
    await createTable(sequelize, {
      name: 'applications',
      comment: '客户申请表',
      columns: {
        openid: column('text(64)', '申请人的微信'),
        unionid: maybe('text(64)', '申请人的微信 unionid'),
        business_name: column('text(50)', '店名'),
        contact: column('text(50)', '联系人'),
        phone: column('text(20)', '手机号'),
        is_phone_verified: column('flag', '微信验过的手机号', { default: '0' }),
        note: column('text(200)', '附言', { default: "''" }),
        status: column('text(20)', '状态', { default: "'pending'" }),
        token_hash: column('text(64)', '申请人手机上凭证的散列'),
        address_hash: column('text(64)', '来源地址的散列'),
        customer_id: maybe('id', '成了哪位客户'),
        reason: maybe('text(200)', '没同意的原因'),
        decided_by: maybe('text(50)', '谁处理的'),
        decided_at: maybe('moment', '处理时间'),
        asked_at: column('moment', '申请时间'),
      },
      unique: [['openid']],
      references: { customer_id: { table: 'customers' } },
      indexes: [
        ['status', 'asked_at'],
        ['address_hash', 'asked_at'],
      ],
    })
  },
}

async function giveCodes(sequelize: Sequelize): Promise<void> {
  const shops = await sequelize.query<{ id: string }>('SELECT id FROM tenants WHERE code IS NULL', {
    type: QueryTypes.SELECT,
  })
  for (const { id } of shops) {
    await sequelize.query('UPDATE tenants SET code = :code WHERE id = :id', {
      replacements: { id, code: spokenCode(6) },
    })
  }
}

async function keepCodesApart(sequelize: Sequelize): Promise<void> {
  const there = (await sequelize.getQueryInterface().showIndex('tenants')) as { name: string }[]
  if (there.some(({ name }) => name === 'uk_tenants_code')) return
  await sequelize.query('CREATE UNIQUE INDEX uk_tenants_code ON tenants (code)')
}
