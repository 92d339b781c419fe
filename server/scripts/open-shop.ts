import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { Sequelize } from 'sequelize'
import { defineModels } from '../features'
import { hashPassword, Membership, User } from '../features/members'
import { Tenant } from '../features/tenants'
import { migrations } from '../migrations'
import { acrossTenants } from '../platform/access/actor'
import { readConfig } from '../platform/config'
import { openDatabase } from '../platform/database/connection'
import { migrate } from '../platform/database/migrate'
import { inTransaction } from '../platform/database/transaction'
import { createLog } from '../platform/log'

const USAGE =
  'npm run open-shop -- --shop 老周蔬菜批发 --username boss [--name 老周] [--phone 13800138000] [--password …]'
const USERNAME = /^[a-z0-9][a-z0-9._-]{2,49}$/
const SHORTEST_PASSWORD = 8
/** Letters and digits that nobody mixes up when reading them aloud. */
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789'
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
}

/** Opens a shop with its owner in the configured database and says how to sign in. */
async function main(): Promise<void> {
  const opening = readOpening()
  const config = readConfig()
  const { sequelize, engine, close } = await openDatabase(config.database)
  try {
    defineModels(sequelize)
    await migrate(sequelize, migrations, createLog(config.logLevel))
    await openShop(sequelize, opening)
  } finally {
    await close()
  }
  const password = opening.isMade ? `  密码    ${opening.password}（只显示这一次，记好）\n` : ''
  process.stdout.write(`「${opening.shop}」开好了，${engine}\n  用户名  ${opening.username}\n${password}`)
}

function readOpening(): Opening {
  const text = { type: 'string' } as const
  const options = { shop: text, username: text, name: text, phone: text, password: text }
  const { shop = '', username = '', name = '老板', phone = '', password } = parseArgs({ options }).values
  const opening = {
    shop: shop.trim(),
    username: username.trim().toLowerCase(),
    name: name.trim(),
    phone: phone.trim() || null,
    password: password ?? madePassword(),
    isMade: password === undefined,
  }
  const wrong = WRONGS.filter(([isWrong]) => isWrong(opening)).map(([, say]) => say)
  if (wrong.length) throw new Error(`${wrong.join('；')}\n用法：${USAGE}`)
  return opening
}

const WRONGS: readonly (readonly [(opening: Opening) => boolean, string])[] = [
  [({ shop }) => shop.length < 1 || shop.length > 50, '--shop 要有店名，最多 50 个字'],
  [({ username }) => !USERNAME.test(username), '--username 要 3 到 50 位小写字母、数字、. _ -，字母或数字开头'],
  [({ name }) => name.length < 1 || name.length > 50, '--name 要有称呼，最多 50 个字'],
  [({ phone }) => phone !== null && !/^\d{5,20}$/.test(phone), '--phone 只填数字'],
  [({ password }) => password.length < SHORTEST_PASSWORD, `--password 至少 ${SHORTEST_PASSWORD} 位`],
]

function madePassword(): string {
  return Array.from({ length: MADE_LENGTH }, () => READABLE[randomInt(READABLE.length)]).join('')
}

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

main().catch((error: unknown) => {
  process.stderr.write(`没有开成：${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
