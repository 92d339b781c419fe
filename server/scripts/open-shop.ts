import { parseArgs } from 'node:util'
import type { Sequelize } from 'sequelize'
import { defineModels } from '../features'
import { passwordProblem, usernameProblem } from '../features/accounts'
import { hashPassword, Membership, User } from '../features/members'
import { Tenant } from '../features/tenants'
import { migrations } from '../migrations'
import { acrossTenants } from '../platform/access/actor'
import { readConfig } from '../platform/config'
import { openDatabase } from '../platform/database/connection'
import { migrate } from '../platform/database/migrate'
import { inTransaction } from '../platform/database/transaction'
import { createLog } from '../platform/log'
import { readableCode } from '../platform/readable-code'

const USAGE =
  'npm run open-shop -- --shop 老周蔬菜批发 --username boss [--name 老周] [--phone 13800138000] [--password …]；' +
  '已经有这个人，就加 --existing，不用密码'
const MADE_LENGTH = 14

/** What to open, and for whom. */
interface Opening {
  shop: string
  username: string
  name: string
  phone: string | null
  password: string
  /** The password was made here: nobody knows it yet. */
  isMade: boolean
  /** The owner is somebody who is known already; they keep their password. */
  isExisting: boolean
}

/** Opens a shop with its owner in the configured database and says how to sign in. */
async function main(): Promise<void> {
  const opening = readOpening()
  const config = readConfig()
  const { sequelize, engine, close } = await openDatabase(config.database)
  try {
    defineModels(sequelize)
    await migrate(sequelize, migrations, createLog(config.logLevel))
    await (opening.isExisting ? openForExisting : openShop)(sequelize, opening)
  } finally {
    await close()
  }
  const password = opening.isMade && !opening.isExisting ? `  密码    ${opening.password}（只显示这一次，记好）\n` : ''
  process.stdout.write(`「${opening.shop}」开好了，${engine}\n  用户名  ${opening.username}\n${password}`)
}

function readOpening(): Opening {
  const text = { type: 'string' } as const
  const existing = { type: 'boolean', default: false } as const
  const options = { shop: text, username: text, name: text, phone: text, password: text, existing }
  const {
    shop = '',
    username = '',
    name = '老板',
    phone = '',
    password,
    existing: isExisting,
  } = parseArgs({
    options,
  }).values
  const opening = {
    shop: shop.trim(),
    username: username.trim().toLowerCase(),
    name: name.trim(),
    phone: phone.trim() || null,
    password: password ?? readableCode(MADE_LENGTH),
    isMade: password === undefined,
    isExisting,
  }
  const wrong = WRONGS.filter(([isWrong]) => isWrong(opening)).map(([, say]) => say)
  if (wrong.length) throw new Error(`${wrong.join('；')}\n用法：${USAGE}`)
  return opening
}

const WRONGS: readonly (readonly [(opening: Opening) => boolean, string])[] = [
  [({ shop }) => shop.length < 1 || shop.length > 50, '--shop 要有店名，最多 50 个字'],
  [
    ({ username }) => usernameProblem(username) !== null,
    '--username 要 3 到 50 位小写字母、数字、. _ -，字母或数字开头',
  ],
  [({ name }) => name.length < 1 || name.length > 50, '--name 要有称呼，最多 50 个字'],
  [({ phone }) => phone !== null && !/^\d{5,20}$/.test(phone), '--phone 只填数字'],
  [
    ({ password, username }) => passwordProblem(password, username) !== null,
    '--password 至少 8 位，不能和用户名一样，不能太好猜',
  ],
]

/** @throws Error when somebody has the username or the phone number already; then nothing is opened */
async function openShop(sequelize: Sequelize, { shop, username, name, phone, password }: Opening): Promise<void> {
  const passwordHash = await hashPassword(password)
  await acrossTenants('a shop is opened', () =>
    inTransaction(sequelize, async () => {
      if (await User.findOne({ where: { username } })) throw new Error(`用户名 ${username} 已经有人用了，换一个`)
      if (phone && (await User.findOne({ where: { phone } }))) throw new Error(`手机号 ${phone} 已经有人用了`)
      const { id: tenantId } = await Tenant.create({ name: shop })
      const user = await User.create({ username, passwordHash, name, phone, openid: null })
      await Membership.create({ tenantId, userId: user.id, role: 'owner', name, customerId: null })
    }),
  )
}

/** @throws Error when nobody has the username; then nothing is opened */
async function openForExisting(sequelize: Sequelize, { shop, username }: Opening): Promise<void> {
  await acrossTenants('a shop is opened', () =>
    inTransaction(sequelize, async () => {
      const user = await User.findOne({ where: { username } })
      if (!user) throw new Error(`没有用户名是 ${username} 的人，去掉 --existing 就新建一个`)
      const { id: tenantId } = await Tenant.create({ name: shop })
      await Membership.create({ tenantId, userId: user.id, role: 'owner', name: user.name, customerId: null })
    }),
  )
}

main().catch((error: unknown) => {
  process.stderr.write(`没有开成：${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
